package keepline.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PageStateTest {
  @Test
  void the_state_is_read_whatever_is_selected() {
    PageState state =
        PageState.read(
            """
            {"top":12.5,"max":50,"above":true,"below":false,\
            "selection":"a \\"b\\", {c}\\n\\u0007\\\\ \uD83C\uDFAC","to":"qkv","out":"","knob":"T"}\
            """);
    assertThat(state)
        .isEqualTo(
            new PageState(
                12.5, 50, true, false, "a \"b\", {c}\n\u0007\\ \uD83C\uDFAC", "qkv", "", "T"));
    assertThat(state.fraction()).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void a_page_that_fits_is_at_its_start() {
    PageState state =
        PageState.read(
            "{\"top\":0,\"max\":0,\"above\":false,\"below\":false,\"selection\":\"\",\"to\":\"\",\"out\":\"\",\"knob\":\"\"}");
    assertThat(state.fraction()).isZero();
  }

  @Test
  void anything_else_is_refused() {
    for (String json : new String[] {"", "[]", "{\"top\":1", "{\"top\":1}", "undefined"}) {
      assertThatThrownBy(() -> PageState.read(json))
          .as(json)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
