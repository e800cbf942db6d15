package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;

import keepline.page.Deck;
import keepline.page.PageKind;
import keepline.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShellTest {
  private static final Sheet SHEET = new Sheet(1280, 672, 100);

  @Test
  void the_document_states_its_policy_before_anything_that_could_break_it() {
    String document = Shell.document(Theme.DARK, SHEET);
    assertThat(document)
        .startsWith("<!doctype html>")
        .contains("default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;; img-src data:;")
        .contains("form-action &#39;none&#39;; base-uri &#39;none&#39;")
        .contains("data-theme=\"dark\"")
        .contains("<div id=\"root\" class=\"leaf\"></div>");
    assertThat(document.indexOf("Content-Security-Policy")).isLessThan(document.indexOf("<style"));
    assertThat(document).doesNotContain("<script").doesNotContain("href");
  }

  @Test
  void the_stylesheet_knows_every_theme_and_asks_for_no_unknown_colour() {
    String css = Shell.css();
    for (Theme theme : Theme.values()) {
      assertThat(css).contains(theme.css());
    }
    var used =
        java.util.regex.Pattern.compile("var\\(--([a-z0-9-]+)\\)")
            .matcher(Shell.resource("page.css"));
    String known = SHEET.style(1) + ";--big:;--least:";
    while (used.find()) {
      boolean colour = Theme.LIGHT.colours().containsKey(used.group(1));
      boolean length = known.contains("--" + used.group(1) + ":");
      assertThat(colour || length).as("--" + used.group(1)).isTrue();
    }
    assertThat(css).doesNotContain("url(").doesNotContain("@import");
  }

  @Test
  void the_stylesheets_are_safe_to_hand_over_as_they_are() {
    assertThat(Shell.css()).isEqualTo(Escape.markup(Shell.css())).doesNotContain("</");
    assertThat(FormulaSheet.css()).isEqualTo(Escape.markup(FormulaSheet.css()));
  }

  @ParameterizedTest
  @EnumSource
  void a_page_is_safe_to_hand_over_as_it_was_written(PageKind kind) {
    Deck deck = HostileDeck.deck(kind, "<b>\u0000 \ud83c\udfac \ud83c &amp;\" '");
    String page = new PageWriter().write(deck, 1, SHEET, Pictures.none());
    assertThat(page).contains("&#x1F3AC;").isEqualTo(Escape.markup(page));
  }

  @Test
  void a_first_page_can_come_with_the_document() {
    assertThat(Shell.document(Theme.LIGHT, false, SHEET, 1, "<main></main>"))
        .contains("<div id=\"root\" class=\"leaf\"><main></main></div>");
  }
}
