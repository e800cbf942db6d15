package keepline.figure.flow;

import java.util.List;

/// A labelled frame around boxes.
///
/// @param ids of its boxes
/// @param label on the frame, or the empty string
record Ring(List<String> ids, String label) {
  Ring {
    ids = List.copyOf(ids);
  }
}
