package keepline.stage;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import keepline.keys.Keymap;
import keepline.view.Layer;

/// What may stand before a page and isn't of a kind with [Overlays]: the keys, a line to type in,
/// the number being typed, a sentence for a moment, a sentence until further notice, a blank.
///
/// Each is made when it is first wanted. What changes here asks its pane for a layout.
final class Foreground {
  private static final Duration NOTICE = Duration.ofMillis(1800);

  private final ReaderPane pane;
  private final Late<Label> banner;
  private final Late<Label> typed;
  private final Late<LineField> line;
  private final Late<HelpSheet> help;
  private final Late<Label> notice;
  private final Late<Region> blank;
  private final Delay noticed;

  /// @param dismissed told that the line was left with nothing typed
  Foreground(ReaderPane pane, Keymap keymap, Runnable dismissed) {
    this.pane = pane;
    banner = pane.late(1, () -> label("banner"));
    typed = pane.late(2, () -> label("digits"));
    line = pane.late(3, () -> new LineField(dismissed));
    help = pane.late(5, () -> new HelpSheet(keymap));
    notice = pane.late(6, () -> label("notice"));
    blank = pane.late(7, () -> styled(new Region(), "blank"));
    noticed = new Delay(() -> notice.visible(false));
  }

  LineField line() {
    return line.get();
  }

  HelpSheet help() {
    return help.get();
  }

  /// Another layer is on top.
  void layer(Layer layer) {
    help.visible(layer == Layer.HELP);
    blank.visible(layer == Layer.BLANK);
    line.visible(layer == Layer.VALUE || layer == Layer.NOTE);
    if (layer == Layer.HELP) {
      help().toTop();
    }
  }

  /// Asks for a line of text, in the place of any notice.
  void ask(LineField.Ask asked) {
    notice.visible(false);
    line().begin(asked);
    pane.requestLayout();
  }

  /// Shows a page number being typed, at the dock's end, or nothing for the empty string.
  void typing(String text) {
    if (!text.isEmpty() || typed.made().isPresent()) {
      typed.get().setText(text);
      typed.visible(!text.isEmpty());
      pane.requestLayout();
    }
  }

  /// Shows a sentence at the top until another comes, or nothing for the empty string.
  void banner(String sentence) {
    banner.visible(!sentence.isEmpty());
    banner.made().ifPresent(b -> b.setText(sentence));
    pane.requestLayout();
  }

  /// Shows a sentence as long as reading it takes; nothing happens for the empty string.
  void notice(String sentence) {
    if (!sentence.isEmpty()) {
      notice.get().setText(sentence);
      notice.visible(true);
      pane.requestLayout();
      noticed.start(NOTICE.plusMillis(25L * sentence.length()));
    }
  }

  /// Gives each its place in the pane.
  ///
  /// @param em the size of type, in pixels
  /// @param side the space that a page leaves at its sides, in pixels
  /// @param dockHeight in pixels
  void layOut(double em, double side, double dockHeight) {
    double width = pane.getWidth();
    help.made().ifPresent(pane::fill);
    blank.made().ifPresent(pane::fill);
    banner.made().ifPresent(b -> b.resizeRelocate(0, 0, width, b.prefHeight(width)));
    notice.made().ifPresent(n -> foot(n, Math.min(n.prefWidth(-1), width - 32), dockHeight));
    line.made().ifPresent(v -> foot(v, Math.min(26 * em, width - 32), dockHeight));
    typed.made().filter(Label::isVisible).ifPresent(t -> corner(t, em, side, dockHeight));
  }

  private void foot(Region part, double width, double dockHeight) {
    double height = part.prefHeight(width);
    part.resizeRelocate(
        pane.snapPositionX((pane.getWidth() - width) / 2),
        pane.snapPositionY(pane.getHeight() - dockHeight - height - 14),
        width,
        height);
  }

  private void corner(Label number, double em, double side, double dockHeight) {
    double width = Math.min(number.prefWidth(-1), pane.getWidth() / 2);
    double height = number.prefHeight(width);
    number.resizeRelocate(
        pane.snapPositionX(pane.getWidth() - side - width),
        pane.snapPositionY(pane.getHeight() - dockHeight + 1.3 * em - height),
        width,
        height);
  }

  private static Label label(String style) {
    Label made = styled(new Label(), style);
    made.setMouseTransparent(true);
    return made;
  }

  private static <R extends Region> R styled(R made, String style) {
    made.getStyleClass().add(style);
    return made;
  }
}
