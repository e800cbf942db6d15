package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keepline.reading.Reading;
import org.junit.jupiter.api.Test;

/// Letters of a figure that WebKit scales, if only by a hundredth of a percent, are drawn as
/// outlines, at tens of times the cost.
class FigureScaleTest {
  private static final String SCALES =
      """
      Array.from(document.querySelectorAll('svg[role=img]'))
        .filter(s => s.getBoundingClientRect().width > 0)
        .map(s => { const m = s.getScreenCTM(); return m.a + ' ' + m.d })
        .join()\
      """;

  @Test
  void the_page_scales_no_figure_at_any_size_of_window_and_text() {
    try (OpenWindow open = OpenWindow.onManual()) {
      for (double[] size : new double[][] {{1280, 720}, {1024, 640}, {1920, 1080}, {1366, 768}}) {
        open.resize(size[0], size[1]);
        assertNoneScaled(open, "%.0f x %.0f".formatted(size[0], size[1]));
      }
      open.resize(1280, 720);
      for (int percent : new int[] {90, 110, 150}) {
        open.textPercent(percent);
        assertNoneScaled(open, "text at " + percent + " %");
      }
    }
  }

  private static void assertNoneScaled(OpenWindow open, String where) {
    for (int page : new int[] {2, 3, 6, 15, 19, 35}) {
      Fx.run(() -> open.model.open(Reading.at(open.deck, page)));
      open.settle();
      String scales = open.script(SCALES);
      assertThat(List.of(scales.split(","))).as("page %d, %s", page, where).containsOnly("1 1");
    }
  }
}
