package keepline;

import picocli.CommandLine;

/// The program's entry.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    if (args.length == 0) {
      // the way of a double-click: no command line to read, so its library is not loaded either
      plain();
      return;
    }
    CommandLine line =
        new CommandLine(new OpenCommand())
            .setExecutionExceptionHandler((e, c, parsed) -> failed(e))
            .setParameterExceptionHandler((e, given) -> unclear(e))
            .setCaseInsensitiveEnumValuesAllowed(true);
    int status = line.execute(args);
    if (status != 0 || !(line.getParseResult() != null && opensWindow(line))) {
      System.exit(status);
    }
  }

  private static boolean opensWindow(CommandLine line) {
    CommandLine.ParseResult parsed = line.getParseResult();
    return !parsed.hasSubcommand()
        && !parsed.isVersionHelpRequested()
        && !parsed.isUsageHelpRequested();
  }

  private static void plain() {
    try {
      WindowLaunch.open(Start.PLAIN);
    } catch (Failure e) {
      System.exit(failed(e));
    }
  }

  private static int failed(Exception e) {
    if (e instanceof Forwarded) {
      System.out.println("keepline: " + e.getMessage());
      System.exit(0); // a toolkit that has started already would keep the process alive
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
