package keepline.html;

import java.util.Map;
import java.util.Optional;

/// What is selected of a page's words.
///
/// @param text all words of the page, figures aside
/// @param start where the selection begins in them, in UTF-16 units
/// @param end where it ends
public record Selected(String text, int start, int end) {
  /// Reads what [Bridge#selected] yielded; empty where nothing but figures is selected.
  public static Optional<Selected> read(String json) {
    if (json.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> members = FlatJson.read(json);
    return Optional.of(
        new Selected(
            members.getOrDefault("text", ""),
            Integer.parseInt(members.getOrDefault("start", "0")),
            Integer.parseInt(members.getOrDefault("end", "0"))));
  }
}
