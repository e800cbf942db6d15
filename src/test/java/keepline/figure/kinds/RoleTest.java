package keepline.figure.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import keepline.drawing.Mark;
import keepline.drawing.Paint;
import keepline.drawing.Tone;
import keepline.figure.Block;
import keepline.figure.Figure;
import keepline.figure.Mistake;
import keepline.figure.Outcome;
import org.junit.jupiter.api.Test;

class RoleTest {
  private static final String ALT = "alt: The second value is twice as large as the first one.";

  @Test
  void the_first_series_has_the_tone_of_its_role() {
    assertThat(tones(read("bars", ALT, "role: image", "---", "a | 1", "b | 2")))
        .contains(Tone.DATA_3)
        .doesNotContain(Tone.DATA_1);
    assertThat(tones(read("bars", ALT, "---", "a | 1", "b | 2"))).contains(Tone.DATA_1);
  }

  @Test
  void each_panel_of_a_plot_may_have_a_role_of_its_own() {
    Outcome plot =
        read(
            "plot",
            "x: time | lin 0 3",
            "y: place | lin 0 3",
            ALT,
            "---",
            "panel: words",
            "line | 0 0 | 1 1",
            "panel: static",
            "role: noise",
            "line | 0 0 | 1 1");
    assertThat(tones(plot)).contains(Tone.DATA_1, Tone.DATA_4).doesNotContain(Tone.DATA_3);
  }

  @Test
  void no_two_series_share_a_tone_whatever_the_role() {
    Outcome plot =
        read(
            "plot",
            "x: time | lin 0 3",
            "y: place | lin 0 3",
            ALT,
            "role: image",
            "---",
            "line a | 0 0 | 1 1",
            "line b | 0 1 | 1 2",
            "line c | 0 2 | 1 3");
    assertThat(tones(plot)).contains(Tone.DATA_1, Tone.DATA_2, Tone.DATA_3);
  }

  @Test
  void another_word_is_told_with_the_roles_there_are() {
    Outcome bars = read("bars", ALT, "role: imgae", "---", "a | 1");
    assertThat(bars.mistakes())
        .extracting(Mistake::code, Mistake::fix)
        .contains(org.assertj.core.groups.Tuple.tuple("FIG022", "did you mean \"image\"?"));
  }

  private static Outcome read(String kind, String... lines) {
    return Kinds.read(new Block("fig " + kind, 1, 4, List.of(lines)));
  }

  private static List<Tone> tones(Outcome outcome) {
    Figure.Drawable figure = (Figure.Drawable) ((Outcome.Drawn) outcome).figure();
    return figure.draw(500).marks().stream().flatMap(RoleTest::tones).toList();
  }

  private static Stream<Tone> tones(Mark mark) {
    return switch (mark) {
      case Mark.Path p -> tones(p.paint());
      case Mark.Box b -> tones(b.paint());
      case Mark.Disc d -> tones(d.paint());
      case Mark.Label _ -> Stream.empty();
      case Mark.Group g -> g.marks().stream().flatMap(RoleTest::tones);
    };
  }

  private static Stream<Tone> tones(Paint paint) {
    return Stream.of(paint.fill(), paint.stroke()).filter(java.util.Objects::nonNull);
  }
}
