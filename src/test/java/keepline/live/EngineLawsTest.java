package keepline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import keepline.Golden;
import keepline.drawing.Bounds;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.figure.Laws;
import keepline.svg.SvgWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every engine of the table, in every state.
class EngineLawsTest {
  private static final double[] WIDTHS = {
    320, 341.5, 360, 419, 420, 480, 526, 600, 719, 720, 760, 900, 1200, 1600
  };
  private static final int MOST_MARKS = 120;
  private static final int MOST_LABELS = 60;

  static List<Engine> engines() {
    return Engines.standard().all();
  }

  @ParameterizedTest
  @MethodSource("engines")
  void names_are_plain_words_and_none_means_two_things(Engine engine) {
    State state = State.initial(engine);
    List<String> names = new ArrayList<>(Template.offered(engine));
    assertThat(names).doesNotHaveDuplicates().allMatch(n -> n.matches("[A-Za-z][A-Za-z0-9.]*"));
    assertThat(engine.name()).matches("[a-z]+");
    assertThat(engine.views()).isNotEmpty();
    assertThat(engine.readout()).hasSizeBetween(1, 2);
    assertThat(engine.values(state).keySet()).containsAll(engine.readout());
    Set<String> labels = new HashSet<>();
    engine.values(state).keySet().forEach(n -> labels.add(engine.label(n)));
    assertThat(labels).hasSameSizeAs(engine.values(state).keySet());
  }

