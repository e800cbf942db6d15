package keepline.stage;

import java.util.Map;
import javafx.application.Platform;

/// Starts and ends JavaFX, with or without a display.
public final class Toolkit {
  private Toolkit() {}

  /// Asks for the toolkit that needs no display. Has to come before anything of JavaFX is touched.
  public static void headless() {
    System.setProperty("glass.platform", "Headless");
    System.setProperty("prism.order", "sw");
  }

  /// Starts JavaFX and runs `first` on its thread. It ends when its last window closes or [#exit]
  /// is called.
  ///
  /// @throws NoDisplay where there is no display or a library of the system's is missing
  public static void start(Runnable first) throws NoDisplay {
    quick();
    try {
      Platform.startup(first);
    } catch (UnsupportedOperationException | UnsatisfiedLinkError | NoClassDefFoundError e) {
      throw new NoDisplay(
          ("No window can be opened here (%s). On Linux a window needs a display and GTK 3; without"
                  + " them, `keepline check` and `keepline snapshot` work.")
              .formatted(e.getMessage()),
          e);
    }
  }

  /// JavaFX looks for something to draw 60 times a second and not in between, and draws pages into
  /// a picture that it then copies. Looking more often and drawing straight away makes a turn
  /// shorter by a frame; who sets these properties is obeyed.
  private static void quick() {
    for (var property :
        Map.of("javafx.animation.pulse", "250", "com.sun.webkit.pagebackbuffer", "false")
            .entrySet()) {
      if (System.getProperty(property.getKey()) == null) {
        System.setProperty(property.getKey(), property.getValue());
      }
    }
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
