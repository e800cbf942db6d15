package keepline.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keepline.figure.Figure;
import keepline.figure.Outcome;
import keepline.live.LiveFigure;
import keepline.page.Beat;
import keepline.page.Block;
import keepline.page.Deck;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.Plate;

/// A page as words, for people who can't see it.
public final class AccessibleText {
  private AccessibleText() {}

  /// The whole page: what its turn announces (number and title), lede, what the figures show, the
  /// beats in order, the keep-line.
  ///
  /// @param number of the page, from 1
  public static String of(Deck deck, int number) {
    return of(deck, number, Optional.empty());
  }

  /// The whole page with what a live figure on it says now.
  ///
  /// @param live the sentence of the page's live figure
  public static String of(Deck deck, int number, Optional<String> live) {
    Page page = deck.page(number);
    List<String> parts = new ArrayList<>();
    parts.add(announcement(deck, number));
    parts.add(words(page.lede()));
    page.plates().forEach(p -> parts.add(plate(p, live)));
    parts.add(prose(page.opening()));
    for (Beat beat : page.beats()) {
      parts.add(ProblemWriter.sentence(beat.name()) + " " + prose(beat.prose()));
    }
    if (!page.keepLine().isEmpty()) {
      parts.add("Keep: " + words(page.keepLine()));
    }
    StringBuilder out = new StringBuilder();
    for (String part : parts) {
      if (!part.isBlank()) {
        out.append(out.isEmpty() ? "" : "\n").append(ended(part.strip()));
      }
    }
    return out.toString();
  }

  /// What a page turn announces: `6 of 40, Q · K · V`.
  public static String announcement(Deck deck, int number) {
    String title = deck.page(number).title();
    String bare = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    return number + " of " + deck.size() + ", " + bare;
  }

  private static String plate(Plate plate, Optional<String> live) {
    return switch (plate) {
      case Plate.Figured(Outcome.Drawn drawn) -> figure(drawn.figure(), live);
      case Plate.Figured(Outcome.Broken broken) ->
          "A figure that can't be drawn: " + broken.mistakes().getFirst().message();
      case Plate.Picture p -> "Picture: " + p.alt();
    };
  }

  private static String figure(Figure figure, Optional<String> live) {
    String alt = (figure.words().ornament() ? "Ornament: " : "Figure: ") + figure.words().alt();
    return switch (figure) {
      case LiveFigure _ -> live.map(sentence -> "Figure: " + sentence).orElse(alt);
      case Figure.Drawable _ -> alt;
      case Figure.Equations e ->
          ended(alt)
              + " "
              + String.join(" ", e.equations().stream().map(q -> ended(q.spoken())).toList());
    };
  }

  /// Running text without any marking; formulas as a person would read them.
  private static String words(List<Inline> text) {
    StringBuilder out = new StringBuilder();
    for (Inline inline : text) {
      out.append(
          switch (inline) {
            case Inline.Formula f -> SpokenTex.of(f.tex().source());
            case Inline.Emphasis e -> words(e.text());
            case Inline.Strong s -> words(s.text());
            case Inline.Strike s -> words(s.text());
            case Inline.Link l -> words(l.text());
            case Inline.PageLink l -> words(l.text());
            case Inline.Text _,
                Inline.Code _,
                Inline.Image _,
                Inline.NoteMark _,
                Inline.Raw _,
                Inline.SoftBreak _,
                Inline.HardBreak _ ->
                inline.plain();
          });
    }
    return out.toString();
  }

  private static String prose(List<Block> blocks) {
    List<String> words = new ArrayList<>();
    blocks.forEach(b -> words.add(words(b)));
    return String.join(" ", words);
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Paragraph p -> words(p.text());
      case Block.Heading h -> ended(words(h.text()));
      case Block.Quote q -> prose(q.blocks());
      case Block.Listing l ->
          String.join(" ", l.items().stream().map(i -> ended(prose(i))).toList());
      case Block.Code c -> c.text().strip();
      case Block.Raw r -> r.text().strip();
      case Block.Rule _ -> "";
      case Block.Table t -> table(t);
    };
  }

  private static String table(Block.Table table) {
    List<String> rows = new ArrayList<>();
    rows.add(row(table.head()));
    table.rows().forEach(r -> rows.add(row(r)));
    return String.join(" ", rows);
  }

  private static String row(List<List<Inline>> cells) {
    return ended(String.join(", ", cells.stream().map(AccessibleText::words).toList()));
  }

  private static String ended(String text) {
    if (text.isEmpty()) {
      return text;
    }
    char last = text.charAt(text.length() - 1);
    return ".?!:".indexOf(last) >= 0 ? text : text + ".";
  }
}
