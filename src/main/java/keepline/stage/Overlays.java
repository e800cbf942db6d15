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
  private final Late<Picker> goTo = late("Go to", "a page number or words of a title", this::goTo);
  private final Late<Picker> find = late("Find", "words anywhere in the deck", this::find);
  private final Late<Picker> palette = late("Do", "a command, a page, a section", this::palette);
  private final Map<Layer, Late<Picker>> pickers =
      Map.of(Layer.GO_TO, goTo, Layer.FIND, find, Layer.PALETTE, palette);
  private @Nullable Node before;
  private double em = 15;
  private double side;
  private double below;

  Overlays(
      ReaderModel model,
      Finder finder,
      ReaderPane pane,
      Thumbnails pictures,
      Keymap keymap,
      Consumer<Command> perform,
      ReaderWindow.Desk desk) {
    this.model = model;
    this.perform = perform;
    this.finder = finder;
    commands = new CommandList(keymap, model, perform, desk);
    walk =
        new MatchWalk(
            model, finder, pane.page(), n -> perform.accept(new Go.ToNumber(n)), this::where);
    setPickOnBounds(false);
    scrim.getStyleClass().add("scrim");
    scrim.setOnMousePressed(e -> model.dismiss());
    matches.getStyleClass().add("matches");
    matches.setMouseTransparent(true);
    matches.setVisible(false);
    sheets = new Sheets(model, pane, pictures, n -> perform.accept(new Go.ToNumber(n)));
    scrim.setVisible(false);
    getChildren().setAll(matches, sheets, scrim);
    finder.indexProperty().addListener(o -> refresh());
  }

  private Late<Picker> late(String name, String prompt, Consumer<String> typed) {
    return new Late<>(this, 1, () -> new Picker(name, prompt, typed));
  }

  /// Whether these show anything on a layer.
  static boolean shows(Layer layer) {
    return switch (layer) {
      case GO_TO, FIND, PALETTE, OVERVIEW, KEEP_LINES, MARKS, PEEK -> true;
      case NONE, HELP, BLANK, FIGURE, VALUE, NOTE -> false;
    };
  }

  /// The pointer has come onto a link to a page, or off it.
  void pointed(boolean on) {
    sheets.pointed(on);
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
        .map(Late::get)
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
    goTo.get().show(PageRows.of(Choices.pages(model.reading().deck(), typed), this::go));
    goTo.get().say(goTo.get().list().getItems().isEmpty() ? "No page is called so." : "");
  }

  private void find(String typed) {
    PageRows.show(find.get(), typed, finder.find(typed), this::land);
  }

  private void palette(String typed) {
    palette.get().show(commands.rows(typed).stream().map(this::first).toList());
    palette.get().say(palette.get().list().getItems().isEmpty() ? "Nothing is called so." : "");
  }

  private void refresh() {
    if (model.layerProperty().get() == Layer.FIND) {
      find(find.get().typed());
    }
  }

  private void go(int page) {
    afterwards(new Go.ToNumber(page));
  }

  private void land(int page) {
    String typed = find.get().typed();
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

  /// Another layer is on top.
  void layer(Layer was, Layer is) {
    sheets.layer(was, is);
    scrim.setVisible(pickers.containsKey(is));
    pickers.forEach((layer, picker) -> picker.visible(layer == is));
    Late<Picker> shown = pickers.get(is);
    if (shown != null) {
      Picker opened = shown.get();
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
    pickers.values().stream()
        .flatMap(late -> late.made().stream())
        .forEach(
            picker -> {
              double h = picker.height(em, w, height - 2 * top - below);
              picker.resizeRelocate(
                  snapPositionX((width - w) / 2), snapPositionY(top), w, snapSizeY(h));
            });
    double mw = Math.min(matches.prefWidth(-1), width - 2 * em);
    matches.resizeRelocate(
        snapPositionX(width - mw - side), snapPositionY(0.35 * em), mw, matches.prefHeight(mw));
  }
}
