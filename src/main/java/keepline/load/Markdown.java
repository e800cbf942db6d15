package keepline.load;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parses Markdown as pages use it: CommonMark with tables, footnotes, strikethrough and inline
/// math. Made when first needed; may be used by several threads.
final class Markdown {
  /// An honest page takes three looks a character; this many take about half a second.
  private static final long LOOKS = 50_000_000;

  private @Nullable Parser parser;
  private @Nullable Parser blocks;

  /// Parses a text.
  ///
  /// @throws Metered.Spent where the text takes a multiple of the time that its length allows
  Document parse(String text) {
    return parser().parse(BasedSequence.of(new Metered(text, LOOKS)));
  }

  /// Parses a text as bare CommonMark, for the blocks that it consists of.
  ///
  /// @throws Metered.Spent where the text takes a multiple of the time that its length allows
  Document blocks(String text) {
    return bare().parse(BasedSequence.of(new Metered(text, LOOKS)));
  }

  private synchronized Parser bare() {
    if (blocks == null) {
      blocks = Parser.builder().build();
    }
    return blocks;
  }

  private synchronized Parser parser() {
    if (parser == null) {
      MutableDataSet options =
          new MutableDataSet()
              .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
              .set(TablesExtension.MIN_HEADER_ROWS, 1)
              .set(TablesExtension.MAX_HEADER_ROWS, 1)
              .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
              .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
              .set(TablesExtension.COLUMN_SPANS, false)
              .set(TablesExtension.WITH_CAPTION, false);
      parser =
          Parser.builder(options)
              .extensions(
                  List.of(
                      TablesExtension.create(),
                      FootnoteExtension.create(),
                      StrikethroughExtension.create(),
                      new Maths()))
              .build();
    }
    return parser;
  }
}
