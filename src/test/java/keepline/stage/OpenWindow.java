package keepline.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import keepline.keys.Digits;
import keepline.keys.KeyHandler;
import keepline.keys.Keymap;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import keepline.reading.Command;
import keepline.reading.Reading;
import keepline.theme.Theme;
import keepline.theme.ThemeChoice;
import keepline.view.Finder;
import keepline.view.Layer;
import keepline.view.Miniatures;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import keepline.view.Renderings;
import org.testfx.api.FxRobot;

/// A whole window on a deck, its first page shown, and a robot that presses keys and the mouse.
final class OpenWindow implements AutoCloseable {
  static final double WIDTH = 900;
  static final double HEIGHT = 600;

  /// Long enough that a slow machine types a number in one go.
  private static final int DIGITS_OPEN = 3_000;

  final Deck deck;
  final ReaderModel model;
  final ReaderPane pane;
  final Recorded desk = new Recorded();
  final FxRobot robot = new FxRobot();
  final Finder finder;
  final ReaderWindow window;

  private OpenWindow(Deck deck, Renderings renderings) {
    this.deck = deck;
    model = new ReaderModel(Reading.of(deck), new ThemeChoice.Fixed(Theme.LIGHT), 100);
    Keymap keymap = Keymap.standard();
    PageView view = new PageView(cache());
    pane = new ReaderPane(model, new Projection(model, renderings), view, keymap);
    pane.layNeighboursOut();
    finder = new Finder(model, ForkJoinPool.commonPool(), Platform::runLater);
    ReaderWindow.Aids aids =
        new ReaderWindow.Aids(finder, new Miniatures(renderings), () -> new PageView(cache()));
    KeyHandler keys = new KeyHandler(keymap, Digits.openFor(DIGITS_OPEN));
    window = new ReaderWindow(model, pane, keys, desk, aids, Optional.empty());
    view.onFollow(window::follow);
  }

  static OpenWindow on(Deck deck) {
    return on(deck, new Renderings(Runnable::run));
  }

  static OpenWindow on(Deck deck, Renderings renderings) {
    Fx.start();
    CompletableFuture<Boolean> shown = new CompletableFuture<>();
    OpenWindow open =
        Fx.get(
            () -> {
              OpenWindow made = new OpenWindow(deck, renderings);
              made.pane.onShown(() -> shown.complete(true));
              made.window.show();
              return made;
            });
    open.resize(WIDTH, HEIGHT);
    Fx.await(shown);
    open.settle();
    return open;
  }

  static OpenWindow onManual() {
    return on(manual());
  }

  static Deck manual() {
    return read(Path.of("content/manual"));
  }

  static Deck read(Path folder) {
    try {
      return DeckFolder.open(folder).readAll();
    } catch (UnreadableDeck e) {
      throw new AssertionError(e);
    }
  }

  static Path cache() {
    try {
      return Files.createTempDirectory("keepline-test-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stage stage() {
    return (Stage) scene().getWindow();
  }

  Scene scene() {
    return pane.getScene();
  }

  void resize(double width, double height) {
    Fx.run(
        () -> {
          stage().setX(0);
          stage().setY(0);
          stage().setWidth(width);
          stage().setHeight(height);
        });
    settle();
  }

  /// Waits until what has happened is on screen.
  void settle() {
    Fx.pulse();
    Fx.pulse();
  }

  /// Puts the reader on a page as freshly opened: nothing over it, text at 100 %, the focus on the
  /// page.
  void fresh(int page) {
    Fx.run(
        () -> {
          stage().setFullScreen(false);
          model.textSize(Command.TextSize.NORMAL);
          model.open(Reading.at(deck, page == 1 ? 2 : 1)); // a page stays scrolled while it stays
          model.open(Reading.at(deck, page));
          stage().requestFocus();
          pane.focusPage();
        });
    settle();
  }

  void textPercent(int percent) {
    Fx.run(
        () -> {
          model.textSize(Command.TextSize.NORMAL);
          while (model.textPercentProperty().get() < percent) {
            model.textSize(Command.TextSize.LARGER);
          }
        });
    settle();
  }

  void fullScreen(boolean full) {
    Fx.run(() -> stage().setFullScreen(full));
    settle();
  }

  /// Presses one key with others held, and waits for what it does.
  void press(KeyCode... keys) {
    robot.push(keys);
    Fx.pulse();
  }

  int page() {
    return Fx.get(() -> model.reading().number());
  }

  String script(String script) {
    return Fx.get(() -> pane.page().call(script));
  }

  double top() {
    return Double.parseDouble(script("JSON.parse(keepline.state()).top"));
  }

  double most() {
    return Double.parseDouble(script("JSON.parse(keepline.state()).max"));
  }

  Node focus() {
    return Fx.get(() -> scene().getFocusOwner());
  }

  /// What has the focus, down to the link in the page.
  String focused() {
    String link =
        script("document.activeElement ? document.activeElement.outerHTML.slice(0, 200) : ''");
    Node node = focus();
    return node.equals(pane.page().node()) ? "page: " + link : node.toString();
  }

  /// The title on screen.
  String heading() {
    return script("document.querySelector('#root h1').textContent");
  }

  Layer layer() {
    return Fx.get(() -> model.layerProperty().get());
  }

  /// The first node of a kind in the window of which something holds.
  <T extends Node> T find(Class<T> kind, Predicate<T> holds) {
    return Fx.get(
        () ->
            pane.lookupAll("*").stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(holds)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such " + kind.getSimpleName())));
  }

  void until(Predicate<OpenWindow> holds, String what) {
    Fx.until(() -> holds.test(this), () -> "never: " + what + "; page " + model.reading().number());
  }

  @Override
  public void close() {
    Fx.run(() -> stage().close());
  }
}
