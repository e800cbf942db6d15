package keepline.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import keepline.page.Deck;
import keepline.stage.Fx;
import keepline.theme.Theme;

/// A window without a display that shows pages, for tests that measure or look.
///
/// The stage stays small, since the headless screen is; the view in it takes any size.
final class Window implements AutoCloseable {
  private final Stage stage;
  private final WebView view;

  private Window(Stage stage, WebView view) {
    this.stage = stage;
    this.view = view;
  }

  static Window open() {
    Fx.start();
    return Fx.get(
        () -> {
          WebView view = new WebView();
          view.setManaged(false);
          view.setContextMenuEnabled(false);
          Stage stage = new Stage();
          stage.setScene(new Scene(new Pane(view), 400, 300));
          stage.show();
          return new Window(stage, view);
        });
  }

  /// Loads the shell and waits until it is there.
  void load(Theme theme, Sheet sheet) {
    CompletableFuture<Boolean> loaded = new CompletableFuture<>();
    Fx.get(
        () -> {
          view.getEngine()
              .getLoadWorker()
              .stateProperty()
              .addListener(
                  (_, _, now) -> {
                    if (now == Worker.State.SUCCEEDED) {
                      loaded.complete(true);
                    }
                  });
          view.getEngine().loadContent(Shell.document(theme, sheet));
          return true;
        });
    Fx.await(loaded);
    run(Bridge.script());
  }

  /// Shows a page in an area of this size, and waits until it is laid out there.
  void show(Deck deck, int number, Theme theme, Sheet sheet, Pictures pictures) {
    Fx.get(
        () -> {
          view.resize(sheet.width(), sheet.height());
          return true;
        });
    waitFor(
        "innerWidth === " + (int) sheet.width() + " && innerHeight === " + (int) sheet.height());
    run(Bridge.style(theme, false, sheet, 1));
    String html = new PageWriter().write(deck, number, sheet, pictures);
    run(Bridge.show(html, Bridge.Place.START));
  }

  /// Hands over what the call brings along, as the reader's page view does.
  Object run(Script script) {
    for (int i = 0; i < script.texts().size(); i++) {
      run(
          "document.head.setAttribute('data-text-%d', %s)"
              .formatted(i, Escape.script(script.texts().get(i))));
    }
    return run(script.code());
  }

  Object run(String script) {
    return Fx.get(
        () -> {
          Object result = view.getEngine().executeScript(script);
          return result == null ? "" : result;
        });
  }

  void waitFor(String condition) {
    for (int pulse = 0; pulse < 300; pulse++) {
      if (Boolean.TRUE.equals(run(condition))) {
        return;
      }
      Fx.pulse();
    }
    throw new AssertionError("the page never came to: " + condition);
  }

  void picture(Path file) {
    Fx.pulse();
    Fx.pulse();
    WritableImage image = Fx.get(() -> view.snapshot(null, null));
    PixelReader pixels = image.getPixelReader();
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] colours = new int[width * height];
    pixels.getPixels(
        0,
        0,
        width,
        height,
        javafx.scene.image.PixelFormat.getIntArgbInstance(),
        colours,
        0,
        width);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, Png.encode(width, height, colours));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    Fx.get(
        () -> {
          stage.close();
          return true;
        });
  }
}
