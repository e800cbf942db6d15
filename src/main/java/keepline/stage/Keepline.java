package keepline.stage;

import javafx.application.Application;
import javafx.stage.Stage;

/// What the program is called among the windows of a desktop.
///
/// On Linux a desktop knows by a window's `WM_CLASS` which menu entry it belongs to, what icon and
/// name to show, and which windows to put together. JavaFX writes the name of the application's
/// class there, and `java` for a program that has none.
public final class Keepline extends Application {
  /// JavaFX makes the one object of this class itself, once in the life of a process: what it has
  /// to run can't be handed to a constructor.
  private static volatile Runnable first = () -> {};

  /// Starts JavaFX, runs `work` on its thread, and comes back when the last window has closed.
  static void launch(Runnable work) {
    first = work;
    launch(Keepline.class);
  }

  /// @param unused JavaFX's own window, which nobody sees
  @Override
  public void start(Stage unused) {
    first.run();
  }
}
