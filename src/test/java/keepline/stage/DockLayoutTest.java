package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of the dock's layout, over decks of 1 to 10,000 pages in 1 to 50 sections on 300 to 4000
/// pixels.
class DockLayoutTest {
  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_page_stands_in_one_block_in_order_inside_the_width(int seed) {
    Random random = new Random(seed);
    int sections = 1 + random.nextInt(50);
    int pages = Math.max(sections, (int) Math.pow(10, random.nextDouble() * 4));
    double width = 300 + random.nextInt(3701);
    List<Integer> counts = counts(sections, pages, random);
    DockLayout layout = DockLayout.of(counts, width);

    assertThat(layout.stretches()).hasSize(sections);
    int page = 0;
    double x = 0;
    for (int s = 0; s < sections; s++) {
      int last = page + counts.get(s);
      for (DockLayout.Cell cell : layout.stretches().get(s).cells()) {
        assertThat(cell.first()).isEqualTo(page + 1);
        assertThat(cell.last()).isBetween(cell.first(), last);
        assertThat(cell.x()).isGreaterThanOrEqualTo(x - 1e-6);
        assertThat(cell.width()).isGreaterThanOrEqualTo(1);
        page = cell.last();
        x = cell.x() + cell.width();
        assertThat(layout.cell(page)).isEqualTo(cell);
      }
      assertThat(page).isEqualTo(last);
    }
    assertThat(page).isEqualTo(pages);
    assertThat(x).isLessThanOrEqualTo(width + 1);
  }

  private static List<Integer> counts(int sections, int pages, Random random) {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(sections, 1));
    for (int i = sections; i < pages; i++) {
      int s = random.nextInt(sections);
      counts.set(s, counts.get(s) + 1);
    }
    return counts;
  }
}
