package keepline;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keepline [DECK]`: opens a deck in a window.
@Command(
    name = "keepline",
    description = "Reads concept decks with the keyboard. Without a DECK it opens the manual.",
    version = "Keepline 0.1.0",
    mixinStandardHelpOptions = true,
    subcommands = {CheckCommand.class, SnapshotCommand.class, LiveCommand.class})
final class OpenCommand implements Callable<Integer> {
  @Parameters(arity = "0..1", paramLabel = "DECK", description = "A deck's folder, or its deck.md.")
  private @Nullable String deck;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "The page to open at.",
      defaultValue = "1")
  private int page = 1;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "light, dark, high-contrast-light, high-contrast-dark or system (default).",
      defaultValue = "system")
  private String theme = "system";

  @Option(
      names = "--text",
      paramLabel = "PERCENT",
      description = "The size of text, 70 to 250.",
      defaultValue = "100")
  private int text = 100;

  @Override
  public Integer call() throws Failure {
    WindowLaunch.open(deck, page, Arguments.theme(theme), text);
    return 0;
  }
}
