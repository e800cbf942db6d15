import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import keepline.keys.KeyHandler;
import keepline.load.DeckFolder;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.reading.Reading;
import keepline.stage.PageView;
import keepline.stage.ReaderPane;
import keepline.stage.ReaderWindow;
import keepline.stage.Toolkit;
import keepline.theme.Theme;
import keepline.theme.ThemeChoice;
import keepline.view.Finder;
import keepline.view.Layer;
import keepline.view.Miniatures;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import keepline.view.Renderings;

/// Times how long the overview takes to appear: from the command to the second frame after it, on
/// the manual and on 500 pages; needs no display: `java --class-path target/classes:LIBRARIES
/// src/bench/OverviewBench.java content/manual`.
public final class OverviewBench {
  private static final int ROUNDS = 25;

  private OverviewBench() {}

  public static void main(String[] args) throws Exception {
    Path manual = Path.of(args.length > 0 ? args[0] : "content/manual");
    Toolkit.headless();
    Toolkit.start(Toolkit::stay);
    measure("40 pages", DeckFolder.open(manual).readAll());
    measure("500 pages", DeckFolder.open(copies(manual, 500)).readAll());
    System.exit(0);
  }

  private static void measure(String name, Deck deck) throws Exception {
    CompletableFuture<ReaderModel> shown = new CompletableFuture<>();
    Platform.runLater(() -> open(deck, shown));
    ReaderModel model = shown.get();
    double[] opening = new double[ROUNDS];
    double[] walking = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      opening[i] = timed(() -> model.show(Layer.OVERVIEW));
      int page = 1 + i * (deck.size() - 1) / ROUNDS;
      walking[i] = timed(() -> model.moved(Reading.at(deck, page)));
      timed(model::dismiss);
      Thread.sleep(500); // pictures go on meanwhile, as they do for a person
    }
    System.out.printf(
        "%s: the overview is there after %.0f ms the first time, then median %.0f, worst %.0f ms;"
            + " another page is chosen in %.0f ms, worst %.0f%n",
        name,
        opening[0],
        median(Arrays.copyOfRange(opening, 1, ROUNDS)),
        Arrays.stream(opening).skip(1).max().orElse(0),
        median(walking),
        Arrays.stream(walking).max().orElse(0));
  }

  private static void open(Deck deck, CompletableFuture<ReaderModel> shown) {
    Toolkit.dress();
    ReaderModel model = new ReaderModel(Reading.of(deck), new ThemeChoice.Fixed(Theme.LIGHT), 100);
    Renderings renderings = new Renderings(Runnable::run);
    KeyHandler keys = KeyHandler.standard();
    ReaderPane pane =
        new ReaderPane(
            model, new Projection(model, renderings), new PageView(scratch()), keys.keymap());
    Finder finder = new Finder(model, ForkJoinPool.commonPool(), Platform::runLater);
    ReaderWindow.Aids aids =
        new ReaderWindow.Aids(finder, new Miniatures(renderings), () -> new PageView(scratch()));
    ReaderWindow window = new ReaderWindow(model, pane, keys, new NoDesk(), aids, Optional.empty());
    pane.onShown(() -> shown.complete(model));
    window.show();
  }

  /// From the action to the end of the second frame after it.
  private static double timed(Runnable action) throws Exception {
    CompletableFuture<Double> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          long begun = System.nanoTime();
          action.run();
          frames(millis -> done.complete((System.nanoTime() - begun) / 1e6));
        });
    return done.get();
  }

  private static void frames(Consumer<Long> then) {
    new AnimationTimer() {
      private int frames;

      @Override
      public void handle(long now) {
        Platform.requestNextPulse();
        if (++frames == 2) {
          stop();
          Platform.runLater(() -> then.accept(now));
        }
      }
    }.start();
  }

  private static double median(double[] times) {
    double[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static Path scratch() {
    try {
      return Files.createTempDirectory("keepline-bench-");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path copies(Path manual, int count) throws Exception {
    Path folder = scratch();
    Files.copy(manual.resolve("deck.md"), folder.resolve("deck.md"));
    List<Path> pages;
    try (Stream<Path> files = Files.list(manual)) {
      pages = files.filter(f -> f.getFileName().toString().matches("\\d.*\\.md")).sorted().toList();
    }
    for (int n = 1; n <= count; n++) {
      Path page = pages.get((n - 1) * pages.size() / count);
      Files.copy(page, folder.resolve("%04d-p%d.md".formatted(n, n)));
    }
    return folder;
  }

  /// A program around the window that does nothing.
  private static final class NoDesk implements ReaderWindow.Desk {
    @Override
    public void open(Path deck) {}

    @Override
    public void reload() {}

    @Override
    public List<ReaderWindow.Shelved> shelf() {
      return List.of();
    }

    @Override
    public void browse(String address) {}

    @Override
    public void edit(Page page, int line) {}

    @Override
    public void save(Path file, String text) {}

    @Override
    public String source(Page page) {
      return "";
    }

    @Override
    public void closed() {}
  }
}
