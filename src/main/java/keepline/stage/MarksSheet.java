package keepline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keepline.keys.Stroke;
import keepline.view.Excerpt;
import keepline.view.Marking;

/// Bookmarks and highlights of the deck on one sheet, each a way to its page.
final class MarksSheet extends VBox {
  private final RowList list = new RowList("Bookmarks and highlights");
  private final Label none =
      new Label(
          "Nothing is marked yet: Ctrl+D bookmarks a page, Ctrl+H highlights what is selected.");
  private final Marking marking;
  private final Consumer<Marking.Entry> go;
  private final Consumer<Marking.Entry> note;
  private List<Marking.Entry> shown = List.of();

  /// @param go brings a mark's page into view
  /// @param note asks for the note beside a highlight
  MarksSheet(Marking marking, Consumer<Marking.Entry> go, Consumer<Marking.Entry> note) {
    this.marking = marking;
    this.go = go;
    this.note = note;
    getStyleClass().addAll("sheet", "keeps", "marks");
    Label title = new Label("Bookmarks and highlights");
    title.getStyleClass().add("sheet-title");
    none.getStyleClass().add("sheet-text");
    Label foot =
        new Label(
            "↑ ↓ choose · Enter go · F2 note · Delete take away · Ctrl+C copy all as Markdown ·"
                + " Ctrl+S save · Esc back");
    foot.getStyleClass().add("sheet-foot");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(title, none, list, foot);
  }

  /// Shows the marks as they are now, with the same line chosen where it can be.
  void show() {
    int chosen = Math.max(0, list.getSelectionModel().getSelectedIndex());
    shown = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    String group = "";
    for (Marking.Entry entry : marking.entries()) {
      String now = entry.lost() ? "lost: what they marked is gone" : "in the deck";
      if (!now.equals(group) && (entry.lost() || group.isEmpty())) {
        rows.add(Row.heading(now));
        shown.add(entry);
        group = now;
      }
      rows.add(row(entry));
      shown.add(entry);
    }
    none.setVisible(rows.isEmpty());
    none.setManaged(rows.isEmpty());
    list.show(rows, Math.clamp(chosen, Math.min(1, rows.size()), Math.max(1, rows.size() - 1)));
    list.requestFocus();
  }

  private Row row(Marking.Entry entry) {
    String number = entry.page() == 0 ? "" : PageRows.number(entry.page());
    String title = entry.isBookmark() ? entry.title() : "“" + entry.text() + "”";
    String hint = entry.isBookmark() ? "bookmark" : entry.title();
    return new Row(
        number,
        Excerpt.plain(title),
        () -> Excerpt.plain(entry.note()),
        hint,
        false,
        () -> go.accept(entry));
  }

  boolean take(Stroke stroke, KeyCode code) {
    boolean plain = stroke instanceof Stroke.Pressed p && p.with().isEmpty();
    if (code == KeyCode.TAB) {
      return list.take(plain ? KeyCode.DOWN : KeyCode.UP);
    }
    int at = list.getSelectionModel().getSelectedIndex();
    if (plain && code == KeyCode.DELETE && at >= 0) {
      marking.remove(shown.get(at));
      show();
      return true;
    }
    if (plain && code == KeyCode.F2 && at >= 0) {
      if (!shown.get(at).isBookmark()) {
        note.accept(shown.get(at));
      }
      return true;
    }
    return plain && list.take(code == KeyCode.SPACE ? KeyCode.PAGE_DOWN : code);
  }
}
