package keepline.figure.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import keepline.drawing.Metrics;

/// The drawing's characters on their grid; lines are padded to the same length.
///
/// A cell holds one character with the marks that join it, the empty string where nothing stands,
/// or [#TAKEN] where the character before it is two cells wide.
final class Cells {
  static final String TAKEN = "taken";

  private final List<String[]> rows;
  private final int columns;

  private Cells(List<String[]> rows, int columns) {
    this.rows = rows;
    this.columns = columns;
  }

  /// The grid of these lines, without blank lines at the end.
  static Cells of(List<String> lines) {
    int last = lines.size();
    while (last > 1 && lines.get(last - 1).isBlank()) {
      last--;
    }
    List<String[]> rows = lines.subList(0, last).stream().map(Cells::row).toList();
    int columns = rows.stream().mapToInt(r -> r.length).max().orElse(1);
    return new Cells(rows, Math.max(1, columns));
  }

  private static String[] row(String line) {
    List<String> cells = new ArrayList<>();
    int[] characters = line.stripTrailing().codePoints().toArray();
    for (int c : characters) {
      int wide = Metrics.cells(c);
      if (wide == 0) {
        join(cells, Character.toString(c));
      } else {
        cells.add(c == ' ' || c == '\u00A0' ? "" : Character.toString(c));
        if (wide == 2) {
          cells.add(TAKEN);
        }
      }
    }
    return cells.toArray(String[]::new);
  }

  /// Puts a joining mark on the last character.
  private static void join(List<String> cells, String mark) {
    int i = cells.size() - 1;
    while (i >= 0 && cells.get(i).equals(TAKEN)) {
      i--;
    }
    if (i >= 0 && !cells.get(i).isEmpty()) {
      cells.set(i, cells.get(i) + mark);
    }
  }

  int rows() {
    return rows.size();
  }

  int columns() {
    return columns;
  }

  /// What stands in a cell; the empty string outside the grid.
  String at(int row, int column) {
    if (row < 0 || row >= rows.size() || column < 0 || column >= rows.get(row).length) {
      return "";
    }
    return rows.get(row)[column];
  }

  /// The cell's character, or a blank.
  int character(int row, int column) {
    String cell = at(row, column);
    return cell.isEmpty() || cell.equals(TAKEN) ? ' ' : cell.codePointAt(0);
  }

  @Override
  public String toString() {
    return rows.stream().map(Arrays::toString).toList().toString();
  }
}
