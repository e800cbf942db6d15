package keepline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import keepline.keys.Stroke;
import keepline.reading.Reading;
import keepline.reading.SectionRun;

/// All pages as small pictures, section by section.
///
/// Only the rows in view exist, so a deck of ten thousand pages opens as fast as one of forty.
final class Overview extends VBox {
  private final ListView<Band> list = new ListView<>();
  private final Label title = new Label("All pages");
  private final Thumbnails pictures;
  private final IntConsumer go;
  private Reading reading;
  private List<Band> bands = List.of();
  private int chosen = 1;
  private double em = 15;

  /// The column to come back to after a short row; below 0 the one of the chosen page.
  private int column = -1;

  /// One row of the list: a section's name, or a few pages.
  ///
  /// @param first number of its first page
  /// @param pages how many it holds; 0 for a name
  record Band(String name, int first, int pages) {
    boolean holds(int page) {
      return pages > 0 && first <= page && page < first + pages;
    }
  }

  Overview(Thumbnails pictures, Reading reading, IntConsumer go) {
    this.pictures = pictures;
    this.reading = reading;
    this.go = go;
    getStyleClass().addAll("sheet", "overview");
    title.getStyleClass().add("sheet-title");
    list.getStyleClass().add("rows");
    list.setAccessibleText("All pages");
    list.setCellFactory(l -> new BandCell(this));
    Label foot = new Label("Arrows or a number choose · Enter go · Esc back");
    foot.getStyleClass().add("sheet-foot");
    VBox.setVgrow(list, Priority.ALWAYS);
    getChildren().setAll(title, list, foot);
    pictures.takenProperty().addListener((o, was, is) -> pictured());
  }

  /// Shows a deck, the page in view chosen.
  void show(Reading now) {
    reading = now;
    chosen = Math.max(1, now.number());
    title.setText(now.deck().title());
    layOut();
    reveal();
    Rows.laidOut(list, this::reveal);
    list.requestFocus();
  }

  /// The reader has moved or the deck has changed while this is open.
  void follow(Reading now) {
    boolean other = !now.sections().equals(reading.sections());
    reading = now;
    chosen = Math.max(1, now.number());
    if (other) {
      layOut();
    }
    paint();
    reveal();
  }

  /// Sets the size of type in pixels.
  void fit(double type) {
    em = type;
  }

  Reading reading() {
    return reading;
  }

  Thumbnails pictures() {
    return pictures;
  }

  int chosen() {
    return chosen;
  }

  void go(int page) {
    go.accept(page);
  }

  /// The width of one picture, so that a row of them fills the list.
  double pictureWidth() {
    return Math.floor((inside() - gap() * (columns() - 1)) / columns());
  }

  double gap() {
    return em;
  }

  private double inside() {
    return Math.max(100, list.getWidth() - RowList.BAR - 2 * em);
  }

  int columns() {
    return Math.clamp((long) ((inside() + gap()) / (15 * em)), 1, 8);
  }

  boolean take(Stroke stroke, KeyCode code) {
    boolean plain = stroke instanceof Stroke.Pressed p && p.with().isEmpty();
    if (code == KeyCode.TAB) {
      return choose(chosen + (plain ? 1 : -1));
    }
    return plain
        && switch (code) {
          case LEFT -> choose(chosen - 1);
          case RIGHT -> choose(chosen + 1);
          case UP -> vertical(-1);
          case DOWN -> vertical(1);
          case PAGE_UP -> vertical(-rows());
          case PAGE_DOWN, SPACE -> vertical(rows());
          case HOME -> choose(1);
          case END -> choose(reading.size());
          case ENTER -> {
            go.accept(chosen);
            yield true;
          }
          default -> false;
        };
  }

  private int rows() {
    double tall = pictureWidth() * 0.525 + 3 * em;
    return Math.max(1, (int) (list.getHeight() / tall) - 1);
  }

  private boolean choose(int page) {
    chosen = Math.clamp(page, 1, Math.max(1, reading.size()));
    column = -1;
    pictures.moving(chosen);
    paint();
    reveal();
    return true;
  }

  /// The page in the same column, so many rows of pages away.
  private boolean vertical(int by) {
    List<Band> rows = bands.stream().filter(b -> b.pages() > 0).toList();
    int at = 0;
    while (at < rows.size() - 1 && !rows.get(at).holds(chosen)) {
      at++;
    }
    int kept = column >= 0 ? column : chosen - rows.get(at).first();
    Band to = rows.get(Math.clamp(at + by, 0, rows.size() - 1));
    choose(to.first() + Math.min(kept, to.pages() - 1));
    column = kept;
    return true;
  }

  private void layOut() {
    List<Band> now = new ArrayList<>();
    for (SectionRun run : reading.sections()) {
      now.add(new Band(run.section().title(), run.first(), 0));
      for (int n = run.first(); n <= run.last(); n += columns()) {
        now.add(new Band("", n, Math.min(columns(), run.last() - n + 1)));
      }
    }
    if (!now.equals(bands)) {
      bands = List.copyOf(now);
      list.getItems().setAll(bands);
    } else {
      paint();
    }
  }

  /// Pictures are taken also while this is closed.
  private void pictured() {
    if (isVisible()) {
      paint();
    }
  }

  private void paint() {
    for (var node : list.lookupAll(".band")) {
      if (node instanceof BandCell cell) {
        cell.paint();
      }
    }
  }

  private void reveal() {
    int row = row();
    if (row >= 0) {
      list.getSelectionModel().select(row);
      if (row > 0 && bands.get(row - 1).pages() == 0) {
        Rows.reveal(list, row - 1); // with the name above it
      }
      Rows.reveal(list, row);
    }
  }

  /// The list's row with the chosen page, or -1.
  private int row() {
    return IntStream.range(0, bands.size())
        .filter(i -> bands.get(i).holds(chosen))
        .findFirst()
        .orElse(-1);
  }

  @Override
  protected void layoutChildren() {
    int before = columns();
    super.layoutChildren();
    if (before != columns() || bands.isEmpty()) {
      layOut();
      reveal();
    }
  }
}
