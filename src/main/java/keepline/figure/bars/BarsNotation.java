package keepline.figure.bars;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import keepline.figure.Block;
import keepline.figure.Cell;
import keepline.figure.Field;
import keepline.figure.Header;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;
import keepline.figure.Outcome;
import keepline.figure.Reals;
import keepline.figure.Role;

/// Reads a `bars` block: a label and one or two values a line.
///
/// Keys of its own: `unit`; `series` (the names of two values, with a comma between them); `sum`
/// (what each series must add up to, or `none`); `mark` (labels to emphasise); `role` (`text`,
/// `image` or `noise`: what the first series is about).
public final class BarsNotation {
  private static final List<String> KEYS = List.of("unit", "series", "sum", "mark", Role.KEY);
  private static final double TOLERANCE = 0.005;

  private BarsNotation() {}

  public static Outcome read(Block block) {
    Mistakes mistakes = new Mistakes();
    Header header = Header.read(block, KEYS, mistakes);
    List<List<Cell>> lines = header.facts().stream().map(Cell::split).toList();
    if (lines.isEmpty()) {
      String fix = "write lines \"label | value\" below a line \"---\"";
      mistakes.error(header.end(), 1, "FIG003", "there are no bars", fix);
      return new Outcome.Broken(block, mistakes.list());
    }
    List<String> series = series(header, lines, mistakes);
    lines.forEach(line -> checkLine(line, series.size(), mistakes));
    if (!mistakes.hasErrors()) {
      header.field("sum").ifPresent(sum -> checkSum(sum, series.size(), lines, mistakes));
    }
    Set<String> marked = marked(header, lines, mistakes);
    Role role = Role.read(header.field(Role.KEY), mistakes);
    return mistakes.outcome(
        block,
        () ->
            new BarsFigure(
                header.words(),
                header.value("unit"),
                series,
                lines.stream().map(BarsNotation::bar).toList(),
                marked,
                role));
  }

  private static Bar bar(List<Cell> line) {
    return new Bar(line.getFirst().text(), line.stream().skip(1).map(Cell::text).toList());
  }

  /// The names of the series; two if the first line has two values or two names are given.
  private static List<String> series(Header header, List<List<Cell>> lines, Mistakes mistakes) {
    List<String> names = new ArrayList<>();
    header.field("series").ifPresent(f -> f.list().forEach(c -> names.add(c.text())));
    int many = Math.clamp(lines.getFirst().size() - 1L, 1, 2);
    if (names.size() > 2) {
      Field field = header.field("series").orElseThrow();
      String message = "\"series\" names %d values; a bar has at most two".formatted(names.size());
      mistakes.error(field.line(), field.column(), "FIG104", message, "use a table");
      return names.subList(0, 2);
    }
    if (many == 2 && names.size() < 2) {
      Cell second = lines.getFirst().get(2);
      String message = "bars of two values need the values' names";
      mistakes.error(second, "FIG104", message, "add a line \"series: now, before\"");
      return List.of("", "");
    }
    return names.isEmpty() ? List.of("") : names;
  }

  private static void checkLine(List<Cell> line, int series, Mistakes mistakes) {
    if (line.size() != series + 1) {
      String wanted = series == 1 ? "a label and a value" : "a label and two values";
      String message =
          "the line has %s; a bar is %s"
              .formatted(line.size() == 1 ? "1 cell" : line.size() + " cells", wanted);
      String fix =
          line.size() < 2 ? "write it as \"label | 0.5\"" : "a bar inside a label is written \\|";
      mistakes.error(line.getFirst().line(), 1, "FIG110", message, fix);
      return;
    }
    line.stream().skip(1).forEach(cell -> Reals.read(cell, mistakes));
  }

  private static void checkSum(Field sum, int series, List<List<Cell>> lines, Mistakes mistakes) {
    if (sum.value().equals("none")) {
      return;
    }
    OptionalDouble wanted = Reals.read(new Cell(sum.value(), sum.line(), sum.column()), mistakes);
    for (int i = 1; i <= series && wanted.isPresent(); i++) {
      int column = i;
      double total =
          lines.stream().mapToDouble(l -> Reals.parse(l.get(column).text()).orElse(0)).sum();
      if (Math.abs(total - wanted.getAsDouble()) > TOLERANCE + 1e-9) {
        String message =
            String.format(
                Locale.ROOT,
                "values add up to %.2f, \"sum: %s\" asks for %.2f (tolerance %.3f)",
                total,
                sum.value(),
                wanted.getAsDouble(),
                TOLERANCE);
        int line = lines.getLast().getFirst().line();
        mistakes.error(line, 1, "FIG102", message, "is a tail row missing?");
      }
    }
  }

  private static Set<String> marked(Header header, List<List<Cell>> lines, Mistakes mistakes) {
    Set<String> labels = new LinkedHashSet<>();
    lines.forEach(line -> labels.add(line.getFirst().text()));
    Set<String> marked = new LinkedHashSet<>();
    for (Cell mark : header.field("mark").map(Field::list).orElse(List.of())) {
      if (!labels.contains(mark.text())) {
        String message = "mark \"%s\" is the label of no bar".formatted(mark.text());
        mistakes.error(
            mark, "FIG112", message, Nearest.fixOrList(mark.text(), "labels are", labels));
      }
      marked.add(mark.text());
    }
    return marked;
  }
}
