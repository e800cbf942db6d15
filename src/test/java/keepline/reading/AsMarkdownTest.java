package keepline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsMarkdownTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a *b* _c_ `d` **e**",
        "<b>bold</b> [x](y) ![z](w) [q]",
        "# no heading",
        "- no item",
        "+ no item",
        "12. no item",
        "3) no item",
        "1 < 2 > 0 | $3 ~4~ &amp; \\ \\*",
        "plain words, 2.5 of them - and more"
      })
  void words_are_read_back_as_they_were(String words) {
    Node quote = Parser.builder().build().parse("> " + AsMarkdown.of(words)).getFirstChild();
    assertThat(quote).isInstanceOf(BlockQuote.class);
    assertThat(quote.getFirstChild()).isInstanceOf(Paragraph.class);
    assertThat(new TextCollectingVisitor().collectAndGetText(quote).strip()).isEqualTo(words);
  }
}
