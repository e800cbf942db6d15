package keepline.figure.grid;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Metrics;
import keepline.drawing.Type;

/// How large cells are, and how many panels stand side by side.
///
/// @param cell the side of a cell in pixels
/// @param across panels in a row at most
/// @param numbers whether every patch has room for its number
record Fit(double cell, int across, boolean numbers) {
  private static final double NARROWEST = 2;

  /// Panels go below each other rather than have cells smaller than this.
  private static final double LEAST = 4;

  private static final double LARGEST = 28;
  private static final double LARGEST_PATCH = 46;
  private static final double TALLEST = 420;

  /// The most cells in a row of a panel for wide gaps between its patches.
  private static final int FEW = 16;

  static Fit of(GridFigure grid, double width) {
    int most = grid.strips().stream().mapToInt(s -> s.panels().size()).max().orElseThrow();
    Fit large = null;
    for (int across = Math.min(most, grid.columns()); across > 0; across--) {
      Fit fit = of(grid, width, across);
      if (across == 1 && large == null) {
        return fit;
      }
      if (fit.cell() >= LEAST) {
        boolean low = rows(grid, across).size() * fit.tallest(grid) <= TALLEST;
        if (large == null || (low && fit.numbers() && !large.numbers())) {
          large = fit;
        }
      }
    }
    return large == null ? of(grid, width, 1) : large;
  }

  /// The panels row by row, with at most so many in one.
  static List<List<Panel>> rows(GridFigure grid, int across) {
    List<List<Panel>> rows = new ArrayList<>();
    for (Strip strip : grid.strips()) {
      for (int i = 0; i < strip.panels().size(); i += across) {
        int end = Math.min(strip.panels().size(), i + across);
        rows.add(strip.panels().subList(i, end));
      }
    }
    return rows;
  }

  /// Between two patches, in pixels.
  static double gap(Panel panel) {
    return panel.patchColumns() < FEW ? 3 : 2;
  }

  /// Between two panels, in pixels, at least.
  static double between(GridFigure grid) {
    return grid.arrows() ? 26 : 16;
  }

  private static Fit of(GridFigure grid, double width, int across) {
    double cell = grid.words().ornament() ? TALLEST : LARGEST;
    for (List<Panel> row : rows(grid, across)) {
      double taken = (row.size() - 1) * between(grid);
      int columns = 0;
      for (Panel panel : row) {
        Bitmap bitmap = panel.bitmap();
        double gaps = panel.isCut() ? gap(panel) : 0;
        int across1 = panel.patchColumns();
        int down = bitmap.rows() / Math.max(1, panel.patch());
        taken += (across1 - 1) * gaps;
        columns += bitmap.columns();
        cell = Math.min(cell, (TALLEST - (down - 1) * gaps) / bitmap.rows());
        if (panel.isCut() && grid.numbered()) {
          cell = Math.min(cell, Math.max(LARGEST_PATCH / panel.patch(), NARROWEST));
        }
      }
      cell = Math.min(cell, (width - taken) / columns);
    }
    cell = Math.max(NARROWEST, Math.floor(cell * 2) / 2);
    return new Fit(cell, across, fitNumbers(grid, cell));
  }

  private static boolean fitNumbers(GridFigure grid, double cell) {
    int last = grid.first() + grid.panels().mapToInt(Panel::patches).sum() - 1;
    double widest = Metrics.width("0".repeat(Integer.toString(last).length()), Type.HEAD);
    return grid.numbered()
        && grid.panels()
            .filter(Panel::isCut)
            .allMatch(p -> p.patch() * cell >= Math.max(widest + 2, 16));
  }

  private double tallest(GridFigure grid) {
    return grid.panels()
        .mapToDouble(p -> new PanelLayout(p, cell, gap(p), 0, 0, false).height())
        .max()
        .orElse(0);
  }
}
