package keepline.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import keepline.figure.DataTable;
import keepline.figure.Outcome;
import keepline.figure.Words;
import keepline.page.Beat;
import keepline.page.Block;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.Plate;

/// A page as plain passages, sorted by what they stand in.
final class PageText {
  /// What a link without words leaves of the brackets around it.
  private static final Pattern NOTHING = Pattern.compile("\\s*\\(\\s*\\)");

  private final Map<Part, List<String>> passages = new EnumMap<>(Part.class);

  private PageText(Page page) {
    for (Part part : Part.values()) {
      passages.put(part, new ArrayList<>());
    }
    add(Part.TITLE, page.title());
    add(Part.NAME, page.id().replace('-', ' '));
    if (page.id().indexOf('-') >= 0) {
      add(Part.NAME, page.id().replace("-", ""));
    }
    add(Part.NAME, page.tag());
    add(Part.LEDE, Inline.plain(page.lede()));
    add(Part.KEEP, Inline.plain(page.keepLine()));
    terms(page.lede());
    blocks(page.opening());
    for (Beat beat : page.beats()) {
      blocks(beat.prose());
    }
    page.footnotes().forEach(n -> blocks(n.blocks()));
    page.plates().forEach(this::plate);
    page.sources().forEach(s -> add(Part.FIGURE, s));
  }

  static PageText of(Page page) {
    return new PageText(page);
  }

  /// The passages of a part, in the page's order.
  List<String> of(Part part) {
    return List.copyOf(passages.getOrDefault(part, List.of()));
  }

  private void add(Part part, String passage) {
    String words = NOTHING.matcher(passage).replaceAll("");
    if (!words.isBlank()) {
      passages.computeIfAbsent(part, p -> new ArrayList<>()).add(words);
    }
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph p -> prose(p.text());
      case Block.Heading h -> prose(h.text());
      case Block.Quote q -> blocks(q.blocks());
      case Block.Listing l -> l.items().forEach(this::blocks);
      case Block.Code c -> add(Part.PROSE, c.text());
      case Block.Raw r -> add(Part.PROSE, r.text());
      case Block.Rule _ -> {}
      case Block.Table t -> {
        t.head().forEach(this::prose);
        t.rows().forEach(row -> row.forEach(this::prose));
      }
    }
  }

  private void prose(List<Inline> text) {
    add(Part.PROSE, Inline.plain(text));
    terms(text);
  }

  private void terms(List<Inline> text) {
    for (Inline inline : text) {
      if (inline instanceof Inline.Strong s) {
        add(Part.TERM, Inline.plain(s.text()));
      }
    }
  }

  private void plate(Plate plate) {
    switch (plate) {
      case Plate.Figured(Outcome.Drawn drawn) -> {
        words(drawn.figure().words());
        data(drawn.figure().data());
      }
      case Plate.Figured(Outcome.Broken broken) ->
          add(Part.FIGURE, String.join("\n", broken.block().lines()));
      case Plate.Picture p -> {
        add(Part.FIGURE, p.alt());
        add(Part.FIGURE, p.caption());
      }
    }
  }

  private void words(Words words) {
    add(Part.FIGURE, words.title());
    add(Part.FIGURE, words.alt());
    add(Part.FIGURE, words.caption());
    add(Part.FIGURE, words.note());
    add(Part.FIGURE, words.source());
  }

  private void data(DataTable table) {
    add(Part.FIGURE, String.join(", ", table.head()));
    table.rows().forEach(row -> add(Part.FIGURE, String.join(", ", row)));
  }
}
