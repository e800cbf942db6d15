package keepline.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled type: Inter for text, JetBrains Mono for code and small marks.
///
/// A WebView only sees fonts that were known before the first one drew, so they are all loaded
/// first.
public final class Fonts {
  private static final List<String> FILES =
      List.of(
          "Inter-Regular.otf",
          "Inter-SemiBold.otf",
          "Inter-Italic.otf",
          "Inter-SemiBoldItalic.otf",
          "Inter-Bold.otf",
          "JetBrainsMono-Regular.ttf",
          "JetBrainsMono-Italic.ttf",
          "JetBrainsMono-Bold.ttf");

  private Fonts() {}

  /// Makes every bundled font known by its family name. Call on the FX thread before any WebView
  /// exists.
  public static void load() {
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
        if (in == null || Font.loadFont(in, 12) == null) {
          throw new IllegalStateException("the bundled font " + file + " is missing or broken");
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
