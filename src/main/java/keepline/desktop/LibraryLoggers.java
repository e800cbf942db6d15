package keepline.desktop;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// Takes what libraries and Java itself have to say: errors go to the program's log, advice goes
/// nowhere.
///
/// The packed app has it in its jar as a service, where Java finds it at once. Without one Java
/// looks into every jar of the app for it, while the window's thread waits.
public final class LibraryLoggers extends System.LoggerFinder {
  private final LogFile file;

  /// With the log of this system.
  public LibraryLoggers() {
    this(LogFile.in(Folders.of(System::getProperty, System::getenv)));
  }

  LibraryLoggers(LogFile file) {
    this.file = file;
  }

  @Override
  public System.Logger getLogger(String name, Module module) {
    return new Errors(name, file);
  }

  private record Errors(String name, LogFile file) implements System.Logger {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isLoggable(Level level) {
      return level == Level.ERROR;
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String message,
        @Nullable Throwable thrown) {
      if (isLoggable(level)) {
        write(new Exception(name + ": " + message, thrown));
      }
    }

    @Override
    public void log(
        Level level,
        @Nullable ResourceBundle bundle,
        @Nullable String format,
        @Nullable Object @Nullable ... parameters) {
      if (isLoggable(level)) {
        boolean plain = format == null || parameters == null || parameters.length == 0;
        String message = plain ? format : MessageFormat.format(format, parameters);
        write(new Exception(name + ": " + message));
      }
    }

    private void write(Exception reported) {
      try {
        file.write(reported);
      } catch (IOException e) {
        System.err.println("keepline: " + reported.getMessage());
      }
    }
  }
}
