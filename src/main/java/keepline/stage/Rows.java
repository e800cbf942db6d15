package keepline.stage;

import java.util.function.IntSupplier;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// What a list's skin knows of the rows in view.
final class Rows {
  private Rows() {}

  /// Brings a row into view, whole; moves nothing where it is already.
  static void reveal(ListView<?> list, int index) {
    VirtualFlow<?> flow = flow(list);
    if (flow == null || flow.getFirstVisibleCell() == null) {
      list.scrollTo(index);
    } else {
      list.layout();
      flow.scrollTo(index);
    }
  }

  /// The same once everything has been laid out: before its first layout a list guesses how high
  /// its rows are, and misses.
  static void revealLaidOut(ListView<?> list, IntSupplier index) {
    Scene scene = list.getScene();
    if (scene != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              int row = index.getAsInt();
              if (row >= 0 && row < list.getItems().size()) {
                reveal(list, row);
              }
            }
          });
    }
  }

  /// How many rows a page of the list moves.
  static int page(ListView<?> list) {
    VirtualFlow<?> flow = flow(list);
    return flow == null || flow.getFirstVisibleCell() == null
        ? 1
        : Math.max(1, flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex());
  }

  private static @Nullable VirtualFlow<?> flow(ListView<?> list) {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> f ? f : null;
  }
}
