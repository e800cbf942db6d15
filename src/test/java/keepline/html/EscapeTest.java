package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapeTest {
  @Test
  void what_could_end_a_text_or_an_attribute_is_a_reference() {
    assertThat(Escape.text("<a b=\"c\" d='e'>&amp;"))
        .isEqualTo("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;amp;");
  }

  @Test
  void characters_beyond_the_first_plane_are_numbers() {
    assertThat(Escape.text("a\uD83C\uDFACb")).isEqualTo("a&#x1F3AC;b");
    assertThat(Escape.markup("<b>\uD83C\uDFAC</b>")).isEqualTo("<b>&#x1F3AC;</b>");
  }

  @Test
  void what_html_cannot_hold_is_replaced() {
    assertThat(Escape.text("a\0b\u001Bc\uD83Cd")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
  }

  @Test
  void line_ends_and_tabs_stay() {
    assertThat(Escape.text("a\n\tb")).isEqualTo("a\n\tb");
  }

  @Test
  void a_script_literal_cannot_be_left() {
    assertThat(Escape.script("a\"b\\c\nd\u2028e\uD83C\uDFAC"))
        .isEqualTo("\"a\\\"b\\\\c\\nd\\u2028e\\ud83c\\udfac\"");
  }
}
