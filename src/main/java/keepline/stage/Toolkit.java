package keepline.stage;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Application;
import javafx.application.Platform;

/// Starts and ends JavaFX, with or without a display.
public final class Toolkit {
  /// How often a second JavaFX looks for something to draw. With its usual 60 a key waits 8 ms for
  /// that, half of what a page turn may take.
  private static final String PULSE = "javafx.animation.pulse";

  private Toolkit() {}

  /// Asks for the toolkit that needs no display. Has to come before anything of JavaFX is touched.
  public static void headless() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }

  /// Starts JavaFX under the program's name, runs `first` on its thread, and comes back when the
  /// last window has closed or [#exit] was called.
  ///
  /// @throws NoDisplay where there is no display or a library of the system's is missing
  public static void open(Runnable first) throws NoDisplay {
    start(() -> {});
    Keepline.launch(first);
  }

  /// Starts JavaFX for work that shows no window to a reader, and runs `first` on its thread.
  ///
  /// @throws NoDisplay where there is no display or a library of the system's is missing
  public static void start(Runnable first) throws NoDisplay {
    if (withoutGraphics()) {
      // what it comes to in the end, but without a third of the memory and loading Mesa first
      System.setProperty("prism.order", "sw");
    }
    boolean paced = System.getProperty(PULSE) == null;
    if (paced) {
      System.setProperty(PULSE, "250");
    }
    try {
      Platform.startup(
          () -> {
            if (paced) {
              // JavaFX has read it, and would soon say so on standard output
              System.clearProperty(PULSE);
            }
            first.run();
          });
    } catch (UnsupportedOperationException | UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw new NoDisplay(
          ("No window can be opened here (%s). On Linux a window needs a display and GTK 3; without"
                  + " them, `keepline check` and `keepline snapshot` work.")
              .formatted(e.getMessage()),
          e);
    }
  }

  /// Makes known what has to be before any page view or control exists: the bundled fonts, and a
  /// stylesheet for controls instead of JavaFX's own, whose 3,500 lines dress every control there
  /// is. With those the first page view took 79 ms to make, without 34. On JavaFX's thread.
  public static void dress() {
    Fonts.load();
    Application.setUserAgentStylesheet(Toolkit.class.getResource("bare.css").toExternalForm());
  }

  /// Whether this is a Linux that has no graphics processor, and nobody has said how to draw.
  private static boolean withoutGraphics() {
    return System.getProperty("os.name", "").startsWith("Linux")
        && System.getProperty("prism.order") == null
        && !Files.exists(Path.of("/dev/dri"))
        && !Files.exists(Path.of("/dev/nvidiactl"));
  }

  /// Keeps JavaFX running when no window is open.
  public static void stay() {
    Platform.setImplicitExit(false);
  }

  /// Runs work on JavaFX's thread, after what waits there already.
  public static void later(Runnable work) {
    Platform.runLater(work);
  }

  public static void exit() {
    Platform.exit();
  }
}
