package keepline.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes pages of slides, one step after the other.
final class Steps {
  private final Dialect dialect;
  private final Definitions definitions;

  Steps(Dialect dialect, Definitions definitions) {
    this.dialect = dialect;
    this.definitions = definitions;
  }

  /// The slide as a page, or nothing where nothing is to be seen on it.
  ///
  /// @param number from 1
  Optional<Slide> slide(Cut cut, int number, Ids ids) {
    List<Remark> remarks = new ArrayList<>();
    List<Row> rows = cut.rows();
    rows = Notes.cut(dialect, rows, remarks);
    rows = Furniture.cut(dialect, rows);
    List<Row> behind = Backgrounds.of(dialect, rows);
    rows = dialect == Dialect.PANDOC ? PandocTables.asCode(rows) : rows;
    rows = new Markup(dialect, remarks).read(rows);
    rows = dialect == Dialect.REMARK ? Classes.unwrapped(rows) : rows;
    rows = Rows.outsideCode(rows, text -> Spans.outside(text, Attributes::without));
    rows = Rows.outsideCode(rows, text -> Spans.outside(text, new Images(dialect)::read));
    rows = Images.apart(rows);
    rows = DisplayMath.inline(rows);
    rows = Placed.added(cut.properties(), rows, remarks);
    rows = Rows.allBlank(rows) ? behind : rows;
    if (rows.stream().allMatch(row -> row.isBlank() || Definitions.is(row))) {
      return Optional.empty();
    }
    int first = rows.getFirst().line();
    int last = rows.getLast().line();
    Titled titled = Titled.of(rows, cut.properties(), number);
    List<Row> all = new ArrayList<>();
    all.add(new Row(titled.line(), "# " + titled.title(), LineKind.HEADING));
    all.add(new Row(titled.line(), "", LineKind.TEXT));
    all.addAll(definitions.added(titled.rows()));
    return Optional.of(
        new Slide(
            ids.of(titled.title(), number),
            titled.given(),
            first,
            Math.max(first, last),
            all,
            remarks));
  }
}
