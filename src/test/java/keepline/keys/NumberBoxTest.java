package keepline.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import keepline.reading.Decks;
import keepline.reading.Place;
import keepline.reading.Reading;
import org.junit.jupiter.api.Test;

class NumberBoxTest {
  private static String box(int pages, String digits, long after) {
    Reading reading = Reading.resumed(Decks.of(pages), Place.startOf("p6"), Set.of());
    KeyHandler handler = KeyHandler.standard();
    for (int i = 0; i < digits.length(); i++) {
      Stroke digit = Stroke.parse(digits.substring(i, i + 1));
      KeyHandler.Result result = handler.handle(digit, reading, 0);
      handler = result.then();
      reading = result.reading();
    }
    return handler.expire(reading, after).then().box(reading).orElse("none");
  }

  @Test
  void an_open_number_has_room_for_another_digit() {
    assertThat(box(40, "1", 0)).isEqualTo("1_  Page 1");
    assertThat(box(100, "10", 0)).isEqualTo("10_  Page 10");
  }

  @Test
  void a_closed_number_names_the_way_back() {
    assertThat(box(40, "12", 0)).isEqualTo("12  Page 12 · Esc back to 6");
    assertThat(box(40, "5", 0)).isEqualTo("5  Page 5 · Esc back to 6");
    assertThat(box(40, "1", 1_200)).isEqualTo("1  Page 1 · Esc back to 6");
  }

  @Test
  void there_is_no_way_back_from_where_one_began() {
    assertThat(box(40, "6", 0)).isEqualTo("6  Page 6");
  }

  @Test
  void out_of_the_deck_it_says_the_range() {
    assertThat(box(40, "49", 0)).isEqualTo("1-40 · Esc back to 6");
    assertThat(box(40, "49", 1_200)).isEqualTo("1-40 · Esc back to 6");
    assertThat(box(8, "9", 0)).isEqualTo("1-8");
  }

  @Test
  void a_0_waits_for_more() {
    assertThat(box(40, "0", 0)).isEqualTo("0_");
    assertThat(box(40, "07", 0)).isEqualTo("7  Page 7 · Esc back to 6");
    assertThat(box(40, "0", 1_200)).isEqualTo("none");
  }

  @Test
  void without_a_number_there_is_no_box() {
    assertThat(box(40, "", 0)).isEqualTo("none");
    assertThat(box(40, "12", 5_000)).isEqualTo("none");
  }
}
