package keepline.figure.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import keepline.figure.Block;
import keepline.figure.Blocks;
import keepline.figure.Figure;
import keepline.figure.Laws;
import keepline.figure.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {
  private static final String[] PIECES = {
    "|",
    "\\",
    "\"",
    " ",
    "-",
    "---",
    ":",
    ",",
    "#",
    "0",
    "1e999",
    "▶",
    "█",
    "│",
    "映",
    "🎬",
    "\u0301",
    "\t",
    "a word that is long",
    "\uD800",
    ".",
    "",
    "mark: ",
    "align: r",
    "layout: cards",
    "link: 1 -> all",
    "noise heart t=300",
    "patch: 2",
    "panel: a | b"
  };

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void a_damaged_block_is_drawn_or_told_and_never_throws(int seed) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    List<Block> blocks = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/keepline/figure/blocks"))) {
      files
          .filter(f -> f.toString().endsWith(".md"))
          .sorted()
          .forEach(f -> blocks.addAll(Blocks.in(f)));
    }
    int drawn = 0;
    for (int i = 0; i < 400; i++) {
      Block block = damaged(blocks.get(random.nextInt(blocks.size())), random);
      double width = random.nextDouble(1, 1600);
      Outcome outcome = Kinds.read(block);
      if (outcome instanceof Outcome.Drawn(_, Figure.Drawable figure, _)) {
        drawn++;
        assertThatCode(() -> Laws.svg(figure, width))
            .as("at %s: %s", width, block)
            .doesNotThrowAnyException();
      }
    }
    assertThat(drawn).isBetween(20, 380);
  }

  private static Block damaged(Block block, SplittableRandom random) {
    List<String> lines = new ArrayList<>(block.lines());
    for (int n = random.nextInt(1, 4); n > 0; n--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      String piece = PIECES[random.nextInt(PIECES.length)];
      int cut = random.nextInt(line.length() + 1);
      int end = random.nextInt(cut, line.length() + 1);
      switch (random.nextInt(4)) {
        case 0 -> lines.set(at, line.substring(0, cut) + piece + line.substring(end));
        case 1 -> lines.set(at, line.substring(0, cut) + piece + line.substring(cut));
        case 2 -> lines.add(at, piece + line.substring(cut));
        default -> lines.remove(at);
      }
      if (lines.isEmpty()) {
        lines.add(piece);
      }
    }
    return new Block(block.info(), block.line(), block.column(), lines);
  }
}
