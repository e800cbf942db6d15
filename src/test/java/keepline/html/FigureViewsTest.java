package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import keepline.figure.Outcome;
import keepline.live.Turned;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import keepline.page.Plate;
import org.junit.jupiter.api.Test;

class FigureViewsTest {
  private static final Sheet SHEET = new Sheet(1280, 672, 100);
  private final Deck manual = manual();

  @Test
  void every_figure_of_the_manual_stands_as_a_table_with_all_its_cells() {
    IntStream.rangeClosed(1, manual.size()).forEach(this::hasAllCells);
  }

  @Test
  void large_each_layout_is_drawn_for_a_width_of_its_own() {
    List<FigureViews.Layout> layouts = views(8).large(false);
    assertThat(layouts).extracting(FigureViews.Layout::width).isSorted().doesNotHaveDuplicates();
    assertThat(layouts).extracting(FigureViews.Layout::html).doesNotHaveDuplicates();
    assertThat(layouts).allMatch(layout -> layout.html().contains("<svg"));
  }

  @Test
  void a_large_table_is_a_table_in_every_layout() {
    assertThat(views(8).large(true))
        .allMatch(l -> l.html().contains("<table class=\"data\"") && !l.html().contains("<svg"));
  }

  private void hasAllCells(int number) {
    String html = views(number).tables();
    for (Plate plate : manual.page(number).plates()) {
      if (plate instanceof Plate.Figured(Outcome.Drawn drawn)) {
        drawn.figure().data().rows().stream()
            .flatMap(List::stream)
            .forEach(
                cell ->
                    assertThat(html)
                        .as("page %d", number)
                        .contains(">" + Escape.prose(cell) + "<"));
      }
    }
  }

  private FigureViews views(int number) {
    return new FigureViews(
        manual, number, SHEET, Pictures.none(), Typesetting.none(), Turned::start);
  }

  private static Deck manual() {
    try {
      return DeckFolder.open(Path.of("content/manual")).readAll();
    } catch (UnreadableDeck e) {
      throw new AssertionError(e);
    }
  }
}
