package keepline.stage;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import keepline.reading.Reading;
import org.jspecify.annotations.Nullable;

/// One row of the [Overview]: a section's name, or pictures of pages.
final class BandCell extends ListCell<Overview.Band> {
  private final Overview overview;
  private final Label name = new Label();
  private final HBox row = new HBox();
  private final List<Thumb> thumbs = new ArrayList<>();

  BandCell(Overview overview) {
    this.overview = overview;
    getStyleClass().add("band");
    name.getStyleClass().add("sheet-group");
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Overview.@Nullable Band band, boolean empty) {
    super.updateItem(band, empty);
    if (empty || band == null) {
      setGraphic(null);
      setAccessibleText("");
    } else if (band.pages() == 0) {
      name.setText(band.name().toLowerCase(java.util.Locale.ROOT));
      setAccessibleText("Section " + band.name());
      setGraphic(name);
    } else {
      while (thumbs.size() < band.pages()) {
        Thumb thumb = new Thumb();
        thumb.setOnMouseClicked(e -> overview.go(thumb.page()));
        thumbs.add(thumb);
      }
      row.getChildren().setAll(thumbs.subList(0, band.pages()));
      setAccessibleText("Pages " + band.first() + " to " + (band.first() + band.pages() - 1));
      setGraphic(row);
      paint();
    }
  }

  /// Brings what its pages are and look like up to date.
  void paint() {
    Overview.Band band = getItem();
    if (band == null || isEmpty() || band.pages() == 0) {
      return;
    }
    Reading reading = overview.reading();
    row.setSpacing(overview.gap());
    for (int i = 0; i < band.pages(); i++) {
      int page = band.first() + i;
      if (page <= reading.size()) {
        thumbs
            .get(i)
            .show(
                page,
                reading.deck().page(page).title(),
                overview.pictures().of(page),
                overview.pictureWidth(),
                page == overview.chosen(),
                page == reading.number());
      }
    }
  }
}
