package keepline.foreign;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// The slides of one file.
///
/// @param title the empty string where the file doesn't tell
/// @param language a tag such as `de`, or the empty string
/// @param slides those with something to see on them
public record Slideshow(String title, String subtitle, String language, List<Slide> slides) {
  public Slideshow {
    slides = List.copyOf(slides);
  }

  /// Takes a file apart.
  ///
  /// @param text with `\n` as line ends
  /// @param blocks what each line of a text belongs to, as CommonMark reads it; it gets the file
  ///   with its head emptied, with as many lines
  public static Slideshow of(String text, Function<String, List<LineKind>> blocks) {
    List<String> lines = Arrays.asList(text.split("\n", -1));
    Head head = Head.of(lines);
    Dialect dialect = Signs.dialect(head, lines);
    List<String> prepared = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      prepared.add(i < head.lines() ? "" : dialect.looseHeadings() ? spaced(line) : line);
    }
    List<LineKind> kinds = blocks.apply(String.join("\n", prepared));
    List<Row> rows = new ArrayList<>();
    for (int i = head.lines(); i < lines.size(); i++) {
      LineKind kind = kinds.get(i);
      rows.add(new Row(i + 1, kind == LineKind.CODE ? lines.get(i) : prepared.get(i), kind));
    }
    return of(dialect, head, rows);
  }

  /// These slides after their file was written anew: one with another title keeps its id.
  public Slideshow after(Slideshow before) {
    return new Slideshow(title, subtitle, language, Renamed.after(before.slides, slides));
  }

  private static Slideshow of(Dialect dialect, Head head, List<Row> rows) {
    Definitions definitions = Definitions.in(rows);
    Steps steps = new Steps(dialect, definitions);
    List<Slide> slides = new ArrayList<>();
    Ids ids = new Ids();
    for (Cut cut : withTitleSlide(dialect, head, Breaks.cut(dialect, head, rows))) {
      steps.slide(cut, slides.size() + 1, ids).ifPresent(slides::add);
    }
    String subtitle = head.value("subtitle");
    String language = head.value("lang").isEmpty() ? head.value("language") : head.value("lang");
    String title = head.value("title");
    if (title.isEmpty() && !slides.isEmpty()) {
      title = Ids.plain(Headings.words(slides.getFirst().rows().getFirst().text()));
    }
    return new Slideshow(title, subtitle, language, slides);
  }

  /// Pandoc makes a slide of its own from title, authors and date.
  private static List<Cut> withTitleSlide(Dialect dialect, Head head, List<Cut> cuts) {
    if (dialect != Dialect.PANDOC || head.value("title").isEmpty()) {
      return cuts;
    }
    List<String> below =
        List.of("subtitle", "author", "date").stream()
            .map(head::value)
            .filter(v -> !v.isEmpty())
            .toList();
    Cut title =
        new Cut(
            Map.of(),
            List.of(
                new Row(1, "# " + head.value("title"), LineKind.HEADING),
                new Row(1, "", LineKind.TEXT),
                new Row(1, String.join(" · ", below), LineKind.TEXT)));
    List<Cut> all = new ArrayList<>(cuts);
    all.addFirst(title);
    return all;
  }

  /// `#Title` as `# Title`.
  private static String spaced(String line) {
    return line.replaceFirst("^(#{1,6})([^#\\s])", "$1 $2");
  }
}
