package keepline.foreign;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Takes HTML off: comments and what only arranges go, images and links become Markdown's, what
/// isn't known stays as text.
final class Markup {
  /// Remarks on one slide; more would say no more.
  private static final int MOST = 20;

  private final Dialect dialect;
  private final List<Remark> remarks;
  private final Set<String> told = new HashSet<>();

  Markup(Dialect dialect, List<Remark> remarks) {
    this.dialect = dialect;
    this.remarks = remarks;
  }

  List<Row> read(List<Row> rows) {
    List<Row> out = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      boolean code = rows.get(from).code();
      int to = from;
      while (to < rows.size() && rows.get(to).code() == code) {
        to++;
      }
      List<Row> run = rows.subList(from, to);
      int line = run.getFirst().line();
      List<Row> read = code ? run : Rows.outsideCode(run, text -> new Pass(text, line).run());
      read.forEach(row -> out.add(settled(row)));
      from = to;
    }
    return out;
  }

  /// Inside a block of HTML, columns at the start of a line mean nothing.
  private static Row settled(Row row) {
    return row.kind() == LineKind.MARKUP ? row.with(row.text().strip()) : row;
  }

  /// One pass over a text without code blocks.
  private final class Pass {
    private final String text;
    private final int line;
    private final String lower;
    private final int lastComment;
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> lastClosing = new HashMap<>();
    private final Deque<Open> links = new ArrayDeque<>();

    /// A link whose end is still to come.
    ///
    /// @param from where its text begins in what is written
    private record Open(String address, int from) {}

    Pass(String text, int line) {
      this.text = text;
      this.line = line;
      this.lower = text.toLowerCase(Locale.ROOT);
      this.lastComment = text.lastIndexOf("-->");
    }

    String run() {
      int i = 0;
      while (i < text.length()) {
        char c = text.charAt(i);
        int end = i + 1;
        if (c == '`') {
          end = Spans.end(text, i);
          out.append(text, i, end);
        } else if (c == '\\') {
          end = Math.min(text.length(), i + 2);
          out.append(text, i, end);
        } else if (c == '<') {
          end = angle(i);
        } else {
          out.append(c);
        }
        i = end;
      }
      return out.toString();
    }

    private int angle(int at) {
      if (text.startsWith("<!--", at) && lastComment >= at + 4) {
        return dropped(at, text.indexOf("-->", at + 4) + 3);
      }
      Tag tag = Tag.at(text, at);
      if (tag == null) {
        out.append('<');
        return at + 1;
      }
      return switch (tag.role()) {
        case ARRANGES -> arranging(tag, at);
        case STYLE -> whole(tag, at);
        case SCRIPT -> {
          remark(Remark.What.SCRIPT, tag, at);
          yield whole(tag, at);
        }
        case IMAGE -> image(tag, at);
        case LINK -> link(tag, at);
        case EMBEDDED -> embedded(tag, at);
        case OTHER -> shown(tag, at);
      };
    }

    private int dropped(int from, int to) {
      out.append(Rows.lineEnds(text.substring(from, to)));
      return to;
    }

    private int arranging(Tag tag, int at) {
      boolean word = !out.isEmpty() && Character.isLetterOrDigit(out.charAt(out.length() - 1));
      out.append(word && tag.isKey() ? " " : tag.stands(lineBegins()));
      return dropped(at, tag.end());
    }

    private boolean lineBegins() {
      int i = out.length();
      while (i > 0 && (out.charAt(i - 1) == ' ' || out.charAt(i - 1) == '\t')) {
        i--;
      }
      return i == 0 || out.charAt(i - 1) == '\n';
    }

    /// A style or script with all that is in it; an open end leaves the rest on the page.
    private int whole(Tag tag, int at) {
      boolean opens = !tag.closing() && !tag.empty();
      String closing = "</" + tag.name();
      int last = lastClosing.computeIfAbsent(closing, lower::lastIndexOf);
      boolean closes = opens && last >= tag.end();
      int end = closes ? text.indexOf('>', lower.indexOf(closing, tag.end())) : -1;
      return dropped(at, end < 0 ? tag.end() : end + 1);
    }

    private int image(Tag tag, int at) {
      String source = tag.attribute("src");
      if (source.isEmpty()) {
        return shown(tag, at);
      }
      String alt = tag.attribute("alt").replaceAll("[\\[\\]\n]", " ");
      out.append(new Images(dialect).of(alt, source.replace("\n", ""), ""));
      return dropped(at, tag.end());
    }

    private int link(Tag tag, int at) {
      if (tag.closing()) {
        if (!links.isEmpty()) {
          Open open = links.pop();
          if (out.substring(open.from()).isBlank()) {
            out.deleteCharAt(open.from() - 1).append('[').append(open.address());
          }
          out.append("](<").append(open.address()).append(">)");
        }
        return dropped(at, tag.end());
      }
      String address = tag.attribute("href").replaceAll("[\n<>]", "");
      int paragraph = text.indexOf("\n\n", tag.end());
      int limit = paragraph < 0 ? text.length() : paragraph;
      int close = lower.indexOf("</a", tag.end(), limit);
      if (!address.isEmpty() && close >= 0) {
        out.append('[');
        links.push(new Open(address, out.length()));
      }
      return dropped(at, tag.end());
    }

    private int embedded(Tag tag, int at) {
      if (!tag.closing()) {
        remark(Remark.What.EMBEDDED, tag, at);
        String address = tag.attribute("src").replaceAll("[\n<>\\[\\]\\s]", "");
        out.append('[').append(address).append("](<").append(address).append(">)");
      }
      return dropped(at, tag.end());
    }

    private int shown(Tag tag, int at) {
      if (!tag.closing()) {
        remark(Remark.What.NOT_UNDERSTOOD, tag, at);
      }
      out.append("\\<").append(text, at + 1, tag.end());
      return tag.end();
    }

    private void remark(Remark.What what, Tag tag, int at) {
      if (told.size() < MOST && told.add(tag.name())) {
        int row = line + Rows.lineEnds(text.substring(0, at)).length();
        remarks.add(Remark.of(row, what, text.substring(at, tag.end())));
      }
    }
  }
}
