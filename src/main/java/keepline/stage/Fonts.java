package keepline.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The bundled type: Inter for text, JetBrains Mono for code and small marks.
///
/// A WebView only sees fonts that were known before the first one drew, so they are all loaded
/// first.
final class Fonts {
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

  /// Any: what is asked for is that the family be known.
  private static final double SIZE = 12;

  /// Characters of the bundled decks that those lack: a few of Chinese, a pictograph.
  private static final List<String> GAPS = List.of("KeeplineHan.otf", "KeeplineSigns.ttf");

  /// The system property that names a folder with the same files. JavaFX reads a font's file where
  /// it lies; from a jar it copies each to a temporary file first.
  private static final String FOLDER = "keepline.fonts";

  private Fonts() {}

  /// Makes every bundled font known by its family name. Call on the FX thread before any WebView
  /// exists.
  static void load() {
    FILES.forEach(file -> load("fonts/" + file));
    GAPS.forEach(file -> load("gaps/" + file));
  }

  private static void load(String path) {
    String folder = System.getProperty(FOLDER);
    // not encoded: JavaFX takes what stands behind the colon for a path as it is
    if (folder != null && Font.loadFont("file:" + folder + "/" + path, SIZE) != null) {
      return;
    }
    try (InputStream in = stream(folder, path)) {
      if (in == null || Font.loadFont(in, SIZE) == null) {
        throw new IllegalStateException("the bundled font " + path + " is missing or broken");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static @Nullable InputStream stream(@Nullable String folder, String path)
      throws IOException {
    return folder == null
        ? Fonts.class.getResourceAsStream(path)
        : Files.newInputStream(Path.of(folder, path));
  }
}
