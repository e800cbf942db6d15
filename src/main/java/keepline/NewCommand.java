package keepline;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import keepline.author.NewDeck;
import keepline.author.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `keepline new FOLDER`: makes a small deck to start from.
@Command(
    name = "new",
    description = "Makes a small deck to start from, in a folder that isn't there yet.",
    mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(paramLabel = "FOLDER", description = "Where to make it.")
  private String folder = "";

  @Override
  public Integer call() throws Failure {
    try {
      NewDeck.in(Path.of(folder));
    } catch (InvalidPathException e) {
      throw new Failure("\"" + folder + "\" is not a path that this system can have.", e);
    } catch (Refused e) {
      throw new Failure(String.valueOf(e.getMessage()), e);
    }
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println(folder + " is there; keepline " + folder + " --follow opens it while you write.");
    out.flush();
    return 0;
  }
}
