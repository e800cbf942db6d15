package keepline.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import keepline.page.Deck;
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
    start();
    return onFx(
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
    onFx(
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
    await(loaded);
    run(Bridge.script());
  }

  /// Shows a page in an area of this size, and waits until it is laid out there.
  void show(Deck deck, int number, Theme theme, Sheet sheet, Pictures pictures) {
    onFx(
        () -> {
          view.resize(sheet.width(), sheet.height());
          return true;
        });
    waitFor(
        "innerWidth === " + (int) sheet.width() + " && innerHeight === " + (int) sheet.height());
    run(Bridge.style(theme, false, sheet));
    String html = new PageWriter().write(deck, number, sheet, pictures);
    run(Bridge.show(html, deck.page(number).kind(), Bridge.Place.START));
  }

  Object run(String script) {
    return onFx(
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
      pulse();
    }
    throw new AssertionError("the page never came to: " + condition);
  }

  void picture(Path file) {
    pulse();
    pulse();
    WritableImage image = onFx(() -> view.snapshot(null, null));
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
    onFx(
        () -> {
          stage.close();
          return true;
        });
  }

  private static void pulse() {
    CompletableFuture<Boolean> passed = new CompletableFuture<>();
    Platform.runLater(
        () ->
            new AnimationTimer() {
              private int frames;

              @Override
              public void handle(long now) {
                Platform.requestNextPulse();
                if (++frames == 2) {
                  stop();
                  passed.complete(true);
                }
              }
            }.start());
    await(passed);
  }

  private static void start() {
    CompletableFuture<Boolean> started = new CompletableFuture<>();
    try {
      Platform.startup(() -> started.complete(true));
    } catch (IllegalStateException e) {
      started.complete(true); // another test class has started it
    }
    await(started);
    Platform.setImplicitExit(false);
    onFx(
        () -> {
          loadFonts();
          return true;
        });
  }

  private static void loadFonts() throws Exception {
    URI classes = Shell.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    try (Stream<Path> files = Files.walk(Path.of(classes).resolve("keepline/stage/fonts"))) {
      for (Path font : files.filter(f -> f.toString().matches(".*\\.(otf|ttf)")).toList()) {
        try (InputStream in = Files.newInputStream(font)) {
          Font.loadFont(in, 12);
        }
      }
    }
  }

  private static <T> T onFx(Callable<T> task) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(task.call());
          } catch (Exception e) {
            done.completeExceptionally(e);
          }
        });
    return await(done);
  }

  private static <T> T await(CompletableFuture<T> future) {
    try {
      return future.get(60, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }
}