  @ParameterizedTest
  @MethodSource("engines")
  void every_state_has_the_same_results_and_all_are_finite(Engine engine) {
    List<String> names = List.copyOf(engine.values(State.initial(engine)).keySet());
    for (State state : states(engine, 25)) {
      // a value that is no finite number can't be made
      assertThat(List.copyOf(engine.values(state).keySet())).isEqualTo(names);
      assertThat(engine.values(state)).isEqualTo(engine.values(state));
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void marks_stay_inside_and_labels_apart_in_every_state_at_every_width(Engine engine) {
    for (Moment moment : moments(engine, 12)) {
      for (double width : WIDTHS) {
        Drawing drawing = engine.draw(moment, width);
        String at = StateLine.write(engine, moment.now()) + " at " + width;
        assertThat(drawing.width()).as(at).isEqualTo(width);
        Laws.marksStayInside(drawing, at);
        Laws.labelsKeepApart(drawing, at);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void a_figure_keeps_its_size_while_a_reader_turns_it(Engine engine) {
    for (double width : WIDTHS) {
      double height = engine.draw(Moment.of(State.initial(engine)), width).height();
      for (Moment moment : moments(engine, 6)) {
        String at = StateLine.write(engine, moment.now()) + " at " + width;
        assertThat(engine.draw(moment, width).height()).as(at).isEqualTo(height);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void an_update_is_few_enough_marks(Engine engine) {
    for (Moment moment : moments(engine, 12)) {
      for (double width : new double[] {320, 526, 1600}) {
        List<Mark> marks = Bounds.flat(engine.draw(moment, width).marks());
        assertThat(marks.size()).isLessThanOrEqualTo(MOST_MARKS);
        assertThat(marks.stream().filter(Mark.Label.class::isInstance).count())
            .isLessThanOrEqualTo(MOST_LABELS);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void a_ghost_of_another_state_shows_and_one_of_the_same_state_says_nothing_false(Engine engine) {
    State now = State.initial(engine);
    for (Param param : engine.params()) {
      State other = now.stepped(param.id(), -2, true);
      if (!engine.values(other).equals(engine.values(now))) {
        Drawing ghosted = engine.draw(new Moment(now, Optional.of(other)), 526);
        assertThat(ghosted).isNotEqualTo(engine.draw(Moment.of(now), 526));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("engines")
  void the_same_state_gives_the_same_bytes(Engine engine) {
    for (Moment moment : moments(engine, 4)) {
      assertThat(svg(engine, moment, 526)).isEqualTo(svg(engine, moment, 526));
    }
  }

  @Test
  void each_number_over_an_attention_bar_is_the_share_of_the_word_below() {
    Attention engine = new Attention();
    for (State state : states(engine, 12)) {
      List<Mark.Label> labels = labels(engine.draw(Moment.of(state), 760));
      for (int i = 0; i < 6; i++) {
        double share = number(engine, state, "w" + (i + 1));
        double middle = word(labels, i);
        List<String> column =
            labels.stream()
                .filter(l -> l.anchor() == Mark.Anchor.MIDDLE && Math.abs(l.x() - middle) < 0.01)
                .map(Mark.Label::text)
                .toList();
        // below the word: one number a row that may read it, then the bar's
        assertThat(column.getFirst()).isEqualTo(Attention.WORDS.get(i));
        if (share > 0) {
          assertThat(column.getLast()).isEqualTo(Value.real(share * 100, 1).shown());
        } else {
          assertThat(column.getLast()).doesNotContain(".");
        }
      }
      String end = labels.getLast().text();
      for (int i = 1; i <= 3; i++) {
        assertThat(end).contains(Value.real(number(engine, state, "out" + i), 2).shown());
      }
    }
  }

  @Test
  void each_row_of_the_table_is_that_words_shares() {
    Attention engine = new Attention();
    for (String settings : List.of("", "mask=off", "head=previous-word", "gain=3.5 root=off")) {
      State state = States.of(engine, settings);
      List<Mark.Label> labels = labels(engine.draw(Moment.of(state), 760));
      List<Mark.Label> heads =
          labels.stream().filter(l -> l.anchor() == Mark.Anchor.END).limit(6).toList();
      for (int row = 0; row < 6; row++) {
        assertThat(heads.get(row).text()).isEqualTo(Attention.WORDS.get(row));
        double y = heads.get(row).y();
        State asked = state.with("token", Value.whole(row + 1));
        for (int i = 0; i < 6; i++) {
          double middle = word(labels, i);
          double share = number(engine, asked, "w" + (i + 1));
          List<String> cell =
              labels.stream()
                  .filter(l -> l.y() == y && Math.abs(l.x() - middle) < 0.01)
                  .map(Mark.Label::text)
                  .toList();
          assertThat(cell)
              .isEqualTo(
                  share == 0 ? List.of() : List.of(Value.whole(Math.round(share * 100)).shown()));
        }
      }
    }
  }

  @Test
  void each_number_beside_a_sampling_bar_is_the_chance_of_the_word_at_its_left() {
    Sampling engine = new Sampling();
    List<String> names = List.of("mat", "floor", "couch", "table", "stop", "grass", "tail");
    for (State state : states(engine, 12)) {
      List<Mark.Label> labels = labels(engine.draw(Moment.of(state), 760));
      for (int i = 0; i < names.size(); i++) {
        Mark.Label name = labels.get(2 * i);
        Mark.Label value = labels.get(2 * i + 1);
        assertThat(value.y()).isEqualTo(name.y());
        assertThat(name.text())
            .isEqualTo(
                switch (names.get(i)) {
                  case "stop" -> "full stop";
                  case "tail" -> "49,994 more";
                  default -> names.get(i);
                });
        double share = number(engine, state, names.get(i));
        assertThat(value.text()).isIn(Value.real(share, 3).shown(), share == 0 ? "cut" : "");
      }
      String foot =
          String.join(
              " ", labels.subList(14, labels.size()).stream().map(Mark.Label::text).toList());
      assertThat(foot)
          .startsWith("kept " + shown(engine, state, "kept") + " of 50,000")
          .endsWith(": " + shown(engine, state, "drawn"));
    }
  }

  private static List<Mark.Label> labels(Drawing drawing) {
    return Bounds.flat(drawing.marks()).stream()
        .filter(Mark.Label.class::isInstance)
        .map(Mark.Label.class::cast)
        .toList();
  }

  /// Where the middle of a word of the sentence stands.
  private static double word(List<Mark.Label> labels, int index) {
    return labels.stream().filter(l -> l.anchor() == Mark.Anchor.MIDDLE).toList().get(index).x();
  }

  private static String shown(Engine engine, State state, String name) {
    return Objects.requireNonNull(engine.values(state).get(name)).shown();
  }

  private static double number(Engine engine, State state, String name) {
    return ((Value.Num) Objects.requireNonNull(engine.values(state).get(name))).number();
  }

  static Stream<Picture> goldens() {
    return Stream.of(
        new Picture(new Attention(), "start", ""),
        new Picture(new Attention(), "open", "token=2 mask=off"),
        new Picture(new Attention(), "previous", "token=5 head=previous-word"),
        new Picture(new Attention(), "first", "token=1 gain=4 root=off"),
        new Picture(new Sampling(), "start", ""),
        new Picture(new Sampling(), "cold", "T=0.2"),
        new Picture(new Sampling(), "hot", "T=1.5 topp=0.9"),
        new Picture(new Sampling(), "cut", "T=0.7 topk=40 topp=0.9"),
        new Picture(new Sampling(), "late", "T=1.5 topp=0.9 order=\"cut first\""));
  }

  record Picture(Engine engine, String name, String settings) {}

  @ParameterizedTest
  @MethodSource("goldens")
  void the_pictures_are_the_golden_ones(Picture golden) {
    State state = States.of(golden.engine(), golden.settings());
    Optional<State> ghost =
        golden.name().equals("hot")
            ? Optional.of(State.initial(golden.engine()))
            : Optional.empty();
    for (int width : List.of(360, 760)) {
      Golden.check(
          "keepline/live/%s-%s-%d.svg".formatted(golden.engine().name(), golden.name(), width),
          svg(golden.engine(), new Moment(state, ghost), width) + "\n");
    }
  }

  private static String svg(Engine engine, Moment moment, double width) {
    return SvgWriter.write(engine.draw(moment, width), "", "The finding as a sentence.");
  }

  private static List<State> states(Engine engine, int random) {
    List<State> states = new ArrayList<>(States.extremes(engine));
    SplittableRandom numbers = new SplittableRandom(3);
    for (int i = 0; i < random; i++) {
      states.add(States.random(engine, numbers));
    }
    return states;
  }

  /// Every other one with a ghost.
  private static List<Moment> moments(Engine engine, int random) {
    List<Moment> moments = new ArrayList<>();
    State before = State.initial(engine);
    for (State state : states(engine, random)) {
      moments.add(
          new Moment(state, moments.size() % 2 == 0 ? Optional.empty() : Optional.of(before)));
      before = state;
    }
    return moments;
  }
}
