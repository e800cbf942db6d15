package keepline.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import keepline.page.Block;
import keepline.page.Inline;

/// Prose as the plain HTML that the CommonMark specification's examples expect. Markup that the
/// author wrote passes as it is, so that examples of raw HTML show whether it was recognised.
final class HtmlForSpec {
  private final StringBuilder out = new StringBuilder();

  static String of(List<Block> blocks) {
    HtmlForSpec html = new HtmlForSpec();
    blocks.forEach(b -> html.block(b, false));
    html.line();
    return html.out.toString();
  }

  private void line() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private void block(Block block, boolean tight) {
    switch (block) {
      case Block.Paragraph p -> {
        if (!tight) {
          line();
          out.append("<p>");
        }
        inlines(p.text());
        if (!tight) {
          out.append("</p>");
          line();
        }
      }
      case Block.Heading h -> {
        line();
        out.append("<h").append(h.level()).append('>');
        inlines(h.text());
        out.append("</h").append(h.level()).append(">\n");
      }
      case Block.Quote q -> {
        line();
        out.append("<blockquote>\n");
        q.blocks().forEach(b -> block(b, false));
        line();
        out.append("</blockquote>\n");
      }
      case Block.Listing list -> list(list);
      case Block.Code code -> {
        line();
        String language = code.info().split("[ \t]", 2)[0];
        out.append(
            language.isEmpty()
                ? "<pre><code>"
                : "<pre><code class=\"language-" + escaped(language) + "\">");
        out.append(escaped(code.text()));
        out.append(code.text().isEmpty() ? "" : "\n").append("</code></pre>\n");
      }
      case Block.Raw raw -> {
        line();
        out.append(raw.text());
        line();
      }
      case Block.Rule rule -> {
        line();
        out.append("<hr />\n");
      }
      case Block.Table table -> out.append("<table>");
    }
  }

  private void list(Block.Listing list) {
    line();
    Integer start = list.start();
    String tag = start == null ? "ul" : "ol";
    out.append('<').append(tag);
    if (start != null && start != 1) {
      out.append(" start=\"").append(start).append('"');
    }
    out.append(">\n");
    for (List<Block> item : list.items()) {
      out.append("<li>");
      item.forEach(b -> block(b, list.tight()));
      out.append("</li>\n");
    }
    out.append("</").append(tag).append(">\n");
  }

  private void inlines(List<Inline> text) {
    text.forEach(this::inline);
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text t -> out.append(escaped(t.text()));
      case Inline.Emphasis e -> tagged("em", e.text());
      case Inline.Strong s -> tagged("strong", s.text());
      case Inline.Strike s -> tagged("del", s.text());
      case Inline.Code c -> out.append("<code>").append(escaped(c.text())).append("</code>");
      case Inline.Formula f -> out.append('$').append(escaped(f.tex().source())).append('$');
      case Inline.Link l -> {
        out.append("<a href=\"").append(address(l.target())).append('"');
        title(l.title());
        out.append('>');
        inlines(l.text());
        out.append("</a>");
      }
      case Inline.PageLink l -> inlines(l.text());
      case Inline.Image i -> {
        out.append("<img src=\"").append(address(i.path())).append("\" alt=\"");
        out.append(escaped(i.alt())).append('"');
        title(i.title());
        out.append(" />");
      }
      case Inline.NoteMark n -> out.append(n.number());
      case Inline.Raw r -> out.append(r.text());
      case Inline.SoftBreak b -> out.append('\n');
      case Inline.HardBreak b -> out.append("<br />\n");
    }
  }

  private void tagged(String tag, List<Inline> text) {
    out.append('<').append(tag).append('>');
    inlines(text);
    out.append("</").append(tag).append('>');
  }

  private void title(String title) {
    if (!title.isEmpty()) {
      out.append(" title=\"").append(escaped(title)).append('"');
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /// Percent-encodes what the specification's own examples encode.
  private static String address(String url) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : url.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain = c > ' ' && c < 0x7F && "\"<>[\\]^`{|}".indexOf(c) < 0;
      encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return encoded.toString().replace("&", "&amp;").replace("'", "&#39;");
  }
}
