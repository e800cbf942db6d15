package keepline;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import keepline.author.Conversion;
import keepline.author.Refused;
import keepline.html.FormulaProblems;
import keepline.html.Mathematics;
import keepline.load.SlideFile;
import keepline.load.UnreadableDeck;
import keepline.page.Page;
import keepline.page.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `keepline convert FILE FOLDER`: writes slides of another program as a deck.
@Command(
    name = "convert",
    description =
        "Writes a Markdown file of slides (Marp, Slidev, Deckset, reveal-md, remark, Pandoc) as a"
            + " deck, into a folder that isn't there yet.",
    mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE", description = "The file of slides.")
  private String file = "";

  @Parameters(index = "1", paramLabel = "FOLDER", description = "Where to write the deck.")
  private String folder = "";

  @Override
  public Integer call() throws Failure {
    int pages;
    try (HeadlessFormulas formulas = new HeadlessFormulas()) {
      SlideFile slides = SlideFile.open(Path.of(file));
      pages = new Conversion(slides, page -> broken(page, formulas)).into(Path.of(folder));
    } catch (InvalidPathException e) {
      throw new Failure("\"" + e.getInput() + "\" is not a path that this system can have.", e);
    } catch (UnreadableDeck | Refused e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println(
        "%s has %d %s now; keepline check %s says what is left to do."
            .formatted(folder, pages, pages == 1 ? "page" : "pages", folder));
    out.flush();
    return 0;
  }

  /// Formulas that can't be set; where there is nothing to set them with, none.
  private static List<Problem> broken(Page page, HeadlessFormulas formulas) {
    return Mathematics.of(page).isEmpty()
        ? List.of()
        : FormulaProblems.of(page, formulas.set(page));
  }
}
