package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import keepline.keys.Keymap;
import keepline.keys.Keymap.Binding;
import keepline.reading.Command;
import keepline.reading.Navigator;
import keepline.reading.Reading;
import keepline.theme.Theme;
import keepline.view.Layer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Presses every stroke of the keymap in a window on the manual: a new line of the table is pressed
/// here as soon as it stands there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeymapInWindowTest {
  private static final Path CHOSEN = Path.of("another-deck");

  private OpenWindow open;
  private Reading start;

  static Stream<Binding> bindings() {
    return Keymap.standard().lines().stream()
        .flatMap(line -> Stream.concat(line.shown().stream(), line.also().stream()));
  }

  @BeforeAll
  void opens() {
    open = OpenWindow.onManual();
    Fx.run(
        () -> {
          open.window.chooser(() -> Optional.of(CHOSEN));
          open.window.saver(() -> Optional.of(CHOSEN));
        });
  }

  @AfterAll
  void closes() {
    open.close();
  }

  /// On page 20, with a way back to 12 and a way forward to 30.
  @BeforeEach
  void begins() {
    open.fresh(20);
    Reading there = Reading.at(open.deck, 12);
    for (Command.Go move :
        new Command.Go[] {
          new Command.Go.ToNumber(20), new Command.Go.ToNumber(30), new Command.Go.Back()
        }) {
      there = Navigator.go(there, move);
    }
    start = there;
    Fx.run(() -> open.model.moved(start));
    open.settle();
    assertThat(open.desk.asked()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bindings")
  void every_stroke_does_what_its_line_says(Binding binding) {
    switch (binding.command()) {
      case Command.Go go -> {
        press(binding);
        assertShows(Navigator.go(start, go).number());
      }
      case Command.Digit digit -> {
        press(binding);
        assertShows(digit.value() == 0 ? 20 : digit.value());
        open.press(KeyCode.LEFT); // ends the number
      }
      case Command.Scroll scroll -> scrolls(scroll, binding);
      case Command.Seek seek -> opens(seek, binding);
      case Command.Match match -> matches(match, binding);
      case Command.Knob knob -> turnsNothing(binding);
      case Command.Mark mark -> marks(mark, binding);
      case Command.Figure figure -> shows(figure, binding);
      case Command.Focus focus -> movesFocus(focus, binding);
      case Command.Select select -> selects(select, binding);
      case Command.TextSize size -> sizes(size, binding);
      case Command.Act act -> acts(act, binding);
    }
  }

  private void opens(Command.Seek seek, Binding binding) {
    if (seek == Command.Seek.PEEK) {
      open.press(KeyCode.TAB);
    }
    press(binding);
    assertThat(open.layer()).isEqualTo(Layer.valueOf(seek.name()));
    open.press(KeyCode.ESCAPE);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertShows(20);
  }

  /// Nothing has been searched for yet, so that finding begins.
  private void matches(Command.Match match, Binding binding) {
    press(binding);
    assertThat(open.layer()).as("%s", match).isEqualTo(Layer.FIND);
    open.press(KeyCode.ESCAPE);
    assertShows(20);
  }

  private void marks(Command.Mark mark, Binding binding) {
    switch (mark) {
      case BOOKMARK -> {
        press(binding);
        assertThat(open.model.marks().bookmarked(start.here().page())).isTrue();
        press(binding);
        assertThat(open.model.marks().bookmarked(start.here().page())).isFalse();
      }
      case HIGHLIGHT -> {
        open.script("getSelection().selectAllChildren(document.querySelector('#root .lede'))");
        press(binding);
        assertThat(open.layer()).isEqualTo(Layer.NOTE);
        open.press(KeyCode.ESCAPE);
        assertThat(open.model.marks().passages(start.here().page())).hasSize(1);
      }
      case LIST -> {
        press(binding);
        assertThat(open.layer()).isEqualTo(Layer.MARKS);
        open.press(KeyCode.ESCAPE);
        assertThat(open.layer()).isEqualTo(Layer.NONE);
      }
      case SAVE -> {
        press(binding);
        assertThat(open.desk.asked().toString()).contains("save " + CHOSEN).contains(": marks");
      }
    }
    assertShows(20);
  }

  /// On a page without a live figure; what the keys do on one with it is LiveFiguresTest's.
  private void turnsNothing(Binding binding) {
    press(binding);
    assertThat(open.layer()).isEqualTo(Layer.NONE);
    assertShows(20);
  }

  private void shows(Command.Figure figure, Binding binding) {
    String sought =
        switch (figure) {
          case LARGE -> ".large .panel";
          case TABLE -> ".panel.tables";
        };
    String there = "document.querySelectorAll('" + sought + "').length";
    press(binding);
    assertThat(open.script(there)).isEqualTo("1");
    press(binding);
    assertThat(open.script(there)).isEqualTo("0");
    assertShows(20);
  }

  private void press(Binding binding) {
    open.press(Fingers.of(binding.stroke()));
  }

  private void assertShows(int page) {
    assertThat(open.page()).isEqualTo(page);
    assertThat(open.heading()).isEqualTo(open.deck.page(page).title());
  }

  private void scrolls(Command.Scroll scroll, Binding binding) {
    open.textPercent(200);
    boolean down = scroll == Command.Scroll.LINE_DOWN || scroll == Command.Scroll.SCREEN_DOWN;
    if (!down) {
      open.script("keepline.restore(1)");
    }
    double before = open.top();
    press(binding);
    assertShows(20);
    if (down) {
      assertThat(open.top()).isGreaterThan(before);
    } else {
      assertThat(open.top()).isLessThan(before);
    }
  }

  private void selects(Command.Select select, Binding binding) {
    open.script(
        "getSelection().collapse(document.querySelectorAll('#root .prose p')[1].firstChild, 30)");
    String after = "getSelection().toString()";
    assertThat(open.script(after)).isEmpty();
    press(binding);
    assertShows(20);
    int selected = open.script(after).length();
    switch (select) {
      case WORD_RIGHT, WORD_LEFT -> assertThat(selected).isBetween(1, 25);
      case LINE_DOWN, LINE_UP -> assertThat(selected).isGreaterThan(15);
    }
  }

  private void movesFocus(Command.Focus focus, Binding binding) {
    String before = open.focused();
    press(binding);
    assertShows(20);
    switch (focus) {
      case NEXT, PREVIOUS -> assertThat(open.focused()).isNotEqualTo(before);
      case NEXT_REGION, PREVIOUS_REGION -> {
        assertThat(open.focus()).isInstanceOf(DockBlock.class);
        press(binding);
        assertThat(open.focus()).isSameAs(open.pane.page().node());
      }
    }
  }

  private void sizes(Command.TextSize size, Binding binding) {
    open.textPercent(size == Command.TextSize.NORMAL ? 150 : 100);
    press(binding);
    assertThat(open.model.textPercentProperty().get())
        .isEqualTo(
            switch (size) {
              case LARGER -> 110;
              case SMALLER -> 90;
              case NORMAL -> 100;
            });
    assertShows(20);
  }

  private void acts(Command.Act act, Binding binding) {
    switch (act) {
      case NEXT_THEME -> {
        Theme before = open.model.themeProperty().getValue();
        press(binding);
        Theme after = open.model.themeProperty().getValue();
        assertThat(after).isNotEqualTo(before);
        assertThat(open.script("document.documentElement.dataset.theme")).isEqualTo(after.id());
      }
      case FULL_SCREEN -> {
        press(binding);
        assertThat(open.stage().isFullScreen()).isTrue();
        press(binding);
        assertThat(open.stage().isFullScreen()).isFalse();
      }
      case BLANK -> {
        press(binding);
        assertThat(open.layer()).isEqualTo(Layer.NONE);
        open.fullScreen(true);
        press(binding);
        assertThat(open.layer()).isEqualTo(Layer.BLANK);
        press(binding);
        assertThat(open.layer()).isEqualTo(Layer.NONE);
      }
      case HELP -> {
        press(binding);
        assertThat(open.layer()).isEqualTo(Layer.HELP);
        assertThat(open.pane.help().isVisible()).isTrue();
        press(binding);
        assertThat(open.layer()).isEqualTo(Layer.NONE);
      }
      case DISMISS -> {
        Fx.run(() -> open.model.toggle(Layer.HELP));
        press(binding);
        assertThat(open.layer()).isEqualTo(Layer.NONE);
      }
      case COPY -> {
        press(binding);
        assertThat(Fx.get(() -> Clipboard.getSystemClipboard().getString()))
            .isEqualTo("# " + open.deck.page(20).title());
      }
      case OPEN_DECK -> {
        press(binding);
        assertThat(open.desk.asked()).containsExactly("open " + CHOSEN);
      }
      case RELOAD -> {
        press(binding);
        assertThat(open.desk.asked()).containsExactly("reload");
      }
      case EDIT -> {
        press(binding);
        assertThat(open.desk.asked()).containsExactly("edit " + open.deck.page(20).file() + ":1");
      }
      case PRINT -> {
        press(binding);
        assertThat(Fx.get(() -> open.model.noticeProperty().get())).contains("snapshot");
      }
      case QUIT -> {
        press(binding);
        assertThat(open.stage().isShowing()).isFalse();
        assertThat(open.desk.asked()).containsExactly("closed");
        Fx.run(open.window::show);
      }
    }
    assertThat(open.page()).isEqualTo(20);
  }
}
