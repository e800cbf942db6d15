package keepline.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keepline.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The laws and the golden pictures of every kind, over the blocks in `blocks/KIND.md`.
class KindTest {
  private static final String FOLDER = "keepline/figure/blocks/";

  static Stream<Arguments> blocks() {
    return keepline.figure.kinds.Kinds.names().stream()
        .flatMap(
            kind -> {
              List<Block> blocks = Blocks.in(Path.of("src/test/resources", FOLDER, kind + ".md"));
              return IntStream.range(0, blocks.size())
                  .mapToObj(i -> Arguments.of(kind, i + 1, blocks.get(i)));
            });
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("blocks")
  void the_laws_hold(String kind, int number, Block block) {
    Laws.hold(block);
  }

  static Stream<Arguments> written() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("content"))) {
      return files
          .filter(f -> f.toString().endsWith(".md"))
          .sorted()
          .flatMap(
              f ->
                  Blocks.in(f).stream()
                      .map(block -> Arguments.of(f.getFileName() + ":" + block.line(), block)))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("written")
  void the_laws_hold_in_the_decks_that_come_with_the_app(String place, Block block) {
    Laws.hold(block);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("blocks")
  void the_picture_is_the_golden_one(String kind, int number, Block block) {
    Figure figure = Laws.drawn(block);
    for (int width : List.of(360, 760)) {
      if (figure instanceof Figure.Drawable drawable) {
        String name = FOLDER + kind + "-" + number + "-" + width + ".svg";
        Golden.check(name, Laws.svg(drawable, width) + "\n");
      }
    }
  }
}
