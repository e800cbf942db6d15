package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FontsTest {
  private static final List<String> FACES =
      List.of(
          "fonts/Inter-Regular.otf",
          "fonts/JetBrainsMono-Regular.ttf",
          "gaps/KeeplineHan.otf",
          "gaps/KeeplineSigns.ttf");

  @Test
  void every_character_of_the_decks_has_a_bundled_glyph() throws IOException, FontFormatException {
    List<Font> faces = new ArrayList<>();
    for (String face : FACES) {
      try (InputStream in = Fonts.class.getResourceAsStream(face)) {
        faces.add(Font.createFont(Font.TRUETYPE_FONT, in));
      }
    }
    assertThat(characters())
        .hasSizeGreaterThan(80)
        .allSatisfy(
            c ->
                assertThat(faces)
                    .as("U+%04X %s".formatted(c, Character.toString(c)))
                    .anyMatch(f -> f.canDisplay(c)));
  }

  private static Set<Integer> characters() throws IOException {
    Set<Integer> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      for (Path page : files.filter(p -> p.toString().endsWith(".md")).toList()) {
        found.addAll(
            Files.readString(page)
                .codePoints()
                .filter(c -> c > ' ')
                .boxed()
                .collect(Collectors.toSet()));
      }
    }
    return found;
  }
}
