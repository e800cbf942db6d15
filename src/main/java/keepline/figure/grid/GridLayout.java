package keepline.figure.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// Lays pictures out in rows, as many in a row as stay readable, each under its name.
///
/// Cells of one grey are one path; so are all the cuts, and all the frames.
final class GridLayout {
  private static final double GAP = 16;
  private static final double LEADING = 17;

  /// Narrower, a picture's name would have no room.
  private static final double NARROWEST = 72;

  private static final double LARGEST_CELL = 26;
  private static final double TALLEST = 320;

  /// From this size on a cell shows its edges.
  private static final double EDGED = 9;

  private static final Type NUMBER = Type.TICK;

  private final GridFigure grid;
  private final double width;
  private final int across;
  private final double cell;
  private final double pictureWidth;
  private final double pictureHeight;
  private final double pitch;
  private final List<Mark> marks = new ArrayList<>();
  private final Map<Tone, Outline.Builder> fills = new EnumMap<>(Tone.class);
  private final Outline.Builder frames = Outline.builder();
  private final Outline.Builder cuts = Outline.builder();
  private final List<Mark> numbers = new ArrayList<>();
  private final List<double[]> corners = new ArrayList<>();

  GridLayout(GridFigure grid, double width) {
    this.grid = grid;
    this.width = width;
    int count = grid.pictures().size();
    int most = Math.max(1, (int) ((width + GAP) / (NARROWEST + GAP)));
    int wished = Math.min(Math.min(count, most), grid.columns() == 0 ? count : grid.columns());
    int rows = (count + wished - 1) / wished;
    this.across = (count + rows - 1) / rows;
    int wide = widest();
    int high = grid.pictures().stream().mapToInt(p -> p.raster().height()).max().orElseThrow();
    double room = (width - GAP * (across - 1)) / across;
    this.cell = Math.min(Math.min(room / wide, LARGEST_CELL), TALLEST / high);
    this.pictureWidth = wide * cell;
    this.pictureHeight = high * cell;
    this.pitch = Math.max(pictureWidth, Math.min(room, NARROWEST)) + GAP;
  }

  private int widest() {
    return grid.pictures().stream().mapToInt(p -> p.raster().width()).max().orElseThrow();
  }

  Drawing draw() {
    double y = 0;
    for (int from = 0; from < grid.pictures().size(); from += across) {
      List<Cells> row =
          grid.pictures().subList(from, Math.min(from + across, grid.pictures().size()));
      y = row(row, y) + GAP;
    }
    fills.forEach((tone, outline) -> marks.add(new Mark.Path(outline.build(), Paint.fill(tone))));
    marks.add(new Mark.Path(frames.build(), Paint.stroke(Tone.LINE, 1)));
    if (!cuts.isEmpty()) {
      marks.add(new Mark.Path(cuts.build(), Paint.stroke(Tone.LINE, 1.5)));
    }
    grid.links().forEach(this::link);
    marks.addAll(numbers);
    return new Drawing(width, y - GAP, marks);
  }

  /// @return the row's lower edge
  private double row(List<Cells> row, double top) {
    double names = 0;
    for (Cells picture : row) {
      names = Math.max(names, picture.name().isEmpty() ? 0 : name(picture).height() + 4);
    }
    for (int i = 0; i < row.size(); i++) {
      double left = i * pitch;
      Cells picture = row.get(i);
      if (!picture.name().isEmpty()) {
        Paragraph name = name(picture);
        name.place(marks, left, top + names - 4 - name.height(), Anchor.START, Tone.TEXT);
      }
      picture(picture, left, top + names);
    }
    return top + names + pictureHeight;
  }

  private Paragraph name(Cells picture) {
    return Paragraph.of(picture.name(), Type.BOX, pitch - GAP, LEADING);
  }

  private void picture(Cells picture, double left, double top) {
    Raster raster = picture.raster();
    cells(raster, left, top, cell, cell >= EDGED ? 1 : 0, fills);
    double right = left + raster.width() * cell;
    double bottom = top + raster.height() * cell;
    frames.box(left + 0.5, top + 0.5, right - left - 1, bottom - top - 1, 0);
    int patch = grid.patch();
    if (picture.patches(patch) == 0) {
      return;
    }
    for (int x = patch; x < raster.width(); x += patch) {
      cuts.move(left + x * cell, top).line(left + x * cell, bottom);
    }
    for (int y = patch; y < raster.height(); y += patch) {
      cuts.move(left, top + y * cell).line(right, top + y * cell);
    }
    int first = corners.size() + 1;
    int count = picture.patches(patch);
    for (int i = 0; i < count; i++) {
      int column = i % picture.across(patch);
      int row = i / picture.across(patch);
      corners.add(new double[] {left + column * patch * cell, top + row * patch * cell});
    }
    if (grid.numbered()) {
      number(first, first + count - 1);
    }
  }

  /// Every patch its number where all have room; else the first and the last.
  private void number(int first, int last) {
    double side = grid.patch() * cell;
    boolean room =
        Metrics.width(Integer.toString(last), NUMBER) + 4 <= side && NUMBER.size() + 2 <= side;
    if (room) {
      for (int n = first; n <= last; n++) {
        double[] at = corners.get(n - 1);
        number(n, at[0] + side / 2, at[1] + side / 2, Anchor.MIDDLE);
      }
    } else {
      double[] start = corners.get(first - 1);
      double[] end = corners.get(last - 1);
      number(first, start[0] + 4, start[1] + Math.max(side, NUMBER.size() + 4) / 2, Anchor.START);
      number(
          last,
          end[0] + side - 4,
          end[1] + side - Math.max(side, NUMBER.size() + 4) / 2,
          Anchor.END);
    }
  }

  private void number(int n, double x, double y, Anchor anchor) {
    double base = Paragraph.baseline(y - 8, 16, NUMBER);
    String text = Integer.toString(n);
    numbers.add(new Mark.Label(x, base, text, NUMBER, anchor, Tone.TEXT, true));
  }

  /// From the upper part of one patch over to another's.
  private void link(Link link) {
    double side = grid.patch() * cell;
    double[] from = corners.get(link.from() - 1);
    double[] to = corners.get(link.to() - 1);
    double x1 = from[0] + side / 2;
    double y1 = from[1] + side * 0.2;
    double x2 = to[0] + side / 2;
    double y2 = to[1] + side * 0.2;
    double over = Math.max(2, Math.min(y1, y2) - 0.35 * Math.abs(x2 - x1) - 6);
    Outline way = Outline.builder().move(x1, y1).curve(x1, over, x2, over, x2, y2).build();
    marks.add(new Mark.Path(way, Paint.stroke(Tone.DATA_2, 2)));
    marks.add(new Mark.Disc(x1, y1, 3, Paint.fill(Tone.DATA_2)));
    marks.add(new Mark.Disc(x2, y2, 3, Paint.fill(Tone.DATA_2)));
  }

  /// Adds a picture's cells to the outline of their grey.
  ///
  /// @param gap what is left free between two cells, in pixels
  static void cells(
      Raster raster,
      double left,
      double top,
      double cell,
      double gap,
      Map<Tone, Outline.Builder> fills) {
    for (int y = 0; y < raster.height(); y++) {
      for (int x = 0; x < raster.width(); x++) {
        int grey = raster.rows().get(y).get(x);
        if (grey > 0) {
          int step = Math.clamp(Math.round(grey * 7.0 / Raster.FULL), 1, 7);
          fills
              .computeIfAbsent(Tone.seq(step), t -> Outline.builder())
              .box(left + x * cell, top + y * cell, cell - gap, cell - gap, 0);
        }
      }
    }
  }
}
