package keepline.load;

import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keepline.page.Block;
import keepline.page.Inline;

/// Reads the prose under the front matter of `deck.md`.
final class About {
  private final Map<String, String> ids;
  private final Pictures pictures;
  private final Markdown markdown;

  /// @param ids page ids by file name
  About(Map<String, String> ids, Pictures pictures, Markdown markdown) {
    this.ids = ids;
    this.pictures = pictures;
    this.markdown = markdown;
  }

  List<Block> read(TextFile file, int bodyLine) {
    Source source = file.source();
    String text = source.text().substring(source.start(bodyLine)).strip();
    if (text.isEmpty()) {
      return List.of();
    }
    if (plain(text)) {
      return List.of(new Block.Paragraph(List.of(new Inline.Text(text))));
    }
    if (file.whole() && Bounds.fits(source, bodyLine, file.problems())) {
      String blanked = PageReader.blanked(source, bodyLine);
      Optional<List<Block>> read =
          Deep.call(() -> blocks(file.problems(), markdown.parse(blanked)));
      if (read.isPresent()) {
        return read.get();
      }
    }
    return List.of(new Block.Raw(text));
  }

  /// Whether this is one line without a character that Markdown reads: then its parser can wait for
  /// the first page.
  private static boolean plain(String text) {
    return Character.isLetter(text.codePointAt(0))
        && text.codePoints()
            .allMatch(c -> Character.isLetterOrDigit(c) || " ,.;?’–".indexOf(c) >= 0);
  }

  private List<Block> blocks(Problems problems, Document document) {
    Notes notes = new Notes(problems, document);
    Links links = new DeckLinks(problems, ids, pictures);
    return new BlockReader(problems, new InlineReader(problems, links, notes)).children(document);
  }
}
