package keepline.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import keepline.view.Excerpt;
import org.jspecify.annotations.Nullable;

/// One line of a [RowList]: number, title with what matched, a sentence below, a hint at the end.
final class RowCell extends ListCell<Row> {
  private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

  private final Label lead = new Label();
  private final TextFlow title = new TextFlow();
  private final TextFlow detail = new TextFlow();
  private final Label hint = new Label();
  private final HBox line;

  RowCell() {
    getStyleClass().add("row");
    lead.getStyleClass().add("row-lead");
    hint.getStyleClass().add("row-hint");
    hint.setMinWidth(USE_PREF_SIZE);
    VBox words = new VBox(title, detail);
    words.getStyleClass().add("row-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(lead, words, hint);
    line.getStyleClass().add("row-line");
    setPrefWidth(0); // as wide as the list, never wider
    setMinHeight(USE_PREF_SIZE); // not what it would be for that width
    setOnMouseClicked(
        e -> {
          if (getItem() != null) {
            getItem().chosen().run();
          }
        });
  }

  @Override
  protected void updateItem(@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText("");
      return;
    }
    lead.setText(row.lead());
    lead.setManaged(!row.lead().isEmpty());
    lead.setVisible(!row.lead().isEmpty());
    title.getChildren().setAll(texts(row.title(), "row-title"));
    Excerpt below = row.detail().get();
    detail.getChildren().setAll(texts(below, "row-detail"));
    detail.setManaged(!below.text().isEmpty());
    hint.setText(row.hint());
    pseudoClassStateChanged(HEADING, row.isHeading());
    setAccessibleText(row.isHeading() ? row.title().text() : row.spoken());
    setGraphic(line);
  }

  /// About how tall a row is, in pixels.
  static double tall(Row row, double em, double width) {
    int letters = row.detail().get().text().length();
    double lines = Math.ceil(letters * 0.47 * em / (width - 9 * em));
    return (2.15 + lines * 1.22) * em;
  }

  private static List<Node> texts(Excerpt excerpt, String style) {
    List<Node> texts = new ArrayList<>();
    int end = 0;
    for (Excerpt.Mark mark : excerpt.marks()) {
      add(texts, excerpt.text().substring(end, mark.from()), style, false);
      add(texts, excerpt.text().substring(mark.from(), mark.to()), style, true);
      end = mark.to();
    }
    add(texts, excerpt.text().substring(end), style, false);
    return texts;
  }

  private static void add(List<Node> texts, String words, String style, boolean matched) {
    if (!words.isEmpty()) {
      Text text = new Text(words);
      text.getStyleClass().add(style);
      if (matched) {
        text.getStyleClass().add("matched");
      }
      texts.add(text);
    }
  }

  /// Text wraps at the list's width, which the list itself doesn't ask about. Before it has one,
  /// each letter would get a line of its own, and the list remember how tall that is.
  @Override
  protected double computePrefHeight(double width) {
    if (getGraphic() == null || getListView() == null) {
      return super.computePrefHeight(width);
    }
    double inside =
        getListView().getWidth()
            - getListView().snappedLeftInset()
            - getListView().snappedRightInset()
            - snappedLeftInset()
            - snappedRightInset()
            - RowList.BAR;
    double tall = line.prefHeight(getListView().getWidth() < 1 ? USE_COMPUTED_SIZE : inside);
    return snapSizeY(snappedTopInset() + snappedBottomInset() + tall);
  }
}
