package keepline.reading;

/// A place that a jump left.
///
/// @param open whether the reader has not been back at its page since; open stops are what the
///   [Chip] shows
public record Stop(Place place, boolean open) {
  Stop closed() {
    return new Stop(place, false);
  }
}
