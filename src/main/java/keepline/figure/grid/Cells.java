package keepline.figure.grid;

/// One picture of a grid.
///
/// @param name over it, or the empty string
/// @param raster its cells
/// @param origin where the cells come from, as the author wrote it: `noise heart t=300 seed=5`, or
///   the rows
/// @param computed whether they are worked out here
/// @param cut whether it is cut into the figure's patches, if that has any
public record Cells(String name, Raster raster, String origin, boolean computed, boolean cut) {
  Cells(String name, Raster raster, String origin, boolean computed) {
    this(name, raster, origin, computed, true);
  }

  /// The same picture before it is cut.
  Cells whole() {
    return new Cells(name, raster, origin, computed, false);
  }

  /// How many patches of a side lie across.
  int across(int patch) {
    return raster.width() / patch;
  }

  /// How many patches of a side it is cut into.
  int patches(int patch) {
    return cut && patch > 0 ? across(patch) * (raster.height() / patch) : 0;
  }
}
