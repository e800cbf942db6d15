package keepline.html;

import java.util.Map;
import java.util.Optional;

/// The link to a page that the pointer or the focus is on.
///
/// @param to the id of the page that it leads to
/// @param x of its left edge in the window's page area, in pixels, as the others
public record LinkState(String to, double x, double y, double width, double height) {
  /// Reads what [Bridge#link] yielded; empty where there is no such link.
  public static Optional<LinkState> read(String json) {
    if (json.isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> members = FlatJson.read(json);
    return Optional.ofNullable(members.get("to"))
        .filter(to -> !to.isEmpty())
        .map(
            to ->
                new LinkState(
                    to,
                    number(members, "x"),
                    number(members, "y"),
                    number(members, "w"),
                    number(members, "h")));
  }

  private static double number(Map<String, String> members, String name) {
    return Double.parseDouble(members.getOrDefault(name, "0"));
  }
}
