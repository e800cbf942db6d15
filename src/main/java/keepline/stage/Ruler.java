package keepline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import keepline.reading.Reading;
import keepline.view.Projection;
import keepline.view.ReaderModel;

/// Lays every page of a deck out as a reader would see it, with or without a display, and tells how
/// much of each is out of sight. Use on JavaFX's thread.
public final class Ruler {
  /// A new size reaches the page within a few pulses.
  private static final int PATIENCE = 600;

  private final Stage stage = new Stage();
  private final ReaderModel model;
  private final ReaderPane pane;

  /// What doesn't fit of a page.
  ///
  /// @param page its number, from 1
  /// @param lines of running text below the end
  /// @param across pixels beyond the width
  public record Out(int page, int lines, int across) {}

  /// @param pane that shows the model and stands in no window
  public Ruler(ReaderModel model, ReaderPane pane) {
    this.model = model;
    this.pane = pane;
    pane.setManaged(false);
    stage.setScene(new Scene(new Pane(pane), 320, 200));
  }

  /// Measures all pages in a window of one size; pages that fit are left out.
  public void measure(double width, double height, Consumer<List<Out>> done) {
    pane.resize(width, height);
    Runnable measured = () -> sized(() -> done.accept(pages()));
    if (stage.isShowing()) {
      pane.layout();
      measured.run();
    } else {
      pane.onShown(measured);
      stage.show();
    }
  }

  private List<Out> pages() {
    List<Out> out = new ArrayList<>();
    for (int n = 1; n <= model.reading().size(); n++) {
      model.moved(Reading.at(model.reading().deck(), n));
      pane.settle();
      String[] excess = pane.page().call(Projection.excess()).split(" ", -1);
      int lines = Integer.parseInt(excess[0]);
      int across = (int) Double.parseDouble(excess[1]);
      if (lines > 0 || across > 0) {
        out.add(new Out(n, Math.max(0, lines), across));
      }
    }
    return out;
  }

  /// Waits until the page knows the size that it has.
  private void sized(Runnable then) {
    new AnimationTimer() {
      private int left = PATIENCE;

      @Override
      public void handle(long now) {
        double high = pane.page().node().getLayoutBounds().getHeight();
        String has = pane.page().call("innerWidth + ' ' + innerHeight");
        if (has.equals((int) pane.getWidth() + " " + (int) high) || --left == 0) {
          stop();
          Platform.runLater(then);
        }
      }
    }.start();
  }
}
