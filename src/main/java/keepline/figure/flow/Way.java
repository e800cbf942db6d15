package keepline.figure.flow;

import java.util.List;

/// An arrow's course before rows have their places: across in pixels, along only by name.
record Way(Arrow arrow, List<Bend> bends) {
  Way {
    bends = List.copyOf(bends);
  }

  /// A point of the course.
  ///
  /// @param along where it lies in the direction of the flow
  /// @param x across
  record Bend(Along along, double x) {}

  /// A place in the direction of the flow.
  sealed interface Along {
    /// So many pixels after the beginning of a box.
    record Head(Stand stand, double after) implements Along {}

    /// The end of a box.
    record Foot(Stand stand) implements Along {}

    /// So many pixels after the middle of a box.
    record Middle(Stand stand, double after) implements Along {}

    /// A side of a box, at the place that this end of the arrow gets there.
    record Side(Port port) implements Along {}

    /// Where an arrow leaves a box that goes on to rows behind it, or before it.
    static Along leaving(Stand box, boolean down) {
      return down ? new Foot(box) : new Head(box, 0);
    }

    /// Where an arrow reaches a box that comes from rows before it, or behind it.
    static Along reaching(Stand box, boolean down) {
      return down ? new Head(box, 0) : new Foot(box);
    }

    /// The track that a turn has in a gap between rows.
    record Track(Turn turn) implements Along {}
  }

  /// One end of an arrow at the side of a box.
  ///
  /// @param after whether it is the right side
  /// @param forward whether the line goes on in the direction of the flow
  /// @param reach how many rows the arrow spans
  record Port(
      Stand stand, boolean after, boolean forward, int reach, Arrow arrow, boolean source) {}
}
