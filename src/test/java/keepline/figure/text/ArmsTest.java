package keepline.figure.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.IntStream;
import keepline.figure.text.Arms.Weight;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArmsTest {
  static IntStream boxCharacters() {
    return IntStream.rangeClosed(0x2500, 0x257F)
        .filter(c -> !Character.getName(c).contains("DIAG"));
  }

  @ParameterizedTest
  @MethodSource("boxCharacters")
  void arms_are_what_unicode_calls_the_character(int c) {
    Map<Side, Weight> expected = byName(Character.getName(c));
    Arms arms = Arms.of(c);
    for (Side side : Side.values()) {
      assertThat(arms.arm(side))
          .as("%s of %s", side, Character.getName(c))
          .isEqualTo(expected.getOrDefault(side, Weight.NONE));
    }
    assertThat(arms.dashed()).isEqualTo(Character.getName(c).contains("DASH"));
    assertThat(arms.round()).isEqualTo(Character.getName(c).contains("ARC"));
  }

  /// Reads names such as `BOX DRAWINGS DOWN LIGHT AND RIGHT HEAVY`: a weight before the first side
  /// holds for all that follow until another stands, one after a side for the sides of its half.
  private static Map<Side, Weight> byName(String name) {
    Map<Side, Weight> arms = new EnumMap<>(Side.class);
    String rest =
        name.replace("BOX DRAWINGS ", "")
            .replaceAll(" ?(TRIPLE|QUADRUPLE|DOUBLE) DASH", "")
            .replace(" ARC", "");
    Weight lead = weight(rest.split(" ", -1)[0]);
    for (String half : rest.split(" AND ", -1)) {
      Weight own = lead;
      for (String word : half.split(" ", -1)) {
        own = weight(word) == Weight.NONE ? own : weight(word);
      }
      for (String word : half.split(" ", -1)) {
        switch (word) {
          case "LEFT", "RIGHT", "UP", "DOWN" -> arms.put(Side.valueOf(word), own);
          case "HORIZONTAL" -> {
            arms.put(Side.LEFT, own);
            arms.put(Side.RIGHT, own);
          }
          case "VERTICAL" -> {
            arms.put(Side.UP, own);
            arms.put(Side.DOWN, own);
          }
          default -> {}
        }
      }
    }
    return arms;
  }

  private static Weight weight(String word) {
    return switch (word) {
      case "LIGHT", "SINGLE" -> Weight.LIGHT;
      case "HEAVY" -> Weight.HEAVY;
      case "DOUBLE" -> Weight.DOUBLE;
      default -> Weight.NONE;
    };
  }
}
