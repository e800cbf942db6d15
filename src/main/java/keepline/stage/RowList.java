package keepline.stage;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// A list of lines, one of them chosen with arrows or the mouse. Only the lines in view exist, so
/// ten thousand cost what ten do.
final class RowList extends ListView<Row> {
  /// The scroll bar's width, in pixels.
  static final double BAR = 10;

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
    if (rows.isEmpty()) {
      return;
    }
    int at = pick(chosen);
    if (at <= 1) {
      scrollTo(0); // with the next frame's layout: a letter typed has no time for two
    } else {
      reveal(at);
      Rows.laidOut(this, this::revealChosen);
    }
  }

  /// About how tall all lines are together, in pixels; looks no further where that is more than
  /// there is room for.
  double tall(double em, double width, double most) {
    double tall = 0.6 * em;
    for (int i = 0; i < getItems().size() && tall <= most; i++) {
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
      case PAGE_DOWN -> choose(at + Rows.page(this));
      case PAGE_UP -> choose(at - Rows.page(this));
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
    if (!getItems().isEmpty()) {
      reveal(pick(index));
    }
  }

  /// Chooses a line; a heading gives way to the next line in the direction of the move.
  ///
  /// @return the line chosen
  private int pick(int index) {
    int last = getItems().size() - 1;
    int step = index < getSelectionModel().getSelectedIndex() ? -1 : 1;
    int to = Math.clamp(index, 0, last);
    while (to > 0 && to < last && getItems().get(to).isHeading()) {
      to += step;
    }
    if (getItems().get(to).isHeading()) {
      to = Math.min(1, last);
    }
    getSelectionModel().select(to);
    getFocusModel().focus(to);
    return to;
  }

  private void revealChosen() {
    int chosen = getSelectionModel().getSelectedIndex();
    if (chosen >= 0) {
      reveal(chosen);
    }
  }

  private void reveal(int line) {
    if (line > 0 && getItems().get(line - 1).isHeading()) {
      Rows.reveal(this, line - 1); // with the name above it
    }
    Rows.reveal(this, line);
  }
}
