package keepline.stage;

import java.util.ArrayList;
import java.util.List;

/// Where the dock's blocks stand: a pure function of the sections' page counts and the width.
///
/// Each section takes its share of the width by page count. Where a block would become narrower
/// than [#NARROWEST] pixels, one block stands for several pages, so that 10,000 pages still fit.
///
/// @param stretches one for each section, from left to right
record DockLayout(List<Stretch> stretches) {
  /// Space between sections, in pixels.
  static final double SECTION_GAP = 22;

  /// No block is narrower than this, in pixels.
  static final double NARROWEST = 4;

  /// No block is wider than this for each of its pages, in pixels: few pages don't make big
  /// buttons.
  static final double WIDEST = 60;

  DockLayout {
    stretches = List.copyOf(stretches);
  }

  /// One section's place.
  ///
  /// @param x of its left end, in pixels
  /// @param width in pixels
  /// @param cells its blocks
  record Stretch(double x, double width, List<Cell> cells) {
    Stretch {
      cells = List.copyOf(cells);
    }
  }

  /// One block: pages `first` to `last`, numbered from 1.
  record Cell(int first, int last, double x, double width) {
    boolean holds(int page) {
      return first <= page && page <= last;
    }
  }

  /// Lays out sections of `counts` pages each, all above 0, on `width` pixels.
  static DockLayout of(List<Integer> counts, double width) {
    int pages = counts.stream().mapToInt(Integer::intValue).sum();
    double gap = counts.size() > 1 ? Math.min(SECTION_GAP, width / 4 / (counts.size() - 1)) : 0;
    double share =
        Math.min(WIDEST, Math.max(0, width - gap * (counts.size() - 1)) / Math.max(1, pages));
    int stride = share >= NARROWEST ? 1 : (int) Math.ceil(NARROWEST / Math.max(share, 1e-3));
    List<Stretch> stretches = new ArrayList<>();
    double x = 0;
    int first = 1;
    for (int count : counts) {
      stretches.add(new Stretch(x, count * share, cells(first, count, stride, x, share)));
      x += count * share + gap;
      first += count;
    }
    return new DockLayout(stretches);
  }

  private static List<Cell> cells(int first, int count, int stride, double x, double share) {
    double gap = share * stride >= 9 ? 3 : share * stride >= 6 ? 2 : 1;
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < count; i += stride) {
      int held = Math.min(stride, count - i);
      boolean end = i + held == count;
      cells.add(
          new Cell(
              first + i,
              first + i + held - 1,
              x + i * share,
              Math.max(1, held * share - (end ? 0 : gap))));
    }
    return cells;
  }

  /// All blocks, from left to right.
  List<Cell> cells() {
    return stretches.stream().flatMap(s -> s.cells().stream()).toList();
  }

  /// The block that holds a page.
  Cell cell(int page) {
    return cells().stream()
        .filter(c -> c.holds(page))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no block holds page " + page));
  }
}
