package keepline.search;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import keepline.search.Lexer.Word;
import keepline.search.Marked.Span;

/// Finds the sentence of a page that shows best why the page was found.
final class Passages {
  /// About two lines of a list.
  private static final int LONGEST = 150;

  private final Lexer lexer;
  private final Wanted wanted;
  private final Locale language;

  Passages(Lexer lexer, Wanted wanted, Locale language) {
    this.lexer = lexer;
    this.wanted = wanted;
    this.language = language;
  }

  /// A sentence and how much of what was wanted it holds.
  private record Candidate(String text, float worth) {}

  /// The best sentence outside the title; the page's lede where only the title has a match.
  Marked best(PageText page) {
    Candidate best = new Candidate("", 0);
    for (Part part : List.of(Part.KEEP, Part.LEDE, Part.PROSE, Part.FIGURE)) {
      for (String passage : page.of(part)) {
        for (String sentence : sentences(passage)) {
          float worth = worth(sentence) + (part == Part.FIGURE ? 0 : 0.01f);
          if (worth > best.worth() + 0.02f) {
            best = new Candidate(sentence, worth);
          }
        }
      }
    }
    String shown = best.worth() > 0.05f ? best.text() : String.join(" ", page.of(Part.LEDE));
    return mark(cut(shown));
  }

  /// A text with everything in it marked that was wanted; neighbours are one mark.
  Marked mark(String text) {
    List<Span> marks = new ArrayList<>();
    for (Word word : lexer.words(text)) {
      if (wanted.surely(word.form()) > 0) {
        marks.add(new Span(word.from(), word.to()));
      }
    }
    return new Marked(text, marks);
  }

  private float worth(String sentence) {
    Set<String> found = new HashSet<>();
    float worth = 0;
    for (Word word : lexer.words(sentence)) {
      for (Wanted.Meant meant : wanted.words()) {
        Float surely = meant.forms().get(word.form());
        if (surely != null && found.add(meant.form())) {
          worth += surely;
        }
      }
    }
    return worth;
  }

  private List<String> sentences(String passage) {
    List<String> sentences = new ArrayList<>();
    BreakIterator ends = BreakIterator.getSentenceInstance(language);
    ends.setText(passage);
    int from = ends.first();
    for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
      sentences.add(passage.substring(from, to).strip().replaceAll("\\s+", " "));
      from = to;
    }
    return sentences;
  }

  /// A long sentence around its first match, cut between words.
  private String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int first =
        lexer.words(text).stream()
            .filter(w -> wanted.surely(w.form()) > 0)
            .mapToInt(Word::from)
            .findFirst()
            .orElse(0);
    int from = first < LONGEST / 2 ? 0 : text.indexOf(' ', first - LONGEST / 3) + 1;
    int end = Math.min(text.length(), from + LONGEST);
    int blank = text.lastIndexOf(' ', end);
    int to = end == text.length() || blank <= first ? end : blank;
    return (from > 0 ? "… " : "")
        + text.substring(from, to).strip()
        + (to < text.length() ? " …" : "");
  }
}
