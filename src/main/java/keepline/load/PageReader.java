package keepline.load;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import keepline.page.Block;
import keepline.page.Page;
import keepline.page.Section;

/// Reads one page's file. Never throws for what is in it.
final class PageReader {
  private final Path root;
  private final List<Section> sections;
  private final List<String> beats;
  private final Map<String, String> ids;
  private final Pictures pictures;
  private final Markdown markdown;

  /// @param ids page ids by file name
  PageReader(
      Path root,
      List<Section> sections,
      List<String> beats,
      Map<String, String> ids,
      Pictures pictures,
      Markdown markdown) {
    this.root = root;
    this.sections = sections;
    this.beats = beats;
    this.ids = ids;
    this.pictures = pictures;
    this.markdown = markdown;
  }

  Page read(PageFile page) {
    return read(page, TextFile.read(root, page.file()));
  }

  Page read(PageFile page, TextFile file) {
    Source source = file.source();
    Problems problems = file.problems();
    if (source.text().isBlank()) {
      if (file.whole()) {
        problems.at(1, 1, Code.EMPTY, "the file is empty", "write the page or delete the file");
      }
      return unread(page, problems);
    }
    PageHead head = PageHead.of(source, sections, problems);
    if (!file.whole() || !Bounds.fits(source, head.bodyLine(), problems)) {
      return plain(page, head, source, problems);
    }
    Optional<PageBody.Body> body = Deep.call(() -> body(source, head, problems));
    if (body.isEmpty()) {
      problems.at(
          head.bodyLine(),
          1,
          Code.NOT_PARSED,
          "the page's Markdown is beyond this reader",
          "write it more simply");
      return plain(page, head, source, problems);
    }
    return made(page, head, body.get(), problems);
  }

  private PageBody.Body body(Source source, PageHead head, Problems problems) {
    Document document = markdown.parse(blanked(source, head.bodyLine()));
    Source closed = source;
    if (document.getLastChild() instanceof FencedCodeBlock code && !Fence.of(code).closed()) {
      closed = fenceClosed(source, code);
      if (closed != source) {
        problems.at(
            code.getStartOffset(),
            Code.FENCE_OPEN,
            "this fence is never closed",
            "close it with a line " + code.getOpeningMarker());
        problems.reading(closed);
        document = markdown.parse(blanked(closed, head.bodyLine()));
      }
    }
    DeckLinks links = new DeckLinks(problems, ids, pictures);
    return new PageBody(closed, problems, head.kind(), beats, head.bodyLine(), links, document)
        .read(document);
  }

  /// The text with its front matter as blanks, so that offsets stay.
  static String blanked(Source source, int bodyLine) {
    int start = source.start(bodyLine);
    StringBuilder text = new StringBuilder(source.text());
    for (int i = 0; i < start; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }

  /// The text with a fence on the blank line before the next beat: an open fence would swallow all
  /// of them. Lines keep their numbers. The same text where no beat follows a blank line.
  private Source fenceClosed(Source source, FencedCodeBlock code) {
    String names = String.join("|", beats.stream().map(Pattern::quote).toList());
    Pattern beat =
        Pattern.compile(
            "##[ \t]+(" + names + ")\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    for (int line = source.lineAt(code.getStartOffset()) + 2; line <= source.lines(); line++) {
      if (beat.matcher(source.line(line)).matches() && source.line(line - 1).isBlank()) {
        int at = source.start(line) - 1;
        return Source.of(
            source.file(),
            source.text().substring(0, at) + code.getOpeningMarker() + source.text().substring(at));
      }
    }
    return source;
  }

  /// A page shown as its own text.
  private Page plain(PageFile page, PageHead head, Source source, Problems problems) {
    String text = source.text().substring(source.start(head.bodyLine()));
    PageBody.Body body =
        new PageBody.Body(
            "",
            List.of(),
            List.of(),
            List.of(new Block.Raw(text.strip())),
            List.of(),
            List.of(),
            List.of());
    return made(page, head, body, problems);
  }

  private static Page unread(PageFile page, Problems problems) {
    Page waiting = Page.pending(page.id(), page.file());
    return new Page(
        waiting.id(),
        waiting.file(),
        waiting.kind(),
        "",
        "",
        waiting.title(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        problems.inFileOrder(),
        false,
        false);
  }

  private static Page made(PageFile page, PageHead head, PageBody.Body body, Problems problems) {
    return new Page(
        page.id(),
        page.file(),
        head.kind(),
        head.section(),
        head.tag(),
        body.title().isEmpty() ? Page.pending(page.id(), page.file()).title() : body.title(),
        body.lede(),
        body.plates(),
        body.opening(),
        body.beats(),
        body.keepLine(),
        head.sources(),
        body.footnotes(),
        problems.inFileOrder(),
        head.draft(),
        false);
  }
}
