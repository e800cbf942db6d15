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

  /// Characters of the bundled decks that those lack: a few of Chinese, a pictograph.
  private static final List<String> GAPS = List.of("KeeplineHan.otf", "KeeplineSigns.ttf");

  private Fonts() {}

  /// Makes every bundled font known by its family name. Call on the FX thread before any WebView
  /// exists.
  public static void load() {
    FILES.forEach(file -> load("fonts/" + file));
    GAPS.forEach(file -> load("gaps/" + file));
  }

  private static void load(String path) {
    try (InputStream in = Fonts.class.getResourceAsStream(path)) {
      if (in == null || Font.loadFont(in, 12) == null) {
        throw new IllegalStateException("the bundled font " + path + " is missing or broken");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
