package keepline.stage;

import java.util.function.Supplier;
import keepline.view.Excerpt;

/// One line of a list that leads somewhere.
///
/// @param lead a page's number, or the empty string
/// @param title what it is
/// @param detail a sentence below, worked out when the line is shown; may be empty
/// @param hint small, at the line's end: a key, a section, a value
/// @param isHeading whether it is the name of what follows, leads nowhere and can't be chosen
/// @param chosen what choosing it does
record Row(
    String lead,
    Excerpt title,
    Supplier<Excerpt> detail,
    String hint,
    boolean isHeading,
    Runnable chosen) {
  static Row of(String lead, Excerpt title, String hint, Runnable chosen) {
    return new Row(lead, title, () -> Excerpt.plain(""), hint, false, chosen);
  }

  static Row heading(String name) {
    return new Row("", Excerpt.plain(name), () -> Excerpt.plain(""), "", true, () -> {});
  }

  /// As a screen reader says it.
  String spoken() {
    String number = lead.isEmpty() ? "" : "Page " + Integer.parseInt(lead) + ", ";
    String said = detail.get().text();
    return number
        + title.text()
        + (said.isEmpty() ? "" : ". " + said)
        + (hint.isEmpty() ? "" : ", " + hint);
  }
}
