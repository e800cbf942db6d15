package keepline.stage;

import java.util.Map;
import javafx.scene.paint.Color;
import keepline.theme.Theme;

/// Brings a theme's colours to the native parts: one inline style of looked-up colours at the root.
final class Palette {
  /// The read blocks' tone: a middle step of the sequential scale, visible but quiet.
  private static final String READ = "seq-3";

  private static final Map<String, String> ROLES =
      Map.ofEntries(
          Map.entry("-k-page", "page"),
          Map.entry("-k-panel", "panel"),
          Map.entry("-k-text", "text"),
          Map.entry("-k-muted", "muted"),
          Map.entry("-k-line", "line"),
          Map.entry("-k-grid", "grid"),
          Map.entry("-k-accent", "accent"),
          Map.entry("-k-on-accent", "on-accent"),
          Map.entry("-k-focus", "focus"),
          Map.entry("-k-error", "error"),
          Map.entry("-k-mark", "data-2"),
          Map.entry("-k-read", READ));

  private Palette() {}

  /// The declarations for a root at a size of type, in pixels.
  static String style(Theme theme, double em) {
    StringBuilder css = new StringBuilder();
    ROLES.forEach(
        (name, role) -> css.append(name).append(": ").append(theme.colour(role)).append("; "));
    return css.append("-fx-font-size: ")
        .append(Math.round(em * 100) / 100.0)
        .append("px;")
        .toString();
  }

  static Color page(Theme theme) {
    return Color.web(theme.colour("page"));
  }
}
