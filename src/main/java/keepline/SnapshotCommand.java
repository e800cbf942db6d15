package keepline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import keepline.formula.Formulas;
import keepline.html.Mathematics;
import keepline.keys.Keymap;
import keepline.load.DeckFolder;
import keepline.page.Deck;
import keepline.reading.Reading;
import keepline.stage.NoDisplay;
import keepline.stage.PageView;
import keepline.stage.ReaderPane;
import keepline.stage.Snapshots;
import keepline.stage.Toolkit;
import keepline.theme.ThemeChoice;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import keepline.view.Renderings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keepline snapshot DECK`: pictures of pages, dock included, on a machine with or without a
/// display.
@Command(
    name = "snapshot",
    description = "Writes pages as PNG pictures, dock included; needs no display.",
    mixinStandardHelpOptions = true)
final class SnapshotCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DECK",
      description = "A deck's folder, its deck.md, or a Markdown file of slides.")
  private @Nullable String deck;

  @ArgGroup private Pages pages = new Pages();

  private static final class Pages {
    @Option(names = "--page", paramLabel = "N", description = "One page (default: the first).")
    private @Nullable Integer page;

    @Option(names = "--all", description = "Every page, into a folder.")
    private boolean all;
  }

  @Option(
      names = "--size",
      paramLabel = "WxH",
      description = "Of the window, in pixels (default: 1280x800).",
      defaultValue = "1280x800")
  private String size = "1280x800";

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "light (default), dark, high-contrast-light or high-contrast-dark.",
      defaultValue = "light")
  private String theme = "light";

  @Option(
      names = "--text",
      paramLabel = "PERCENT",
      description = "The size of text, 70 to 250.",
      defaultValue = "100")
  private int text = 100;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE|FOLDER",
      description = "Where to: a PNG file for one page, a folder for --all.")
  private @Nullable Path output;

  @Override
  public Integer call() throws Failure {
    DeckFolder folder = Decks.open(deck);
    Deck read = StandIn.deck(folder.readAll());
    Arguments.Size wanted = Arguments.size(size);
    ThemeChoice choice = Arguments.theme(theme);
    List<Integer> numbers =
        pages.all
            ? IntStream.rangeClosed(1, read.size()).boxed().toList()
            : List.of(
                pages.page == null
                    ? folder.openedAt().flatMap(read::number).orElse(1)
                    : pages.page);
    for (int n : numbers) {
      if (n < 1 || n > read.size()) {
        throw new Failure("The deck has pages 1 to %d, no page %d.".formatted(read.size(), n));
      }
    }
    Path scratch = Scratch.folder();
    start();
    try {
      ReaderModel model = new ReaderModel(Reading.at(read, numbers.getFirst()), choice, text);
      Formulas formulas = new Formulas(scratch.resolve("formulas"));
      Snapshots camera =
          Waiting.onWindowThread(() -> camera(model, folder, formulas, scratch, wanted));
      for (int n : numbers) {
        Reading shown = Reading.at(read, n);
        Waiting.await(formulas.all(Mathematics.of(read.page(shown.number()))));
        write(picture(model, camera, n), target(read, n));
      }
    } finally {
      Toolkit.exit();
    }
    return 0;
  }

  private static void start() throws Failure {
    try {
      Toolkit.headless();
      Toolkit.start(Toolkit::stay);
    } catch (NoDisplay e) {
      throw new Failure(
          "Pictures need the system's fontconfig, pango and one font (" + e.getMessage() + ").", e);
    }
  }

  private static Snapshots camera(
      ReaderModel model, DeckFolder folder, Formulas formulas, Path scratch, Arguments.Size size) {
    Toolkit.dress();
    Renderings renderings = new Renderings(Runnable::run);
    renderings.pictures(folder.pictures()::dataUri);
    renderings.typesetting(formulas::find);
    Projection projection = new Projection(model, renderings);
    ReaderPane pane = new ReaderPane(model, projection, new PageView(scratch), Keymap.standard());
    formulas.onReady(pane::refresh);
    return new Snapshots(pane, size.width(), size.height());
  }

  private static Snapshots.Picture picture(ReaderModel model, Snapshots camera, int number)
      throws Failure {
    CompletableFuture<Snapshots.Picture> taken = new CompletableFuture<>();
    Toolkit.later(
        () -> {
          model.moved(Reading.at(model.reading().deck(), number));
          camera.take(taken::complete);
        });
    return Waiting.await(taken);
  }

  private Path target(Deck read, int number) throws Failure {
    Path out = java.util.Objects.requireNonNull(output);
    if (!pages.all && !Files.isDirectory(out)) {
      return out;
    }
    try {
      Files.createDirectories(out);
    } catch (IOException e) {
      throw new Failure("The folder " + out + " can't be made; name another with -o.", e);
    }
    return out.resolve("%02d-%s.png".formatted(number, read.page(number).id()));
  }

  /// Writes beside the target and renames, so that a full disk leaves no half picture.
  private static void write(Snapshots.Picture picture, Path target) throws Failure {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(part)) {
        picture.write(out);
      }
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      try {
        Files.deleteIfExists(part);
      } catch (IOException left) {
        e.addSuppressed(left);
      }
      throw new Failure(
          "The picture " + target + " can't be written; is there space and permission?", e);
    }
  }
}
