package keepline.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import keepline.keys.KeyHandler.Result;
import keepline.keys.Keymap.Binding;
import keepline.reading.Command;
import keepline.reading.Command.Act;
import keepline.reading.Command.Go;
import keepline.reading.Command.Scroll;
import keepline.reading.Decks;
import keepline.reading.Place;
import keepline.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyHandlerTest {
  private static final Place SIX = new Place("p6", 0.5);

  private static Result start(int pages) {
    Reading reading = Reading.resumed(Decks.of(pages), SIX, Set.of());
    return new Result(KeyHandler.standard(), reading, Optional.empty(), false);
  }

  /// Strokes 100 ms apart, from page 6 of 40.
  private static Result strokes(String... strokes) {
    Result now = start(40);
    for (int i = 0; i < strokes.length; i++) {
      now = now.then().handle(Stroke.parse(strokes[i]), now.reading(), i * 100L);
    }
    return now;
  }

  private static Result later(Result r, String stroke, long now) {
    Result expired = r.then().expire(r.reading(), now);
    return expired.then().handle(Stroke.parse(stroke), expired.reading(), now);
  }

  @Test
  void a_move_is_carried_out_and_a_window_command_handed_on() {
    Result moved = strokes("Right");
    assertThat(moved.reading().number()).isEqualTo(7);
    assertThat(moved.window()).isEmpty();
    assertThat(moved.taken()).isTrue();
    Result scroll = strokes("Space");
    assertThat(scroll.reading().here()).isEqualTo(SIX);
    assertThat(scroll.window()).contains(Scroll.SCREEN_DOWN);
  }

  @Test
  void a_stroke_without_a_meaning_is_not_taken_and_leaves_a_number_open() {
    assertThat(strokes("X").taken()).isFalse();
    assertThat(strokes("1", "X", "2").reading().number()).isEqualTo(12);
  }

  @Test
  void a_typed_number_is_one_way_back() {
    Result typed = strokes("1", "2");
    assertThat(typed.reading().number()).isEqualTo(12);
    assertThat(typed.reading().chip().text()).isEqualTo("← 6");
    assertThat(strokes("1", "2", "Alt+Left").reading().here()).isEqualTo(SIX);
  }

  @Test
  void esc_goes_back_to_where_the_number_began_and_then_is_the_windows() {
    Result open = strokes("1", "Esc");
    assertThat(open.reading()).isEqualTo(start(40).reading());
    assertThat(open.window()).isEmpty();
    Result closed = strokes("1", "2", "Esc");
    assertThat(closed.reading().here()).isEqualTo(SIX);
    assertThat(closed.window()).isEmpty();
    assertThat(strokes("1", "2", "Esc", "Esc").window()).contains(Act.DISMISS);
    assertThat(strokes("Esc").window()).contains(Act.DISMISS);
  }

  @Test
  void a_digit_out_of_the_deck_stays_where_the_number_led() {
    Result stayed = strokes("4", "9");
    assertThat(stayed.reading().number()).isEqualTo(4);
    assertThat(stayed.then().box(stayed.reading()).orElseThrow()).startsWith("1-40");
    assertThat(strokes("4", "9", "Esc").reading().here()).isEqualTo(SIX);
    assertThat(strokes("4", "9", "4", "0").reading().chip().text()).isEqualTo("← 6");
  }

  @Test
  void enter_confirms_a_number_and_later_turns_the_page() {
    assertThat(strokes("1", "Enter").reading().number()).isEqualTo(1);
    assertThat(strokes("1", "Enter", "2").reading().number()).isEqualTo(2);
    assertThat(strokes("1", "2", "Enter", "Enter").reading().number()).isEqualTo(12);
    assertThat(later(strokes("1", "2"), "Enter", 5_099).reading().number()).isEqualTo(12);
    assertThat(later(strokes("1", "2"), "Enter", 5_100).reading().number()).isEqualTo(13);
    assertThat(strokes("Enter").reading().number()).isEqualTo(7);
  }

  @Test
  void enter_and_esc_belong_to_a_number_while_its_box_is_shown() {
    Result shown = strokes("1", "2");
    assertThat(shown.then().claims(Stroke.ENTER, 5_099)).isTrue();
    assertThat(shown.then().claims(Stroke.ESCAPE, 5_099)).isTrue();
    assertThat(shown.then().claims(Stroke.ENTER, 5_100)).isFalse();
    assertThat(shown.then().claims(Stroke.parse("N"), 200)).isFalse();
    assertThat(strokes("1", "2", "Tab").then().claims(Stroke.ENTER, 300)).isFalse();
    assertThat(strokes().then().claims(Stroke.ESCAPE, 0)).isFalse();
  }

  @Test
  void another_command_settles_a_number_and_its_box_goes() {
    Result turned = strokes("1", "Right");
    assertThat(turned.reading().number()).isEqualTo(2);
    assertThat(turned.reading().settled()).isTrue();
    assertThat(turned.then().box(turned.reading())).isEmpty();
    Result themed = strokes("1", "T");
    assertThat(themed.reading().settled()).isTrue();
    assertThat(themed.window()).contains(Act.NEXT_THEME);
    assertThat(strokes("1", "T", "2").reading().number()).isEqualTo(2);
  }

  @Test
  void time_settles_a_number() {
    Result typed = strokes("1");
    Result settled = typed.then().expire(typed.reading(), typed.then().due().orElseThrow());
    assertThat(settled.reading().settled()).isTrue();
    assertThat(settled.reading().history().back()).hasSize(1);
  }

  @Test
  void a_link_is_a_command_like_any() {
    Result clicked = start(40).then().perform(new Go.ToPage("p9"), start(40).reading(), 0);
    assertThat(clicked.reading().number()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5, 40, 200})
  void whatever_is_struck_the_reader_stays_in_the_deck(int pages) {
    List<Stroke> all =
        Keymap.standard().lines().stream()
            .flatMap(l -> l.shown().stream())
            .map(Binding::stroke)
            .toList();
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    Result now = start(pages);
    long time = 0;
    for (int i = 0; i < 5_000; i++) {
      time += random.nextInt(3) == 0 ? random.nextLong(6_000) : random.nextLong(400);
      Stroke stroke =
          random.nextBoolean()
              ? Stroke.parse("" + random.nextInt(10))
              : all.get(random.nextInt(all.size()));
      Reading before = now.reading();
      now =
          random.nextInt(4) == 0
              ? now.then().expire(now.reading(), time)
              : now.then().handle(stroke, now.reading(), time);
      Reading reading = now.reading();
      assertThat(reading.number()).isBetween(Math.min(1, pages), pages);
      boolean open = now.then().digits().state() instanceof Digits.State.Open;
      assertThat(reading.settled() || open).as("an unsettled reading has an open number").isTrue();
      assertThat(reading.history().back().size())
          .as("one event makes at most two entries: a late number's and its own")
          .isLessThanOrEqualTo(before.history().back().size() + 2);
      if (now.window().isPresent()) {
        Command window = now.window().get();
        assertThat(window).isInstanceOf(Command.Window.class);
        assertThat(now.then().digits().shown()).isFalse();
      }
    }
  }
}
