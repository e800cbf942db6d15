package keepline.figure.flow;

import java.util.List;

/// One row of a flow.
///
/// @param places ids of boxes from left to right; the empty string is a place left free
/// @param label what stands beside the row, or the empty string
record Row(List<String> places, String label) {
  Row {
    places = List.copyOf(places);
  }
}
