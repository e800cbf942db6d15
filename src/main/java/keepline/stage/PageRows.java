package keepline.stage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import keepline.view.Findings;
import keepline.view.PageLine;

/// Pages as lines of a list.
final class PageRows {
  private PageRows() {}

  /// @param go told the number of the page chosen
  static List<Row> of(List<PageLine> lines, IntConsumer go) {
    return lines.stream()
        .map(
            l ->
                new Row(
                    number(l.page()),
                    l.title(),
                    l.detail(),
                    l.section(),
                    false,
                    () -> go.accept(l.page())))
        .toList();
  }

  /// Puts what a search says into a picker.
  static void show(Picker picker, String typed, Findings findings, IntConsumer go) {
    picker.show(of(findings.lines(), go));
    say(picker::say, typed, findings);
  }

  private static void say(Consumer<String> says, String typed, Findings findings) {
    if (typed.isBlank()) {
      says.accept("");
    } else if (!findings.ready()) {
      says.accept("The deck is still being read.");
    } else if (findings.lines().isEmpty()) {
      says.accept(
          "Nothing found for “" + typed.strip() + "”. Fewer letters or another word may do.");
    } else if (!findings.missing().isEmpty()) {
      says.accept("Nowhere: “" + String.join("”, “", findings.missing()) + "”. The rest is below.");
    } else {
      says.accept("");
    }
  }

  /// As readers see it: at least two digits.
  static String number(int page) {
    return "%02d".formatted(page);
  }
}
