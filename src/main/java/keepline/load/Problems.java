package keepline.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import keepline.figure.Mistake;
import keepline.figure.Tex;
import keepline.page.Problem;
import keepline.page.Problem.Severity;

/// Collects what is wrong in one file.
final class Problems {
  /// More than anybody reads; a hostile page could have one for every few bytes.
  private static final int LIMIT = 100;

  private Source source;
  private final List<Problem> found = new ArrayList<>();
  private int more;
  private boolean draft;

  Problems(Source source) {
    this.source = source;
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

  /// TeX that starts at an offset.
  Tex tex(String written, int offset) {
    return new Tex(written, source.lineAt(offset), source.columnAt(offset));
  }

  void figure(Mistake m) {
    Severity severity = m.warning() ? Severity.WARNING : Severity.ERROR;
    add(Math.max(1, m.line()), Math.max(1, m.column()), m.code(), severity, m.message(), m.fix());
  }

  private void add(int line, int column, String code, Severity severity, String say, String fix) {
    if (found.size() == LIMIT) {
      more++;
      return;
    }
    found.add(
        new Problem(source.file(), line, column, code, severity, say, fix, source.excerpt(line)));
  }

  /// Everything found, in file order; where there were too many, the last one says so.
  List<Problem> inFileOrder() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
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
}
