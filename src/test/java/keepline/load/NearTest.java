package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearTest {
  private static final List<String> KINDS = List.of("cover", "guide", "concept");

  @Test
  void the_nearest_word_is_found() {
    assertThat(Near.to("concpet", KINDS)).contains("concept");
    assertThat(Near.to("conc", List.of("cone", "con"))).contains("cone");
    assertThat(Near.to("Guide", KINDS)).contains("guide");
  }

  @Test
  void neighbours_that_changed_places_are_one_edit() {
    assertThat(Near.to("waht", List.of("what"))).contains("what");
  }

  @Test
  void a_short_word_is_near_to_little() {
    assertThat(Near.to("a", KINDS)).isEmpty();
    assertThat(Near.to("xyz", KINDS)).isEmpty();
    assertThat(Near.to("", KINDS)).isEmpty();
  }

  @Test
  void among_equals_the_first_is_named() {
    assertThat(Near.to("two", List.of("twx", "twy"))).contains("twx");
  }

  @Test
  void without_a_near_word_the_fix_is_the_other() {
    assertThat(Near.fix("poster", KINDS, "kinds are three")).isEqualTo("kinds are three");
  }
}
