package keepline.stage;

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
