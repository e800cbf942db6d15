package keepline.stage;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// One block of the dock: a page, or a few neighbours where there is no room for each.
///
/// Here, read and unread differ by shape as well as by tone: tall, filled, hollow.
final class DockBlock extends Region {
  static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  static final PseudoClass READ = PseudoClass.getPseudoClass("read");

  private final DockLayout.Cell cell;

  DockBlock(DockLayout.Cell cell) {
    this.cell = cell;
    getStyleClass().add("dock-block");
    setAccessibleRole(AccessibleRole.BUTTON);
  }

  DockLayout.Cell cell() {
    return cell;
  }

  /// Shows the state of the block's pages; `page` is the one it goes to.
  void show(String title, int page, boolean here, boolean read) {
    pseudoClassStateChanged(HERE, here);
    pseudoClassStateChanged(READ, read);
    setFocusTraversable(here);
    setAccessibleText(
        "Page %d, %s, %s".formatted(page, title, here ? "here" : read ? "read" : "unread"));
  }
}
