package keepline.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import keepline.drawing.Type.Face;
import keepline.drawing.Type.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The committed tables are the bundled fonts' own numbers; `-Dgolden.update=true` writes them.
class MetricsTableTest {
  /// Latin to Cyrillic, extended Latin, punctuation, arrows, mathematics, shapes, symbols.
  private static final int[][] BLOCKS = {
    {0x20, 0x7E}, {0xA0, 0x52F}, {0x1E00, 0x1EFF}, {0x2000, 0x27FF}
  };

  @ParameterizedTest
  @CsvSource({
    "inter-regular.widths, Inter-Regular.otf",
    "inter-semibold.widths, Inter-SemiBold.otf",
    "jetbrains-mono.widths, JetBrainsMono-Regular.ttf"
  })
  void the_committed_table_is_what_the_font_file_says(String table, String font)
      throws IOException {
    String expected = table(FontFile.bundled(font));
    Path file = Path.of("src/main/resources/keepline/drawing", table);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, expected);
    }
    assertThat(Files.readString(file)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "TEXT, REGULAR, Inter-Regular.otf",
    "TEXT, SEMIBOLD, Inter-SemiBold.otf",
    "MONO, REGULAR, JetBrainsMono-Regular.ttf",
    "MONO, SEMIBOLD, JetBrainsMono-Bold.ttf"
  })
  void widths_are_the_real_fonts_widths(Face face, Weight weight, String font) {
    FontFile file = FontFile.bundled(font);
    Type type = new Type(face, weight, 17);
    file.advances().entrySet().stream()
        .filter(e -> inBlocks(e.getKey()))
        .forEach(
            e ->
                assertThat(Metrics.width(Character.toString(e.getKey()), type))
                    .as("U+%04X", e.getKey())
                    .isCloseTo(17.0 * e.getValue() / file.unitsPerEm(), within(1e-9)));
  }

  @Test
  void a_cell_of_the_monospaced_face_is_six_tenths_of_an_em_wide() {
    assertThat(Metrics.width("iW", Type.BOX)).isEqualTo(2 * Metrics.MONO * 13);
  }

  private static boolean inBlocks(int c) {
    for (int[] block : BLOCKS) {
      if (c >= block[0] && c <= block[1]) {
        return true;
      }
    }
    return false;
  }

  private static String table(FontFile font) {
    StringBuilder out = new StringBuilder().append(font.unitsPerEm());
    int last = -2;
    Map<Integer, Integer> sorted = new TreeMap<>(font.advances());
    for (Map.Entry<Integer, Integer> e : sorted.entrySet()) {
      if (!inBlocks(e.getKey())) {
        continue;
      }
      if (e.getKey() != last + 1) {
        out.append('\n').append(Integer.toHexString(e.getKey())).append(':');
      }
      out.append(' ').append(e.getValue());
      last = e.getKey();
    }
    return out.append('\n').toString();
  }
}
