package keepline.html;

import java.util.Map;

/// What is on screen of a page.
///
/// @param top pixels scrolled away above
/// @param max the most pixels that can be
/// @param above whether anything is hidden above
/// @param below whether anything is hidden below
/// @param selection the selected text
/// @param to the id of the page that the focused link leads to, or the empty string
/// @param out the address outside that the focused link leads to, or the empty string
/// @param knob the name of the focused knob, or the empty string
public record PageState(
    double top,
    double max,
    boolean above,
    boolean below,
    String selection,
    String to,
    String out,
    String knob) {
  /// Reads what [Bridge#state] yielded: one flat object.
  ///
  /// @throws IllegalArgumentException where that isn't what stands there
  public static PageState read(String json) {
    Map<String, String> members = FlatJson.read(json);
    return new PageState(
        Double.parseDouble(member(members, "top")),
        Double.parseDouble(member(members, "max")),
        Boolean.parseBoolean(member(members, "above")),
        Boolean.parseBoolean(member(members, "below")),
        member(members, "selection"),
        member(members, "to"),
        member(members, "out"),
        member(members, "knob"));
  }

  /// How far down the page is scrolled, from 0 to 1, for [Bridge#restore].
  public double fraction() {
    return max > 0 ? Math.clamp(top / max, 0, 1) : 0;
  }

  private static String member(Map<String, String> members, String name) {
    String value = members.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the page's state lacks " + name);
    }
    return value;
  }
}
