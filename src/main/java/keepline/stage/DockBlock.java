package keepline.stage;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One block of the dock: a page, or a few neighbours where there is no room for each.
///
/// Here, read and unread differ by shape as well as by tone: tall, filled, hollow. A bookmarked
/// page has a bar under it.
final class DockBlock extends Region {
  static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
  static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  static final PseudoClass READ = PseudoClass.getPseudoClass("read");

  private DockLayout.Cell cell;
  private @Nullable Region bar;
  private @Nullable State shown;

  private record State(String title, int page, boolean here, boolean read, boolean marked) {}

  DockBlock(DockLayout.Cell cell) {
    this.cell = cell;
    getStyleClass().add("dock-block");
    setAccessibleRole(AccessibleRole.BUTTON);
  }

  DockLayout.Cell cell() {
    return cell;
  }

  /// Stands for other pages or at another place from now on.
  void cell(DockLayout.Cell now) {
    cell = now;
  }

  /// Shows the state of the block's pages; `page` is the one it goes to.
  void show(String title, int page, boolean here, boolean read, boolean marked) {
    State now = new State(title, page, here, read, marked);
    if (now.equals(shown)) {
      return; // a large deck has a thousand of these, and a turn changes two
    }
    shown = now;
    pseudoClassStateChanged(HERE, here);
    pseudoClassStateChanged(READ, read);
    bar(marked);
    pseudoClassStateChanged(MARKED, marked);
    setFocusTraversable(here);
    // put together, not formatted: a window makes forty before it shows anything
    String state = here ? "here" : read ? "read" : "unread";
    setAccessibleText(
        "Page " + page + ", " + title + ", " + state + (marked ? ", bookmarked" : ""));
  }

  /// Few pages are bookmarked, so that a bar is made for those alone.
  private void bar(boolean marked) {
    if (marked && bar == null) {
      Region made = new Region();
      made.getStyleClass().add("dock-mark");
      made.setMouseTransparent(true);
      getChildren().setAll(made);
      bar = made;
    }
    if (bar != null) {
      bar.setVisible(marked);
    }
  }

  @Override
  protected void layoutChildren() {
    if (bar == null) {
      return;
    }
    double high = Math.max(2, getHeight() * 0.1);
    double wide = Math.clamp(getWidth(), 2, getHeight());
    bar.resizeRelocate((getWidth() - wide) / 2, getHeight() * 0.7, wide, high);
  }
}
