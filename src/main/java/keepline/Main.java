package keepline;

import java.io.File;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine;

/// The program's entry.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    Optional<Start> plain = plain(args);
    if (plain.isPresent()) {
      open(plain.get());
      return;
    }
    CommandLine line =
        new CommandLine(new OpenCommand())
            .setExecutionExceptionHandler((e, c, parsed) -> failed(e))
            .setParameterExceptionHandler((e, given) -> unclear(e))
            .setCaseInsensitiveEnumValuesAllowed(true);
    System.exit(line.execute(args));
  }

  /// The start of a double-click, on the app or on a deck, which needs no command line read:
  /// without the library for it the first page is there 50 to 100 ms earlier. A word without a
  /// separator may be a command, one with `-` or `@` before it an option or a file of them.
  static Optional<Start> plain(String[] args) {
    if (args.length == 0) {
      return Optional.of(Start.PLAIN);
    }
    String deck = args[0];
    boolean path = deck.indexOf('/') >= 0 || deck.indexOf(File.separatorChar) >= 0;
    return args.length == 1 && path && !deck.startsWith("-") && !deck.startsWith("@")
        ? Optional.of(Start.on(deck, null, Optional.empty(), OptionalInt.empty(), Optional.empty()))
        : Optional.empty();
  }

  private static void open(Start start) {
    try {
      WindowLaunch.open(start);
    } catch (Failure | RuntimeException e) {
      System.exit(failed(e));
    }
  }

  private static int failed(Exception e) {
    if (e instanceof Forwarded) {
      System.out.println("keepline: " + e.getMessage());
      return 0;
    }
    String sentence = e instanceof Failure ? e.getMessage() : Mishap.sentence(Mishap.log(), e);
    System.err.println("keepline: " + sentence);
    return Failure.STATUS;
  }

  private static int unclear(CommandLine.ParameterException e) {
    System.err.println("keepline: " + e.getMessage() + "; keepline --help lists what there is.");
    return Failure.STATUS;
  }
}
