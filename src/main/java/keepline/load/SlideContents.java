package keepline.load;

import com.vladsch.flexmark.util.ast.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import keepline.foreign.LineKind;
import keepline.foreign.Row;
import keepline.foreign.Slide;
import keepline.foreign.Slideshow;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem;

/// One file of slides that another program's author wrote, as it was when it was opened.
final class SlideContents implements Contents {
  /// A file of more bytes is read up to there.
  static final int LIMIT = 1 << 20;

  private static final int LINES = 40_000;

  private final Source source;
  private final Slideshow show;
  private final Deck outline;
  private final SlideReader reader;
  private final Markdown markdown;

  /// @param root the file's folder as a real path
  SlideContents(Path root, String name, Pictures pictures) {
    TextFile file = TextFile.read(root, name, LIMIT);
    this.markdown = new Markdown();
    this.source = file.source();
    Problems problems = file.problems();
    boolean fits = Bounds.fits(source, 1, LINES, problems);
    Optional<Slideshow> read =
        fits ? Deep.call(() -> show(source, markdown)) : Optional.<Slideshow>empty();
    if (fits && read.isEmpty()) {
      problems.at(
          1, 1, Code.NOT_PARSED, "the file's Markdown is beyond this reader", "write it plainly");
    }
    this.show = read.map(SlideContents::bounded).orElseGet(() -> whole(source));
    this.reader = new SlideReader(source, markdown, pictures, read.isPresent());
    this.outline = outline(name, problems, read.map(s -> s.slides().size()).orElse(1));
  }

  private SlideContents(SlideContents now, Slideshow show) {
    List<Page> pages = new ArrayList<>();
    for (Slide slide : show.slides()) {
      pages.add(Page.pending(slide.id(), now.source.file()));
    }
    this.source = now.source;
    this.show = show;
    this.outline = now.outline.with(pages);
    this.reader = now.reader;
    this.markdown = now.markdown;
  }

  /// These slides, with the ids that they had before.
  SlideContents after(SlideContents before) {
    return new SlideContents(this, show.after(before.show));
  }

  private static Slideshow show(Source source, Markdown markdown) {
    return Slideshow.of(source.text(), text -> kinds(source.file(), text, markdown));
  }

  private static List<LineKind> kinds(String file, String text, Markdown markdown) {
    return LineKinds.of(Source.of(file, text), markdown.blocks(text));
  }

  private static Slideshow bounded(Slideshow show) {
    List<Slide> slides = show.slides();
    return slides.size() <= Listing.LIMIT
        ? show
        : new Slideshow(
            show.title(), show.subtitle(), show.language(), slides.subList(0, Listing.LIMIT));
  }

  /// A file that can't be taken apart, as one page.
  private static Slideshow whole(Source source) {
    List<Row> rows =
        IntStream.rangeClosed(1, source.lines())
            .mapToObj(line -> new Row(line, source.line(line), LineKind.TEXT))
            .toList();
    return new Slideshow(
        "", "", "", List.of(new Slide("slides", false, 1, source.lines(), rows, List.of())));
  }

  private Deck outline(String name, Problems problems, int found) {
    List<Problem> all = new ArrayList<>(problems.inFileOrder());
    if (found == 0) {
      problems.at(
          1,
          1,
          Code.NO_SLIDES,
          "there is no slide in this file",
          "write text, and a line --- between two slides");
      all = problems.inFileOrder();
    } else if (found > Listing.LIMIT) {
      problems.at(
          1,
          1,
          Code.TOO_MANY_PAGES,
          (found - Listing.LIMIT) + " more slides follow, the limit is " + Listing.LIMIT,
          "make two files of it");
      all = problems.inFileOrder();
    }
    String stem = name.replaceFirst("\\.[^.]*$", "");
    return new Deck(
        show.title().isEmpty() ? stem : show.title(),
        show.subtitle(),
        DeckHead.isLanguage(show.language()) ? show.language() : "en",
        List.of(),
        List.of(),
        show.slides().stream().map(s -> Page.pending(s.id(), name)).toList(),
        all);
  }

  Slideshow show() {
    return show;
  }

  /// Parses a page's text.
  Document parsed(String text) {
    return markdown.parse(text);
  }

  SlideReader reader() {
    return reader;
  }

  @Override
  public Deck outline() {
    return outline;
  }

  @Override
  public Page read(int number) {
    return reader.read(show.slides().get(number - 1), number == 1);
  }

  @Override
  public Deck completed(Deck deck) {
    return deck;
  }

  @Override
  public int line(int number) {
    return show.slides().get(number - 1).line();
  }

  @Override
  public String text(int number) {
    Slide slide = show.slides().get(number - 1);
    return IntStream.rangeClosed(slide.line(), slide.lastLine())
            .mapToObj(source::line)
            .collect(java.util.stream.Collectors.joining("\n"))
            .strip()
        + "\n";
  }

  /// The number of the first slide that is another one in `before`, or 0.
  int changedFrom(SlideContents before) {
    int both = Math.min(show.slides().size(), before.show.slides().size());
    for (int number = 1; number <= both; number++) {
      if (!text(number).equals(before.text(number))) {
        return number;
      }
    }
    return both == show.slides().size() ? 0 : both + 1;
  }

  @Override
  public boolean touchedBy(Set<String> names) {
    return names.isEmpty() || names.contains(source.file());
  }
}
