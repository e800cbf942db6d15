package keepline.stage;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/// What a list's skin knows of the rows in view.
final class Rows {
  /// After so many a row at a list's end stood in view at every size of text; one that is in view
  /// already costs nothing more.
  private static final int TRIES = 4;

  private Rows() {}

  /// Brings a row into view, whole; moves nothing where it is already. A list goes to where it
  /// thinks the row is, measures what it finds there, and then knows better.
  static void reveal(ListView<?> list, int index) {
    VirtualFlow<?> flow = flow(list);
    if (flow == null || flow.getFirstVisibleCell() == null) {
      list.scrollTo(index);
    } else {
      for (int i = 0; i < TRIES; i++) {
        list.layout();
        flow.scrollTo(index);
      }
    }
  }

  /// Does something once everything has been laid out: before its first layout a list guesses how
  /// high its rows are, and misses one that it is to bring into view.
  static void laidOut(ListView<?> list, Runnable work) {
    Scene scene = list.getScene();
    if (scene != null) {
      scene.addPostLayoutPulseListener(
          new Runnable() {
            @Override
            public void run() {
              scene.removePostLayoutPulseListener(this);
              work.run();
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
