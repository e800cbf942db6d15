package keepline.stage;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A part of a window that is made and joins it when it is first needed: the first page waits for
/// nothing that it doesn't show.
final class Late<N extends Node> {
  private final Pane window;
  private final int front;
  private final Supplier<N> make;
  private @Nullable N node;

  /// @param front the more, the further in front of the window's other parts; the page has 0
  Late(Pane window, int front, Supplier<N> make) {
    this.window = window;
    this.front = front;
    this.make = make;
  }

  /// The part, made if it wasn't, in the window.
  N get() {
    N made = node;
    if (made == null) {
      made = make.get();
      node = made;
      made.setViewOrder(-front);
      window.getChildren().add(made);
    }
    return made;
  }

  /// The part where it has been made.
  Optional<N> made() {
    return Optional.ofNullable(node);
  }

  /// Shows or hides it; hiding what was never shown makes nothing.
  void visible(boolean visible) {
    if (visible || node != null) {
      get().setVisible(visible);
    }
  }
}
