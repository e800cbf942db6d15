package keepline.stage;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import keepline.keys.Keymap;
import keepline.keys.Stroke;
import keepline.reading.Command;
import keepline.reading.Command.Go;
import keepline.view.Choices;
import keepline.view.Finder;
import keepline.view.Layer;
import keepline.view.ReaderModel;
import org.jspecify.annotations.Nullable;

/// What finds the way, over the page: go to, find, the palette; and the mark that says where in the
/// matches one is.
///
/// It lets the mouse through where nothing of it is. The focus goes into what opens and back to
/// where it was.
final class Overlays extends Pane {
  private final ReaderModel model;
  private final Consumer<Command> perform;
  private final Finder finder;
  private final Region scrim = new Region();
  private final Label matches = new Label();
  private final MatchWalk walk;
  private final Sheets sheets;
  private final CommandList commands;
  private final Picker goTo = new Picker("Go to", "a page number or words of a title", this::goTo);
  private final Picker find = new Picker("Find", "words anywhere in the deck", this::find);
  private final Picker palette = new Picker("Do", "a command, a page, a section", this::palette);
  private final Map<Layer, Picker> pickers =
      Map.of(Layer.GO_TO, goTo, Layer.FIND, find, Layer.PALETTE, palette);
  private @Nullable Node before;
  private double em = 15;
  private double side;
  private double below;

  Overlays(
      ReaderModel model,
      Finder finder,
      PageView page,
      Thumbnails pictures,
      Keymap keymap,
      Consumer<Command> perform,
      ReaderWindow.Desk desk) {
    this.model = model;
    this.perform = perform;
    this.finder = finder;
    commands = new CommandList(keymap, model, perform, desk);
    walk = new MatchWalk(model, finder, page, n -> perform.accept(new Go.ToNumber(n)), this::where);
    setPickOnBounds(false);
    scrim.getStyleClass().add("scrim");
    scrim.setOnMousePressed(e -> model.dismiss());
    matches.getStyleClass().add("matches");
    matches.setMouseTransparent(true);
    matches.setVisible(false);
    sheets = new Sheets(model, page, pictures, n -> perform.accept(new Go.ToNumber(n)));
    getChildren().setAll(matches, sheets, scrim);
    getChildren().addAll(goTo, find, palette);
    model.layerProperty().addListener((o, was, is) -> layer(was, is));
    finder.indexProperty().addListener(o -> refresh());
    layer(Layer.NONE, Layer.NONE);
  }

  /// Sets sizes.
  ///
  /// @param type the size of type in pixels
  /// @param margin the space the page leaves at its sides, in pixels
  /// @param foot the dock's height, in pixels
  void fit(double type, double margin, double foot) {
    em = type;
    side = margin;
    below = foot;
    sheets.fit(type);
    requestLayout();
  }

  /// Takes a key for the topmost layer, if it is one of these.
  boolean take(Stroke stroke, KeyCode code) {
    return Optional.ofNullable(pickers.get(model.layerProperty().get()))
        .map(p -> code == KeyCode.F3 ? p.list().take(next(stroke)) : p.take(stroke, code))
        .orElseGet(() -> sheets.take(stroke, code));
  }

  /// The next or previous match; where nothing was searched for, finding begins.
  void match(Command.Match step) {
    if (!walk.step(step == Command.Match.NEXT)) {
      model.show(Layer.FIND);
    }
  }

  /// The page in view has been written.
  void turned() {
    walk.turned();
  }

  /// Takes the marks of a search away.
  ///
  /// @return whether there were any
  boolean clear() {
    return walk.clear();
  }

  private static KeyCode next(Stroke stroke) {
    return stroke instanceof Stroke.Pressed p && p.with().isEmpty() ? KeyCode.DOWN : KeyCode.UP;
  }

  private void goTo(String typed) {
    goTo.show(PageRows.of(Choices.pages(model.reading().deck(), typed), this::go));
    goTo.say(goTo.list().getItems().isEmpty() ? "No page is called so." : "");
  }

  private void find(String typed) {
    PageRows.show(find, typed, finder.find(typed), this::land);
  }

  private void palette(String typed) {
    palette.show(commands.rows(typed).stream().map(this::first).toList());
    palette.say(palette.list().getItems().isEmpty() ? "Nothing is called so." : "");
  }

  private void refresh() {
    if (model.layerProperty().get() == Layer.FIND) {
      find(find.typed());
    }
  }

  private void go(int page) {
    afterwards(new Go.ToNumber(page));
  }

  private void land(int page) {
    String typed = find.typed();
    model.dismiss();
    walk.land(typed, page);
  }

  /// What was chosen happens on the page, not under the list.
  private void afterwards(Command command) {
    model.dismiss();
    perform.accept(command);
  }

  private Row first(Row row) {
    return new Row(
        row.lead(),
        row.title(),
        row.detail(),
        row.hint(),
        row.isHeading(),
        () -> {
          model.dismiss();
          row.chosen().run();
        });
  }

  private void where(String text) {
    matches.setText(text);
    matches.setVisible(!text.isEmpty());
    requestLayout();
  }

  private void layer(Layer was, Layer is) {
    Picker opened = pickers.get(is);
    scrim.setVisible(opened != null);
    pickers.values().forEach(p -> p.setVisible(p == opened));
    if (opened != null) {
      if (!pickers.containsKey(was) && getScene() != null) {
        before = getScene().getFocusOwner();
      }
      opened.begin(is == Layer.FIND ? finder.typed() : "");
      if (is == Layer.GO_TO) {
        goTo(opened.typed());
      } else if (is == Layer.PALETTE) {
        palette(opened.typed());
      } else {
        find(opened.typed());
      }
    } else if (pickers.containsKey(was) && before != null) {
      before.requestFocus();
      before = null;
    }
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    scrim.resizeRelocate(0, 0, width, height);
    sheets.resizeRelocate(0, 0, width, height);
    double w = Math.min(46 * em, width - 2 * em);
    double top = Math.min(height * 0.1, 5 * em);
    for (Picker picker : pickers.values()) {
      double h = Math.min(picker.height(em, w), height - 2 * top - below);
      picker.resizeRelocate(snapPositionX((width - w) / 2), snapPositionY(top), w, snapSizeY(h));
    }
    double mw = Math.min(matches.prefWidth(-1), width - 2 * em);
    matches.resizeRelocate(
        snapPositionX(width - mw - side), snapPositionY(0.35 * em), mw, matches.prefHeight(mw));
  }
}
