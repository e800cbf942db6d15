package keepline.stage;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import keepline.view.Progress;
import keepline.view.ReaderModel;

/// Shows above the dock what is pointed at or in focus there.
final class DockCards {
  private final ReaderPane window;
  private final ReaderModel model;
  private final Late<DockCard> card;

  DockCards(ReaderPane window, ReaderModel model) {
    this.window = window;
    this.model = model;
    this.card = window.late(1, DockCard::new);
  }

  /// A page's block is pointed at, or none is.
  void pointed(DockBar dock, Optional<DockBlock> block) {
    if (block.isEmpty()) {
      card.visible(false);
      return;
    }
    int number = dock.dock().target(block.get());
    card.get()
        .show(
            model.reading().deck().page(number),
            number,
            bounds(block.get()).getCenterX(),
            dock.getLayoutY(),
            window.getWidth());
  }

  /// A section's name is pointed at or in focus, or none is: how much of it is left.
  void named(DockBar dock, Optional<Dock.Named> section) {
    if (section.isEmpty()) {
      card.visible(false);
      return;
    }
    card.get()
        .show(
            section.get().run().section().title(),
            Progress.left(model.reading(), section.get().run()),
            bounds(section.get().node()).getMinX(),
            dock.getLayoutY(),
            window.getWidth());
  }

  private Bounds bounds(Node node) {
    return window.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
  }
}
