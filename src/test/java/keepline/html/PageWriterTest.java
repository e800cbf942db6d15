package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import keepline.page.Deck;
import keepline.page.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageWriterTest {
  private static final Path GOLDEN = Path.of("src/test/resources/keepline/html");
  private static final Sheet SHEET = new Sheet(1280, 672, 100);

  private static final Set<String> HARMLESS =
      Set.of(
          ("main header section figure figcaption div p span h1 h2 h3 h4 h5 h6 a b i em strong s"
               + " sup code pre kbd mark blockquote ul ol li table thead tbody tr th td hr br img"
               + " svg title desc g path rect circle text tspan @class @lang @style @role @tabindex"
               + " @title @alt @src @start @aria-label @aria-hidden @data-to @data-out @xmlns"
               + " @viewBox @xml:space @x @y @width @height @rx @cx @cy @r @d @fill @stroke"
               + " @stroke-width @stroke-dasharray @stroke-linejoin @paint-order @text-anchor"
               + " @font-family @font-size @font-weight")
              .split(" ", -1));

  private final Deck deck = FixtureDeck.deck();

  @ParameterizedTest
  @ValueSource(
      ints = {
        FixtureDeck.COVER,
        FixtureDeck.GUIDE,
        FixtureDeck.DIVIDER,
        FixtureDeck.CONCEPT,
        FixtureDeck.BROKEN,
        FixtureDeck.RICH,
        FixtureDeck.MANY_PROBLEMS,
        FixtureDeck.DRAFT,
        FixtureDeck.PAIR,
        FixtureDeck.SUMMARY,
        FixtureDeck.END
      })
  void a_page_is_written_as_it_was(int number) throws IOException {
    // what is inside a drawing is the SVG writer's own affair
    String html = page(number).replaceAll("(?s)<svg.*?</svg>", "<svg/>");
    Path golden = GOLDEN.resolve(deck.page(number).id() + ".html");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, html);
    }
    assertThat(html).isEqualTo(Files.readString(golden));
  }

  @Test
  void the_same_page_gives_the_same_text() {
    for (int n = 1; n <= deck.size(); n++) {
      assertThat(page(n)).isEqualTo(page(n));
    }
  }

  @Test
  void all_kinds_are_in_the_fixture() {
    assertThat(deck.pages().stream().map(p -> p.kind()).distinct()).contains(PageKind.values());
  }

  @Test
  void every_element_is_closed_and_none_can_act() {
    for (int n = 1; n <= deck.size(); n++) {
      Tags.assertBalanced(page(n));
      assertThat(Tags.names(page(n))).isSubsetOf(HARMLESS);
    }
  }

  @Test
  void hostile_text_stays_text_wherever_it_stands() {
    String bad = "\"><script>alert('1')</script><img src=x onerror=alert(1)>& \uD83C\uDFAC \0";
    for (PageKind kind : PageKind.values()) {
      Deck hostile = HostileDeck.deck(kind, bad);
      String html =
          new PageWriter().write(hostile, 1, SHEET, (path, width) -> Optional.of("data:" + path));
      Tags.assertBalanced(html);
      assertThat(Tags.names(html)).isSubsetOf(HARMLESS);
      assertThat(html).doesNotContain("\uD83C", "\0");
      assertThat(count(html, "&lt;script&gt;alert")).as(kind.name()).isGreaterThanOrEqualTo(20);
    }
  }

  @Test
  void only_addresses_that_a_browser_or_mail_program_may_open_are_links() {
    for (String target :
        List.of(
            "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//host", "x.md")) {
      assertThat(InlineWriter.opens(target)).as(target).isFalse();
    }
    for (String target : List.of("https://a.example", "HTTP://a.example", "mailto:a@b.example")) {
      assertThat(InlineWriter.opens(target)).as(target).isTrue();
    }
  }

  @Test
  void a_page_link_shows_its_pages_number() {
    assertThat(page(FixtureDeck.RICH))
        .contains(
            "<a tabindex=\"0\" role=\"link\" data-to=\"bulges\"><span class=\"words\">the bulges"
                + "</span> <span class=\"ref\">→\u00A004</span></a>")
        .contains("a page that is gone")
        .doesNotContain("data-to=\"nowhere\"");
  }

  @Test
  void a_paper_is_a_link_by_its_number() {
    assertThat(page(FixtureDeck.CONCEPT))
        .contains("data-out=\"https://arxiv.org/abs/1506.04085\"", "Darwin 1898, The Tides");
    assertThat(page(FixtureDeck.RICH)).contains("data-out=\"https://arxiv.org/abs/2301.00001\"");
  }

  @Test
  void a_mistake_shown_in_the_panel_has_no_card_besides() {
    assertThat(page(FixtureDeck.BROKEN)).containsOnlyOnce("FIG001").containsOnlyOnce("PAGE012");
  }

  @Test
  void an_image_is_asked_for_in_twice_the_panels_pixels() {
    Pictures pictures = (path, width) -> Optional.of("data:" + path + "," + width);
    String html = new PageWriter().write(deck, FixtureDeck.RICH, SHEET, pictures);
    assertThat(html)
        .contains("src=\"data:images/harbour.jpg," + 2 * SHEET.panelScreenPx() + "\"")
        .contains("alt=\"A harbour at low water\"");
  }

  @Test
  void the_words_of_a_narrow_page_are_those_of_a_wide_one() {
    for (int n = 1; n <= deck.size(); n++) {
      String narrow = new PageWriter().write(deck, n, new Sheet(400, 592, 200), Pictures.none());
      assertThat(words(narrow)).isEqualTo(words(page(n)));
    }
  }

  private static String words(String html) {
    return html.replaceAll("(?s)<svg.*?</svg>", "")
        .replaceAll("<[^>]*>", "")
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private String page(int number) {
    return new PageWriter().write(deck, number, SHEET, Pictures.none());
  }
}
