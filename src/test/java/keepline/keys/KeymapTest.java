package keepline.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keepline.keys.Keymap.Binding;
import keepline.keys.Keymap.Group;
import keepline.keys.Keymap.Line;
import keepline.reading.Command;
import keepline.reading.Command.Act;
import keepline.reading.Command.Arrival;
import keepline.reading.Command.Figure;
import keepline.reading.Command.Focus;
import keepline.reading.Command.Go;
import keepline.reading.Command.Knob;
import keepline.reading.Command.Mark;
import keepline.reading.Command.Scroll;
import keepline.reading.Command.Select;
import keepline.reading.Command.TextSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KeymapTest {
  private final Keymap keymap = Keymap.standard();

  private static Stream<Arguments> rows() {
    return Stream.of(
        Arguments.of(new Go.Next(), "Right, Page Down, N, J, L, Enter"),
        Arguments.of(new Go.Previous(Arrival.START), "Left, Page Up, Backspace, P, H, K"),
        Arguments.of(Scroll.SCREEN_DOWN, "Space"),
        Arguments.of(Scroll.SCREEN_UP, "Shift+Space"),
        Arguments.of(Scroll.LINE_DOWN, "Down"),
        Arguments.of(Scroll.LINE_UP, "Up"),
        Arguments.of(new Go.First(), "Home, Ctrl+Home"),
        Arguments.of(new Go.Last(), "End, Ctrl+End, Shift+G"),
        Arguments.of(new Command.Digit(0), "0"),
        Arguments.of(new Command.Digit(9), "9"),
        Arguments.of(new Go.NextSection(), "Ctrl+Page Down"),
        Arguments.of(new Go.PreviousSection(), "Ctrl+Page Up"),
        Arguments.of(new Go.ToSection(1), "Ctrl+1"),
        Arguments.of(new Go.ToSection(9), "Ctrl+9"),
        Arguments.of(new Go.Back(), "Alt+Left"),
        Arguments.of(new Go.Forward(), "Alt+Right"),
        Arguments.of(TextSize.LARGER, "Ctrl+Plus, Ctrl+Equals, Ctrl+Shift+Equals"),
        Arguments.of(TextSize.SMALLER, "Ctrl+Minus"),
        Arguments.of(TextSize.NORMAL, "Ctrl+0"),
        Arguments.of(Mark.BOOKMARK, "Ctrl+D, Ctrl+B"),
        Arguments.of(Mark.HIGHLIGHT, "Ctrl+H"),
        Arguments.of(Figure.LARGE, "Z"),
        Arguments.of(Figure.TABLE, "D"),
        Arguments.of(Act.NEXT_THEME, "T"),
        Arguments.of(Act.FULL_SCREEN, "F, F11, F5"),
        Arguments.of(Act.BLANK, "B"),
        Arguments.of(Knob.UP, "], +"),
        Arguments.of(Knob.DOWN, "[, -"),
        Arguments.of(Knob.FAR_UP, "}"),
        Arguments.of(Knob.FAR_DOWN, "{"),
        Arguments.of(Knob.NEXT, ";"),
        Arguments.of(Knob.TYPE, "="),
        Arguments.of(Knob.LATER, "."),
        Arguments.of(Knob.RESET, "Delete"),
        Arguments.of(Knob.RESET_ALL, "R"),
        Arguments.of(Knob.REMEMBER, "M"),
        Arguments.of(Knob.COPY, "C"),
        Arguments.of(Act.OPEN_DECK, "Ctrl+O"),
        Arguments.of(Act.RELOAD, "Ctrl+R"),
        Arguments.of(Act.EDIT, "E"),
        Arguments.of(Act.COPY, "Ctrl+C"),
        Arguments.of(Act.HELP, "?, F1"),
        Arguments.of(Act.DISMISS, "Esc"),
        Arguments.of(Act.QUIT, "Ctrl+Q, Ctrl+W"),
        Arguments.of(Select.WORD_RIGHT, "Shift+Right"),
        Arguments.of(Select.WORD_LEFT, "Shift+Left"),
        Arguments.of(Select.LINE_DOWN, "Shift+Down"),
        Arguments.of(Select.LINE_UP, "Shift+Up"),
        Arguments.of(Focus.NEXT, "Tab"),
        Arguments.of(Focus.PREVIOUS, "Shift+Tab"),
        Arguments.of(Focus.NEXT_REGION, "F6"),
        Arguments.of(Focus.PREVIOUS_REGION, "Shift+F6"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_key_does_what_the_table_says(Command command, String strokes) {
    for (String stroke : strokes.split(", ", -1)) {
      assertThat(keymap.command(Stroke.parse(stroke))).as(stroke).contains(command);
    }
  }

  @Test
  void every_command_of_a_window_has_a_key() {
    assertThat(commands())
        .contains(Act.values())
        .contains(Scroll.values())
        .contains(Command.Seek.values())
        .contains(Command.Match.values())
        .contains(Mark.values())
        .contains(Figure.values())
        .contains(Knob.values())
        .contains(Focus.values())
        .contains(TextSize.values());
  }

  @Test
  void shift_ctrl_and_alt_make_another_stroke() {
    for (String stroke : List.of("Shift+N", "Ctrl+N", "Alt+N", "Shift+Home", "Ctrl+Alt+Q")) {
      assertThat(keymap.command(Stroke.parse(stroke))).as(stroke).isEmpty();
    }
  }

  @Test
  void one_stroke_for_two_commands_is_refused_with_a_sentence() {
    Line quit = line("quit", Act.QUIT, "Ctrl+Q");
    Line copy = line("copy", Act.COPY, "Ctrl+C", "Ctrl+Q");
    assertThatThrownBy(() -> new Keymap(List.of(quit, copy)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Ctrl+Q means both \"quit\" and \"copy\"; give one of them another stroke.");
  }

  @Test
  void an_unlisted_stroke_can_clash_too() {
    Line one = new Line(Group.DECK, "one", binds(Act.QUIT, "Ctrl+Q"), binds(Act.QUIT, "F1"));
    assertThatThrownBy(() -> new Keymap(List.of(one, line("two", Act.HELP, "F1"))))
        .hasMessageStartingWith("F1 means both");
  }

  @Test
  void a_line_needs_a_stroke_and_a_text() {
    assertThatThrownBy(() -> line(" ", Act.QUIT, "F1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> line("quit", Act.QUIT)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_sheet_lists_only_strokes_that_work() {
    Predicate<String> works = s -> keymap.command(Stroke.parse(s)).isPresent();
    assertThat(
            keymap.lines().stream().flatMap(l -> l.strokes().stream()).filter(s -> !s.equals("…")))
        .isNotEmpty()
        .allMatch(works);
  }

  @Test
  void a_long_row_is_shown_by_its_ends() {
    List<Binding> digits =
        IntStream.rangeClosed(1, 9)
            .mapToObj(n -> new Binding(Stroke.parse("Ctrl+" + n), new Go.ToSection(n)))
            .toList();
    assertThat(new Line(Group.JUMPS, "section", digits, List.of()).strokes())
        .containsExactly("Ctrl+1", "…", "Ctrl+9");
  }

  @Test
  void the_table_in_markdown_has_a_row_a_line() {
    Keymap small =
        new Keymap(
            List.of(
                line("blank | or not", Act.BLANK, "B", "."),
                line("bar", Act.HELP, "|", "Page Down")));
    assertThat(small.markdown())
        .isEqualTo(
            """
            | keys | do |
            |---|---|
            | B, `.` | blank \\| or not |
            | `\\|`, Page Down | bar |
            """);
  }

  @Test
  void the_standard_table_in_markdown_is_whole() {
    assertThat(keymap.markdown().lines()).hasSize(keymap.lines().size() + 2);
    assertThat(keymap.markdown())
        .contains("| Right, Page Down, N, J, L, Enter | next page")
        .contains("| 1 … 9 | go to that page")
        .contains("| Ctrl+1 … Ctrl+9 | first page of that section |");
  }

  private Set<Command> commands() {
    return keymap.lines().stream()
        .flatMap(l -> Stream.concat(l.shown().stream(), l.also().stream()))
        .map(Binding::command)
        .collect(Collectors.toSet());
  }

  private static Line line(String does, Command command, String... strokes) {
    return new Line(Group.DECK, does, binds(command, strokes), List.of());
  }

  private static List<Binding> binds(Command command, String... strokes) {
    List<Binding> bindings = new ArrayList<>();
    for (String stroke : strokes) {
      bindings.add(new Binding(Stroke.parse(stroke), command));
    }
    return bindings;
  }
}
