package keepline.html;

import java.util.List;
import keepline.page.Block;
import keepline.page.Inline;

/// Writes blocks of prose.
final class ProseWriter {
  private final InlineWriter inlines;

  ProseWriter(Context context) {
    this.inlines = new InlineWriter(context);
  }

  void write(List<Block> blocks, Markup out) {
    for (Block block : blocks) {
      write(block, false, out);
    }
  }

  InlineWriter inlines() {
    return inlines;
  }

  private void write(Block block, boolean tight, Markup out) {
    switch (block) {
      case Block.Paragraph p when tight -> inlines.write(p.text(), out);
      case Block.Paragraph p -> text("p", p.text(), out);
      // the page's title is the only h1, the names of the beats are h2
      case Block.Heading h -> text("h" + Math.clamp(h.level(), 3, 6), h.text(), out);
      case Block.Quote q -> {
        out.open("blockquote").line();
        write(q.blocks(), out);
        out.close("blockquote");
      }
      case Block.Listing l -> listing(l, out);
      case Block.Code c -> code(c.text(), "", out);
      case Block.Raw r -> code(r.text(), "raw", out);
      case Block.Rule _ -> out.open("hr");
      case Block.Table t -> table(t, out);
    }
    out.line();
  }

  private void text(String tag, List<Inline> text, Markup out) {
    out.open(tag);
    inlines.write(text, out);
    out.close(tag);
  }

  private static void code(String text, String cssClass, Markup out) {
    out.open("pre", "class", cssClass).element("code", "", text.stripTrailing()).close("pre");
  }

  private void listing(Block.Listing list, Markup out) {
    Integer start = list.start();
    String tag = start == null ? "ul" : "ol";
    String from = start == null || start == 1 ? "" : start.toString();
    out.open(tag, "class", list.tight() ? "tight" : "", "start", from).line();
    for (List<Block> item : list.items()) {
      out.open("li");
      for (Block block : item) {
        write(block, list.tight(), out);
      }
      out.close("li").line();
    }
    out.close(tag);
  }

  private void table(Block.Table table, Markup out) {
    out.open("table").line();
    out.open("thead");
    row("th", table, table.head(), out);
    out.close("thead").line().open("tbody").line();
    for (List<List<Inline>> row : table.rows()) {
      row("td", table, row, out);
      out.line();
    }
    out.close("tbody").close("table");
  }

  private void row(String cell, Block.Table table, List<List<Inline>> cells, Markup out) {
    out.open("tr");
    for (int i = 0; i < cells.size(); i++) {
      out.open(cell, "class", alignment(table, i));
      inlines.write(cells.get(i), out);
      out.close(cell);
    }
    out.close("tr");
  }

  private static String alignment(Block.Table table, int column) {
    if (column >= table.columns().size()) {
      return "";
    }
    return switch (table.columns().get(column)) {
      case NONE, LEFT -> "";
      case CENTER -> "center";
      case RIGHT -> "right";
    };
  }
}
