package keepline.reading;

import java.util.ArrayList;
import java.util.List;
import keepline.page.Deck;
import keepline.page.Inline;
import keepline.page.Page;

/// Every keep-line of a deck, by section: what a reader takes home.
public final class KeepLines {
  private KeepLines() {}

  /// One page's.
  ///
  /// @param page its number
  public record Line(int page, String title, String text) {}

  /// One section's; sections without a keep-line have no group.
  ///
  /// @param section its title, or the empty string
  public record Group(String section, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }
  }

  /// The deck's keep-lines in reading order.
  public static List<Group> of(Deck deck) {
    List<Group> groups = new ArrayList<>();
    for (SectionRun run : SectionRun.of(deck)) {
      List<Line> lines = new ArrayList<>();
      for (int n = run.first(); n <= run.last(); n++) {
        Page page = deck.page(n);
        if (!page.keepLine().isEmpty()) {
          lines.add(new Line(n, page.title(), Inline.plain(page.keepLine())));
        }
      }
      if (!lines.isEmpty()) {
        groups.add(new Group(run.section().title(), lines));
      }
    }
    return List.copyOf(groups);
  }

  /// The sheet as Markdown: a heading a section, a point a page.
  public static String markdown(Deck deck) {
    StringBuilder out = new StringBuilder("# " + AsMarkdown.of(deck.title()) + ": keep-lines\n");
    for (Group group : of(deck)) {
      out.append('\n');
      if (!group.section().isEmpty()) {
        out.append("## ").append(AsMarkdown.of(group.section())).append("\n\n");
      }
      for (Line line : group.lines()) {
        String title = AsMarkdown.of(line.title());
        out.append("- **%02d %s** ".formatted(line.page(), title));
        out.append(AsMarkdown.of(line.text())).append('\n');
      }
    }
    return out.toString();
  }
}
