package keepline.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// Collects what is wrong with one block while it is read.
public final class Mistakes {
  private final List<Mistake> found = new ArrayList<>();

  /// Something that keeps the figure from being drawn.
  public void error(int line, int column, String code, String message, String fix) {
    found.add(new Mistake(line, column, code, message, fix, false));
  }

  /// Something wrong with a cell or word of the block.
  public void error(Cell cell, String code, String message, String fix) {
    error(cell.line(), cell.column(), code, message, fix);
  }

  /// Something that doesn't change the picture.
  public void warning(int line, int column, String code, String message, String fix) {
    found.add(new Mistake(line, column, code, message, fix, true));
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(m -> !m.warning());
  }

  /// What was found, in the order of the file.
  public List<Mistake> list() {
    return found.stream().sorted(Mistakes::byPlace).toList();
  }

  /// By hand: `Comparator.comparingInt` makes what no cache holds, and every start comes by here.
  private static int byPlace(Mistake one, Mistake other) {
    return one.line() != other.line()
        ? Integer.compare(one.line(), other.line())
        : Integer.compare(one.column(), other.column());
  }

  /// The block drawn as a figure, which is only made if nothing is wrong, or else broken.
  public Outcome outcome(Block block, Supplier<Figure> figure) {
    return hasErrors()
        ? new Outcome.Broken(block, list())
        : new Outcome.Drawn(block, figure.get(), list());
  }
}
