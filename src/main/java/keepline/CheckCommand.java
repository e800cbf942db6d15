package keepline;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import keepline.check.Report;
import keepline.load.DeckFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `keepline check DECK`: lists what is wrong in a deck, without a window.
@Command(
    name = "check",
    description = "Lists what is wrong in a deck; ends with 1 where there are errors.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  enum Format {
    text,
    json,
    gcc
  }

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "DECK",
      description = "A deck's folder, its deck.md, or a Markdown file of slides.")
  private @Nullable String deck;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "text, json or gcc, which editors read (default: text).",
      defaultValue = "text")
  private Format format = Format.text;

  @Override
  public Integer call() throws Failure {
    try (HeadlessFormulas formulas = new HeadlessFormulas()) {
      DeckFolder folder = Decks.open(deck);
      HeadlessRuler ruler = new HeadlessRuler(formulas, folder.pictures()::dataUri);
      Report report = Report.of(folder.readAll(), formulas, ruler);
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      out.print(
          switch (format) {
            case text -> report.text();
            case json -> report.json();
            case gcc -> report.gcc(folder.root().toString());
          });
      out.flush();
      if (formulas.failure().isPresent()) {
        throw formulas.failure().get();
      }
      if (ruler.failure().isPresent()) {
        PrintWriter said = Objects.requireNonNull(spec).commandLine().getErr();
        said.println("Whether pages fit was not checked: " + ruler.failure().get().getMessage());
        said.flush();
      }
      return report.failed() ? 1 : 0;
    }
  }
}
