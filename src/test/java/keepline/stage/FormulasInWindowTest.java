package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keepline.formula.Formulas;
import keepline.page.Deck;
import keepline.view.Renderings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Formulas as a person sees them come.
class FormulasInWindowTest {
  @TempDir private Path folder;

  @Test
  void they_take_the_place_of_their_source_and_the_reader_stays_where_he_was() throws IOException {
    Formulas formulas = new Formulas(OpenWindow.cache());
    Renderings renderings = new Renderings(Runnable::run);
    renderings.typesetting(formulas::find);
    try (OpenWindow open = OpenWindow.on(deck(), renderings)) {
      Fx.run(() -> formulas.onReady(open.pane::refresh));
      assertThat(count(open, "code.math")).isEqualTo(40);
      assertThat(count(open, ".katex")).isZero();
      open.script("keepline.scroll(600)");
      String line = atTop(open);
      assertThat(open.top()).isGreaterThan(100);

      formulas.start();
      open.until(o -> o.pane.page().call(count(".katex")).equals("40"), "formulas");
      open.settle();
      assertThat(count(open, "code.math")).isZero();
      assertThat(atTop(open)).isEqualTo(line);
      assertThat(count(open, "style#formulas")).isEqualTo(1);
      open.until(
          o -> o.pane.page().call("document.fonts.check('16px KaTeX_Main')").equals("true"),
          "the font");
      assertThat(Double.parseDouble(open.script(WIDTH))).isGreaterThan(0);
      assertThat(open.script("document.querySelectorAll('#root script,[href],[src]').length"))
          .isEqualTo("0");

      open.script("window.marked = document.querySelector('#root .katex')");
      Fx.run(open.pane::refresh);
      assertThat(open.script("window.marked.isConnected"))
          .as("a page that reads the same is left alone")
          .isEqualTo("true");
    }
  }

  private static final String WIDTH =
      "document.querySelector('#root .katex-html').getBoundingClientRect().width";

  private static int count(OpenWindow open, String selector) {
    return Integer.parseInt(open.script(count(selector)));
  }

  private static String count(String selector) {
    return "document.querySelectorAll('" + selector + "').length";
  }

  /// The number of the first paragraph in view.
  private static String atTop(OpenWindow open) {
    return open.script(
        "[...document.querySelectorAll('#root .prose p')].findIndex(p =>"
            + " p.getBoundingClientRect().bottom >"
            + " document.querySelector('#root .scroller').getBoundingClientRect().top + 1)");
  }

  private Deck deck() throws IOException {
    Files.writeString(
        folder.resolve("deck.md"), "---\ntitle: A\nlanguage: en\nsections:\n  - one: One\n---\n");
    StringBuilder page = new StringBuilder("---\nsection: one\nkind: guide\n---\n# A.\n\nLede.\n");
    for (int i = 0; i < 40; i++) {
      page.append("\nParagraph ").append(i).append(" has $x_{").append(i).append("}$ in it.\n");
    }
    Files.writeString(folder.resolve("01-a.md"), page);
    return OpenWindow.read(folder);
  }
}
