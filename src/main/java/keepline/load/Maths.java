package keepline.load;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Math between dollar signs, found before emphasis is.
///
/// It opens at a `$` with no blank after it and closes at one with no blank before and no digit
/// after; a backslash takes the next character's meaning away; it is at most [#LIMIT] characters
/// long. Two dollar signs in a row are text.
final class Maths implements Parser.ParserExtension {
  static final int LIMIT = 2_000;

  /// The characters between two dollar signs.
  static final class MathNode extends Node {
    private final BasedSequence tex;

    MathNode(BasedSequence chars) {
      super(chars);
      tex = chars.subSequence(1, chars.length() - 1);
    }

    BasedSequence tex() {
      return tex;
    }

    @Override
    public BasedSequence[] getSegments() {
      return new BasedSequence[] {tex};
    }
  }

  /// Where the formula that opens at `open` closes, or -1 where none opens there.
  static int close(CharSequence text, int open) {
    int end = Math.min(text.length(), open + LIMIT + 2);
    if (open + 1 >= end || blank(text.charAt(open + 1)) || text.charAt(open + 1) == '$') {
      return -1;
    }
    for (int i = open + 1; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '$' && !blank(text.charAt(i - 1)) && !digitAt(text, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  private static boolean digitAt(CharSequence text, int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineParserExtensionFactory(new Factory());
  }

  private static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "$";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new Inlines();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  private static final class Inlines implements InlineParserExtension {
    @Override
    public boolean parse(LightInlineParser parser) {
      BasedSequence input = parser.getInput();
      int open = parser.getIndex();
      int run = open;
      while (run < input.length() && input.charAt(run) == '$') {
        run++;
      }
      int close = run > open + 1 ? -1 : close(input, open);
      if (close < 0) {
        parser.appendText(input.subSequence(open, run));
        parser.setIndex(run);
        return true;
      }
      parser.flushTextNode();
      parser.appendNode(new MathNode(input.subSequence(open, close + 1)));
      parser.setIndex(close + 1);
      return true;
    }

    @Override
    public void finalizeDocument(InlineParser parser) {}

    @Override
    public void finalizeBlock(InlineParser parser) {}
  }
}
