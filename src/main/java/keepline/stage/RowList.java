package keepline.stage;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;

/// A list of lines, one of them chosen with arrows or the mouse. Only the lines in view exist, so
/// ten thousand cost what ten do.
final class RowList extends ListView<Row> {
  /// The scroll bar's width, in pixels.
  static final double BAR = 10;

  /// Lines enough to fill any window.
  private static final int LONG = 40;

  RowList(String name) {
    getStyleClass().add("rows");
    setAccessibleText(name);
    setCellFactory(list -> new RowCell());
  }

  /// Puts other lines in, the first of them chosen.
  void show(List<Row> rows) {
    show(rows, 0);
  }

  void show(List<Row> rows, int chosen) {
    getItems().setAll(rows);
    choose(chosen);
  }

  /// About how tall all lines are together, in pixels; a long list is only taken to be long.
  double tall(double em, double width) {
    double tall = 0.6 * em;
    for (int i = 0; i < Math.min(getItems().size(), LONG); i++) {
      tall += RowCell.tall(getItems().get(i), em, width);
    }
    return tall;
  }

  /// Takes a key that moves in the list or chooses from it.
  ///
  /// @return whether it is one of those
  boolean take(KeyCode code) {
    int at = getSelectionModel().getSelectedIndex();
    switch (code) {
      case DOWN -> choose(at + 1);
      case UP -> choose(at - 1);
      case PAGE_DOWN -> choose(at + page());
      case PAGE_UP -> choose(at - page());
      case HOME -> choose(0);
      case END -> choose(getItems().size() - 1);
      case ENTER -> {
        if (at >= 0) {
          getItems().get(at).chosen().run();
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void choose(int index) {
    if (getItems().isEmpty()) {
      return;
    }
    int to = Math.clamp(index, 0, getItems().size() - 1);
    getSelectionModel().select(to);
    getFocusModel().focus(to);
    reveal(to);
  }

  /// Moves the lines only where the chosen one is not whole in view, and then by no more than that
  /// takes.
  private void reveal(int index) {
    VirtualFlow<?> flow = flow();
    if (flow == null || flow.getFirstVisibleCell() == null) {
      scrollTo(index);
      return;
    }
    layout();
    flow.scrollTo(index);
  }

  private int page() {
    VirtualFlow<?> flow = flow();
    if (flow == null || flow.getFirstVisibleCell() == null) {
      return 1;
    }
    return Math.max(
        1, flow.getLastVisibleCell().getIndex() - flow.getFirstVisibleCell().getIndex());
  }

  private @org.jspecify.annotations.Nullable VirtualFlow<?> flow() {
    return getSkin() instanceof ListViewSkin<?>
            && lookup(".virtual-flow") instanceof VirtualFlow<?> f
        ? f
        : null;
  }
}
