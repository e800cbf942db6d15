package keepline.html;

import java.util.List;

/// A call of the page's bridge, with its long texts beside it.
///
/// The texts are handed to the page as they are, in attributes `data-text-0` and so on of the
/// document's head. A script that held them would be parsed for each page, and WebKit keeps what it
/// has parsed, up to 16 MB.
///
/// @param code to run when the texts are there; it takes each out again
public record Script(String code, List<String> texts) {
  public Script {
    texts = List.copyOf(texts);
  }

  /// A call that brings no text along.
  public static Script of(String code) {
    return new Script(code, List.of());
  }

  /// How code takes a text.
  static String text(int index) {
    return "keepline.text(" + index + ")";
  }
}
