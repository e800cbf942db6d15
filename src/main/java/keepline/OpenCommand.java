package keepline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `keepline [DECK]`: opens a deck in a window.
@Command(
    name = "keepline",
    description =
        "Reads concept decks with the keyboard. Without a DECK it opens the last one, at first the"
            + " manual.",
    version = "Keepline 0.1.0",
    mixinStandardHelpOptions = true,
    subcommands = {
      CheckCommand.class,
      SnapshotCommand.class,
      LiveCommand.class,
      NewCommand.class,
      ConvertCommand.class
    })
final class OpenCommand implements Callable<Integer> {
  @Parameters(
      arity = "0..1",
      paramLabel = "DECK",
      description =
          "A deck's folder, its deck.md, or a Markdown file of slides; DECK#qkv opens the page"
              + " qkv.")
  private @Nullable String deck;

  @Option(
      names = "--page",
      paramLabel = "N",
      description = "The page to open at (default: where you left it).")
  private @Nullable Integer page;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description = "light, dark, high-contrast-light, high-contrast-dark or system.")
  private @Nullable String theme;

  @Option(names = "--text", paramLabel = "PERCENT", description = "The size of text, 70 to 250.")
  private @Nullable Integer text;

  @Option(
      names = "--state",
      paramLabel = "FOLDER",
      description = "Where to keep places and marks instead of the system's folder.")
  private @Nullable Path state;

  @Option(
      names = "--follow",
      description = "Goes to each page that is saved, for who writes with the window beside.")
  private boolean follow;

  @Override
  public Integer call() throws Failure {
    WindowLaunch.open(
        Start.on(
                deck,
                page == null ? null : page.toString(),
                theme == null ? Optional.empty() : Optional.of(Arguments.theme(theme)),
                text == null ? OptionalInt.empty() : OptionalInt.of(text),
                Optional.ofNullable(state))
            .following(follow));
    return 0;
  }
}
