package keepline;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import keepline.live.Engines;
import keepline.live.StateLine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `keepline live "sampling T=1.5 topp=0.9"`: what a live figure computes in one state, without a
/// window; alone, the engines and their parameters.
@Command(
    name = "live",
    description =
        "Prints what a live figure computes in a state, as JSON; without a state, the engines and"
            + " their parameters.",
    mixinStandardHelpOptions = true)
final class LiveCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "STATE LINE",
      description = "An engine and its settings: \"sampling T=1.5 topp=0.9\".")
  private List<String> words = List.of();

  @Option(names = "--svg", description = "Prints the figure as SVG instead.")
  private boolean svg;

  @Option(
      names = "--width",
      paramLabel = "PX",
      description = "How wide the figure is, 320 to 1600 (default: 760).",
      defaultValue = "760")
  private int width = 760;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "The figure's colours: light (default), dark, high-contrast-light, …",
      defaultValue = "light")
  private String theme = "light";

  @Override
  public Integer call() throws Failure {
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    LiveReport report = new LiveReport(Engines.standard());
    out.print(words.isEmpty() ? report.engines() : state(report));
    out.flush();
    return 0;
  }

  private String state(LiveReport report) throws Failure {
    if (width < 320 || width > 1600) {
      throw new Failure("A figure is 320 to 1600 pixels wide, not " + width + ".");
    }
    try {
      StateLine.Read read = report.read(String.join(" ", words));
      PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
      read.said().forEach(sentence -> err.println("keepline: " + sentence + "."));
      err.flush();
      return svg ? report.svg(read, width, Arguments.still(theme)) : report.json(read);
    } catch (StateLine.Unreadable e) {
      String said = String.valueOf(e.getMessage());
      throw new Failure("This is no state: " + said + (said.endsWith("?") ? "" : "."), e);
    }
  }
}
