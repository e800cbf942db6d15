package keepline.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepline.html.FormulaProblems;
import keepline.html.Mathematics;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem;
import keepline.page.Problem.Severity;

/// All problems of a deck, in file order: `deck.md` first, then the pages as they are read, then
/// files that are no pages.
///
/// @param problems of the deck and of all its pages
/// @param pages how many pages the deck has
public record Report(List<Problem> problems, int pages) {
  public Report {
    problems = List.copyOf(problems);
  }

  /// The report of a deck whose pages have been read.
  public static Report of(Deck deck, FormulaEngine engine, PageRuler ruler) {
    List<Problem> all = new ArrayList<>(deck.problems());
    Map<String, Integer> place = new HashMap<>();
    place.put("deck.md", -1);
    for (Page page : deck.pages()) {
      all.addAll(page.problems());
      if (!Mathematics.of(page).isEmpty()) {
        all.addAll(FormulaProblems.of(page, engine.set(page)));
      }
      place.put(page.file(), place.size());
    }
    all.addAll(Looks.of(deck, ruler.measure(deck)));
    all.sort(
        Comparator.comparingInt((Problem p) -> place.getOrDefault(p.file(), Integer.MAX_VALUE))
            .thenComparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column));
    return new Report(all, deck.size());
  }

  /// Whether there is an error; warnings alone don't fail a check.
  public boolean failed() {
    return count(Severity.ERROR) > 0;
  }

  /// One line for each problem and one with their number, each ended by a line end. Control
  /// characters from a deck don't reach the terminal.
  public String text() {
    StringBuilder out = new StringBuilder();
    for (Problem problem : problems) {
      out.append(Plain.line(problem.oneLine())).append('\n');
    }
    return out.append(summary()).append('\n').toString();
  }

  /// One line for each problem in the way of compilers, `FILE:LINE:COLUMN: error: MESSAGE [CODE]`,
  /// so that an editor can jump there.
  ///
  /// @param folder the deck's, before every file's name
  public String gcc(String folder) {
    StringBuilder out = new StringBuilder();
    for (Problem p : problems) {
      String kind = p.severity() == Severity.ERROR ? "error" : "warning";
      String fix = p.fix().isEmpty() ? "" : "; " + p.fix();
      String line =
          "%s/%s:%d:%d: %s: %s%s [%s]"
              .formatted(folder, p.file(), p.line(), p.column(), kind, p.message(), fix, p.code());
      out.append(Plain.line(line)).append('\n');
    }
    return out.toString();
  }

  /// `2 errors, 33 warnings in 40 pages`
  public String summary() {
    return counted(count(Severity.ERROR), "error")
        + ", "
        + counted(count(Severity.WARNING), "warning")
        + " in "
        + counted(pages, "page");
  }

  /// The same as one JSON object (RFC 8259), ended by a line end: `pages`, `errors`, `warnings`,
  /// and `problems` with `file`, `line`, `column`, `code`, `severity`, `message`, `fix`, `excerpt`.
  public String json() {
    StringBuilder out = new StringBuilder();
    out.append("{\"pages\": ").append(pages);
    out.append(", \"errors\": ").append(count(Severity.ERROR));
    out.append(", \"warnings\": ").append(count(Severity.WARNING));
    out.append(", \"problems\": [");
    String between = "\n  ";
    for (Problem p : problems) {
      out.append(between);
      out.append("{\"file\": ").append(Json.string(p.file()));
      out.append(", \"line\": ").append(p.line());
      out.append(", \"column\": ").append(p.column());
      out.append(", \"code\": ").append(Json.string(p.code()));
      boolean error = p.severity() == Severity.ERROR;
      out.append(", \"severity\": ").append(Json.string(error ? "error" : "warning"));
      out.append(", \"message\": ").append(Json.string(p.message()));
      out.append(", \"fix\": ").append(Json.string(p.fix()));
      out.append(", \"excerpt\": ").append(Json.string(p.excerpt())).append('}');
      between = ",\n  ";
    }
    return out.append(problems.isEmpty() ? "]}\n" : "\n]}\n").toString();
  }

  private int count(Severity severity) {
    return (int) problems.stream().filter(p -> p.severity() == severity).count();
  }

  private static String counted(int number, String name) {
    return number + " " + name + (number == 1 ? "" : "s");
  }
}
