package keepline.load;

import java.util.ArrayList;
import java.util.List;
import keepline.figure.Mistake;
import keepline.figure.Tex;
import keepline.page.Problem;
import keepline.page.Problem.Severity;
import org.jspecify.annotations.Nullable;

/// Collects what is wrong in one file.
final class Problems {
  /// More than anybody reads; a hostile page could have one for every few bytes.
  private static final int LIMIT = 100;

  private Source source;
  private final @Nullable Origin origin;
  private final List<Problem> found = new ArrayList<>();
  private int more;
  private boolean draft;

  Problems(Source source) {
    this(source, null);
  }

  private Problems(Source source, @Nullable Origin origin) {
    this.source = source;
    this.origin = origin;
  }

  /// Problems of a text that was made from a file: they tell that file's lines.
  ///
  /// @param lines the file's line of each line of the text
  static Problems of(Source made, Source file, List<Integer> lines) {
    return new Problems(made, new Origin(file, lines));
  }

  private record Origin(Source file, List<Integer> lines) {
    int line(int made) {
      return lines.get(Math.clamp(made, 1, lines.size()) - 1);
    }
  }

  /// From here on, missing parts are only warnings.
  void draft() {
    draft = true;
  }

  /// From here on, offsets and excerpts are of this text, with the same lines.
  void reading(Source now) {
    source = now;
  }

  void at(int line, int column, Code code, String message, String fix) {
    add(line, column, code.id(), code.severity(draft), message, fix);
  }

  void at(int offset, Code code, String message, String fix) {
    at(source.lineAt(offset), source.columnAt(offset), code, message, fix);
  }

  /// A problem at a line of the file that the text was made from.
  void inFile(int line, Code code, String message, String fix) {
    put(line, 1, code.id(), code.severity(draft), message, fix);
  }

  /// TeX that starts at an offset.
  Tex tex(String written, int offset) {
    int line = source.lineAt(offset);
    return new Tex(written, origin == null ? line : origin.line(line), source.columnAt(offset));
  }

  void figure(Mistake m) {
    Severity severity = m.warning() ? Severity.WARNING : Severity.ERROR;
    add(Math.max(1, m.line()), Math.max(1, m.column()), m.code(), severity, m.message(), m.fix());
  }

  private void add(int line, int column, String code, Severity severity, String say, String fix) {
    put(origin == null ? line : origin.line(line), column, code, severity, say, fix);
  }

  private void put(int line, int column, String code, Severity severity, String say, String fix) {
    if (found.size() == LIMIT) {
      more++;
      return;
    }
    Source told = origin == null ? source : origin.file();
    found.add(new Problem(told.file(), line, column, code, severity, say, fix, told.excerpt(line)));
  }

  /// Everything found, in file order; where there were too many, the last one says so.
  List<Problem> inFileOrder() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Problems::byPlace);
    if (more > 0) {
      Code code = Code.TOO_MANY_PROBLEMS;
      Problem last = sorted.getLast();
      sorted.add(
          new Problem(
              source.file(),
              last.line(),
              last.column(),
              code.id(),
              code.severity(false),
              "there are " + more + " more problems in this file",
              "mend the first ones and look again",
              last.excerpt()));
    }
    return List.copyOf(sorted);
  }

  /// By hand: `Comparator.comparingInt` makes what no cache holds, and every start comes by here.
  private static int byPlace(Problem one, Problem other) {
    return one.line() != other.line()
        ? Integer.compare(one.line(), other.line())
        : Integer.compare(one.column(), other.column());
  }
}
