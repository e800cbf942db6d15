package keepline.load;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import keepline.foreign.Remark;
import keepline.foreign.Row;
import keepline.foreign.Slide;
import keepline.page.Block;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.PageKind;
import keepline.page.Problem;

/// Reads a foreign slide as a page: a guide, or a cover or divider where there is little more than
/// a title. Never throws for what is in it.
final class SlideReader {
  /// Characters that fit under a big title.
  private static final int FEW = 140;

  private final Source file;
  private final Markdown markdown;
  private final Pictures pictures;
  private final boolean parsed;

  /// @param parsed whether the file could be taken apart; else its slide is shown as it stands
  SlideReader(Source file, Markdown markdown, Pictures pictures, boolean parsed) {
    this.file = file;
    this.markdown = markdown;
    this.pictures = pictures;
    this.parsed = parsed;
  }

  /// @param first whether it is the first one
  Page read(Slide slide, boolean first) {
    Source made = Source.of(file.file(), text(slide));
    Problems problems = problems(slide, made);
    remarks(slide, problems);
    if (!fits(made, problems)) {
      return page(slide, PageKind.GUIDE, plain(made), problems);
    }
    Optional<PageBody.Body> body = Deep.call(() -> body(made, problems));
    if (body.isEmpty()) {
      problems.at(
          1, 1, Code.NOT_PARSED, "the slide's Markdown is beyond this reader", "write it plainly");
    }
    PageKind kind =
        body.isPresent() && slide.titled() && bare(body.get())
            ? first ? PageKind.COVER : PageKind.DIVIDER
            : PageKind.GUIDE;
    return page(slide, kind, body.orElseGet(() -> plain(made)), problems);
  }

  /// The page's Markdown with what a page can't have mended; nothing where it can't be read.
  Optional<String> mended(Slide slide) {
    Source made = Source.of(file.file(), text(slide));
    Problems problems = problems(slide, made);
    return fits(made, problems)
        ? Deep.call(() -> Mending.mended(made, markdown.parse(made.text()), problems, pictures))
        : Optional.empty();
  }

  private boolean fits(Source made, Problems problems) {
    int length = made.text().length();
    if (length > TextFile.LIMIT) {
      problems.at(
          1,
          1,
          Code.TOO_LARGE,
          "the slide has " + length + " characters, the limit is " + TextFile.LIMIT,
          "split the slide");
      return false;
    }
    return parsed && Bounds.fits(made, 1, problems);
  }

  private PageBody.Body body(Source made, Problems problems) {
    Document document = markdown.parse(made.text());
    Source source = Source.of(made.file(), Mending.mended(made, document, problems, pictures));
    problems.reading(source);
    Document mended = source.text().equals(made.text()) ? document : markdown.parse(source.text());
    Links links = new DeckLinks(problems, Map.of(), pictures);
    return new PageBody(source, problems, PageKind.GUIDE, DeckHead.BEATS, 1, links, mended)
        .read(mended);
  }

  static String text(Slide slide) {
    return slide.rows().stream().map(Row::text).collect(Collectors.joining("\n")) + "\n";
  }

  private Problems problems(Slide slide, Source made) {
    return Problems.of(made, file, slide.rows().stream().map(Row::line).toList());
  }

  private void remarks(Slide slide, Problems problems) {
    for (Remark remark : slide.remarks()) {
      String subject = "\"" + remark.subject() + "\"";
      switch (remark.what()) {
        case NOT_UNDERSTOOD ->
            problems.inFile(
                remark.line(),
                Code.SLIDE_MARKUP,
                subject + " means nothing here and is shown as text",
                "write it in Markdown");
        case EMBEDDED ->
            problems.inFile(
                remark.line(),
                Code.SLIDE_MARKUP,
                "what " + subject + " shows is in the network",
                "its link opens it");
        case TAKEN_FOR_NOTES ->
            problems.inFile(
                remark.line(),
                Code.SLIDE_NOTES,
                "all from " + subject + " to the end of the slide is taken for speaker notes",
                "write it otherwise if it is part of the slide");
        case SCRIPT ->
            problems.inFile(
                remark.line(),
                Code.SLIDE_SCRIPT,
                "a script is left out; nothing in a deck runs",
                "say in words what it shows");
        case ELSEWHERE ->
            problems.inFile(
                remark.line(),
                Code.SLIDE_ELSEWHERE,
                "what belongs here is in another file, " + subject,
                "open that file");
      }
    }
  }

  /// Whether there is nothing but a title and a few words.
  private static boolean bare(PageBody.Body body) {
    return body.plates().isEmpty()
        && body.opening().isEmpty()
        && body.keepLine().isEmpty()
        && body.footnotes().isEmpty()
        && Inline.plain(body.lede()).length() <= FEW;
  }

  private static PageBody.Body plain(Source made) {
    String text = made.text().strip();
    int end = Math.min(text.length(), TextFile.LIMIT);
    return new PageBody.Body(
        "",
        List.of(),
        List.of(),
        List.of(new Block.Raw(text.substring(0, end))),
        List.of(),
        List.of(),
        List.of());
  }

  private Page page(Slide slide, PageKind kind, PageBody.Body body, Problems problems) {
    Page pending = Page.pending(slide.id(), file.file());
    List<Inline> lede = body.lede();
    return new Page(
        slide.id(),
        file.file(),
        kind,
        "",
        "",
        body.title().isEmpty() ? pending.title() : body.title(),
        lede,
        body.plates(),
        body.opening(),
        body.beats(),
        body.keepLine(),
        List.of(),
        body.footnotes(),
        problems.inFileOrder().stream().filter(SlideReader::concernsSlides).toList(),
        false,
        false);
  }

  /// Slides have no ledes and not all of them titles; nothing is wrong with that.
  private static boolean concernsSlides(Problem problem) {
    return !problem.code().equals(Code.NO_LEDE.id()) && !problem.code().equals(Code.NO_TITLE.id());
  }
}
