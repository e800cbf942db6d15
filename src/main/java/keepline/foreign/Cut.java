package keepline.foreign;

import java.util.List;
import java.util.Map;

/// A slide as it was cut out of the file.
///
/// @param properties of its own front matter
/// @param rows what stands between two breaks
record Cut(Map<String, String> properties, List<Row> rows) {
  Cut {
    rows = List.copyOf(rows);
  }
}
