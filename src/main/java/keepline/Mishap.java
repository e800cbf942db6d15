package keepline;

import java.io.IOException;
import java.util.function.Consumer;
import keepline.desktop.Folders;
import keepline.desktop.LogFile;

/// What happens when something went wrong that should not have: the log gets all of it, the reader
/// one sentence, and the program goes on where it was.
final class Mishap implements Thread.UncaughtExceptionHandler {
  private final LogFile log;
  private final Consumer<String> said;

  Mishap(LogFile log, Consumer<String> said) {
    this.log = log;
    this.said = said;
  }

  /// The program's log on this system.
  static LogFile log() {
    return LogFile.in(Folders.of(System::getProperty, System::getenv));
  }

  /// Writes the log and gives the sentence.
  static String sentence(LogFile log, Throwable wrong) {
    try {
      log.write(wrong);
      return "Something went wrong that should not have; " + log.file() + " says what.";
    } catch (IOException | RuntimeException e) {
      return "Something went wrong that should not have (%s), and the log %s can't be written."
          .formatted(wrong, log.file());
    }
  }

  @Override
  public void uncaughtException(Thread thread, Throwable wrong) {
    said.accept(sentence(log, wrong));
  }
}
