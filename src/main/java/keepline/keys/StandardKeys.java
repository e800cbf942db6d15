package keepline.keys;

import static keepline.keys.Keymap.Group.DECK;
import static keepline.keys.Keymap.Group.JUMPS;
import static keepline.keys.Keymap.Group.LIVE;
import static keepline.keys.Keymap.Group.PAGES;
import static keepline.keys.Keymap.Group.VIEW;

import java.util.List;
import java.util.function.IntFunction;
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
import keepline.reading.Command.Match;
import keepline.reading.Command.Scroll;
import keepline.reading.Command.Seek;
import keepline.reading.Command.Select;
import keepline.reading.Command.TextSize;

/// The table itself. Only commands that exist stand here: the sheet shows every line.
final class StandardKeys {
  private StandardKeys() {}

  static final List<Line> LINES =
      List.of(
          line(
              PAGES,
              "next page (Enter: when nothing has the focus)",
              new Go.Next(),
              "Right",
              "Page Down",
              "N",
              "J",
              "L",
              "Enter"),
          line(
              PAGES,
              "previous page",
              new Go.Previous(Arrival.START),
              "Left",
              "Page Up",
              "Backspace",
              "P",
              "H",
              "K"),
          line(
              PAGES,
              "scroll the prose while any of it is hidden; at its end, next page",
              Scroll.SCREEN_DOWN,
              "Space"),
          line(
              PAGES,
              "scroll the prose back; at its start, previous page",
              Scroll.SCREEN_UP,
              "Shift+Space"),
          line(
              PAGES, "scroll the prose by a line; at its end, next page", Scroll.LINE_DOWN, "Down"),
          line(
              PAGES,
              "scroll the prose back by a line; at its start, previous page",
              Scroll.LINE_UP,
              "Up"),
          line(JUMPS, "first page", new Go.First(), "Home", "Ctrl+Home"),
          line(JUMPS, "last page", new Go.Last(), "End", "Ctrl+End", "Shift+G"),
          new Line(
              JUMPS,
              "go to that page; a second digit soon after makes a longer number, Enter closes it,"
                  + " Esc goes back",
              row("", Command.Digit::new),
              List.of(new Binding(Stroke.parse("0"), new Command.Digit(0)))),
          line(
              JUMPS, "go to a page by its number or words of its title", Seek.GO_TO, "G", "Ctrl+L"),
          line(JUMPS, "find in the deck", Seek.FIND, "/", "Ctrl+F"),
          line(JUMPS, "next match", Match.NEXT, "F3", "Ctrl+G"),
          line(JUMPS, "previous match", Match.PREVIOUS, "Shift+F3", "Ctrl+Shift+G"),
          line(JUMPS, "first page of the next section", new Go.NextSection(), "Ctrl+Page Down"),
          line(
              JUMPS,
              "first page of the previous section",
              new Go.PreviousSection(),
              "Ctrl+Page Up"),
          new Line(JUMPS, "first page of that section", row("Ctrl+", Go.ToSection::new), List.of()),
          line(
              JUMPS,
              "every command, page and section, by a few letters",
              Seek.PALETTE,
              "Ctrl+K",
              "Ctrl+Shift+P"),
          line(JUMPS, "all pages as small pictures", Seek.OVERVIEW, "O"),
          line(JUMPS, "every keep-line of the deck on one sheet", Seek.KEEP_LINES, "S"),
          line(
              JUMPS,
              "bookmark this page, or take the bookmark away",
              Mark.BOOKMARK,
              "Ctrl+D",
              "Ctrl+B"),
          line(JUMPS, "highlight the selection, with a note if you like", Mark.HIGHLIGHT, "Ctrl+H"),
          line(JUMPS, "bookmarks and highlights on one sheet", Mark.LIST, "Ctrl+Shift+B"),
          line(JUMPS, "save bookmarks and highlights as a Markdown file", Mark.SAVE, "Ctrl+S"),
          line(JUMPS, "peek at the page that the focused link leads to", Seek.PEEK, "I"),
          line(JUMPS, "back through the reading history", new Go.Back(), "Alt+Left"),
          line(JUMPS, "forward through the reading history", new Go.Forward(), "Alt+Right"),
          line(VIEW, "the figure fills the window; Esc returns", Figure.LARGE, "Z"),
          line(VIEW, "the figure's data as a table, and back", Figure.TABLE, "D"),
          also(
              line(VIEW, "text larger", TextSize.LARGER, "Ctrl+Plus"),
              "Ctrl+Equals",
              "Ctrl+Shift+Equals",
              "Ctrl+Shift+Plus"),
          line(VIEW, "text smaller", TextSize.SMALLER, "Ctrl+Minus"),
          line(VIEW, "text in its normal size", TextSize.NORMAL, "Ctrl+0"),
          line(
              VIEW,
              "next theme: first the opposite of what is on screen, then on round light, dark,"
                  + " high-contrast light, high-contrast dark, follow the system",
              Act.NEXT_THEME,
              "T"),
          line(VIEW, "full screen", Act.FULL_SCREEN, "F", "F11", "F5"),
          line(
              VIEW,
              "blank the screen, in full screen only; any key brings it back",
              Act.BLANK,
              "B"),
          line(VIEW, "move the focus on through links and controls", Focus.NEXT, "Tab"),
          line(VIEW, "move the focus back through links and controls", Focus.PREVIOUS, "Shift+Tab"),
          new Line(
              VIEW,
              "move the focus between page and dock",
              bindings(Focus.NEXT_REGION, "F6"),
              bindings(Focus.PREVIOUS_REGION, "Shift+F6")),
          line(LIVE, "one step up of the knob in hand", Knob.UP, "]", "+"),
          line(LIVE, "one step down", Knob.DOWN, "[", "-"),
          line(LIVE, "a large step up", Knob.FAR_UP, "}"),
          line(LIVE, "a large step down", Knob.FAR_DOWN, "{"),
          line(LIVE, "take the next knob in hand", Knob.NEXT, ";"),
          line(LIVE, "type a value for it", Knob.TYPE, "="),
          line(
              LIVE,
              "one step of time on; without time, in full screen, blank the screen",
              Knob.LATER,
              "."),
          line(LIVE, "one step of time back", Knob.EARLIER, ","),
          line(LIVE, "the knob in hand as it was at first", Knob.RESET, "Delete"),
          line(LIVE, "the whole figure as it was at first", Knob.RESET_ALL, "R"),
          line(
              LIVE,
              "remember this state: it stays in grey to compare with; again, forget it",
              Knob.REMEMBER,
              "M"),
          line(LIVE, "copy the line that brings this state back", Knob.COPY, "C"),
          line(DECK, "open a deck", Act.OPEN_DECK, "Ctrl+O"),
          line(DECK, "reload the deck", Act.RELOAD, "Ctrl+R"),
          line(DECK, "edit the page in your editor, at the beat in view", Act.EDIT, "E"),
          line(DECK, "print: what there is instead", Act.PRINT, "Ctrl+P"),
          new Line(
              DECK,
              "select text by word and by line",
              List.of(
                  bound("Shift+Right", Select.WORD_RIGHT),
                  bound("Shift+Left", Select.WORD_LEFT),
                  bound("Shift+Down", Select.LINE_DOWN),
                  bound("Shift+Up", Select.LINE_UP)),
              List.of()),
          line(
              DECK,
              "copy the selection; without one, copy the page as Markdown",
              Act.COPY,
              "Ctrl+C"),
          line(DECK, "show these keys", Act.HELP, "?", "F1"),
          line(
              DECK,
              "close the topmost layer, then leave full screen; never quits",
              Act.DISMISS,
              "Esc"),
          line(DECK, "quit", Act.QUIT, "Ctrl+Q", "Ctrl+W"));

  private static Binding bound(String stroke, Command command) {
    return new Binding(Stroke.parse(stroke), command);
  }

  private static Line line(Group group, String does, Command command, String... strokes) {
    return new Line(group, does, bindings(command, strokes), List.of());
  }

  private static Line also(Line line, String... strokes) {
    Command command = line.shown().getFirst().command();
    return new Line(line.group(), line.does(), line.shown(), bindings(command, strokes));
  }

  private static List<Binding> bindings(Command command, String... strokes) {
    return Stream.of(strokes).map(s -> new Binding(Stroke.parse(s), command)).toList();
  }

  private static List<Binding> row(String prefix, IntFunction<Command> command) {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(n -> new Binding(Stroke.parse(prefix + n), command.apply(n)))
        .toList();
  }
}
