package keepline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keepline.keys.Stroke;
import keepline.page.Deck;
import keepline.reading.KeepLines;
import keepline.view.Excerpt;

/// The keep-lines of the whole deck on one sheet, each a way to its page.
final class KeepSheet extends VBox {
  private final RowList list = new RowList("Keep-lines");
  private final Label none = new Label("No page of this deck has a keep-line.");
  private final IntConsumer go;

  KeepSheet(IntConsumer go) {
    this.go = go;
    getStyleClass().addAll("sheet", "keeps");
    Label title = new Label("Keep-lines");
    title.getStyleClass().add("sheet-title");
    none.getStyleClass().add("sheet-text");
    Label foot = new Label("↑ ↓ choose · Enter go · Ctrl+C copy all as Markdown · Esc back");
    foot.getStyleClass().add("sheet-foot");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(title, none, list, foot);
  }

  /// Shows a deck's keep-lines, the one of the page in view chosen, or the next one after it.
  void show(Deck deck, int here) {
    List<Row> rows = new ArrayList<>();
    int chosen = 0;
    for (KeepLines.Group group : KeepLines.of(deck)) {
      rows.add(Row.heading(group.section().toLowerCase(Locale.ROOT)));
      for (KeepLines.Line line : group.lines()) {
        if (line.page() <= here) {
          chosen = rows.size();
        }
        rows.add(
            Row.of(
                PageRows.number(line.page()),
                Excerpt.plain(line.text()),
                line.title(),
                () -> go.accept(line.page())));
      }
    }
    none.setVisible(rows.isEmpty());
    none.setManaged(rows.isEmpty());
    list.show(rows, Math.max(chosen, 1));
    list.requestFocus();
  }

  boolean take(Stroke stroke, KeyCode code) {
    boolean plain = stroke instanceof Stroke.Pressed p && p.with().isEmpty();
    if (code == KeyCode.TAB) {
      return list.take(plain ? KeyCode.DOWN : KeyCode.UP);
    }
    return plain && list.take(code == KeyCode.SPACE ? KeyCode.PAGE_DOWN : code);
  }
}
