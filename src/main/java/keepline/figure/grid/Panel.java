package keepline.figure.grid;

import java.util.List;

/// One picture of a grid figure.
///
/// @param name what stands over it, or the empty string
/// @param bitmap its cells
/// @param patch the side in cells of the squares that it is cut in, 0 where it is whole
/// @param recipe how it was worked out, as the author wrote it; the empty string where it was typed
/// @param measures what else is known about it
/// @param computed whether its shades come from a formula
record Panel(
    String name,
    Bitmap bitmap,
    int patch,
    String recipe,
    List<Recipe.Measure> measures,
    boolean computed) {
  Panel {
    measures = List.copyOf(measures);
    if (patch < 0 || (patch > 0 && !bitmap.divides(patch))) {
      throw new IllegalArgumentException(bitmap.size() + " cells have no patches of " + patch);
    }
  }

  static Panel typed(String name, Bitmap bitmap) {
    return new Panel(name, bitmap, 0, "", List.of(), false);
  }

  static Panel of(String name, Recipe recipe, String words) {
    return new Panel(name, recipe.bitmap(), 0, words, recipe.measures(), recipe.computed());
  }

  Panel cut(String otherName, int side) {
    return new Panel(otherName, bitmap, side, recipe, measures, computed);
  }

  boolean isCut() {
    return patch > 0;
  }

  /// How many patches it is cut in, 0 where it is whole.
  int patches() {
    return patch == 0 ? 0 : bitmap.patches(patch);
  }

  int patchColumns() {
    return bitmap.columns() / Math.max(1, patch);
  }
}
