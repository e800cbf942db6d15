package keepline.figure;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// The word an author may have meant.
public final class Nearest {
  private static final int FAR = 2;
  private static final int LISTED = 12;

  private Nearest() {}

  /// `did you mean "title"?` for the nearest word at most two edits away, else the empty string.
  ///
  /// Of several equally near words the first is taken; capitals don't count as edits.
  public static String fix(String word, Collection<String> known) {
    String best = "";
    int least = FAR + 1;
    for (String candidate : known) {
      int distance = distance(lower(word), lower(candidate));
      if (distance < least && distance < candidate.length()) {
        best = candidate;
        least = distance;
      }
    }
    return best.isEmpty() ? "" : "did you mean \"" + best + "\"?";
  }

  /// The nearest word as [#fix] has it, or, where none is near, the words there are: `boxes are a
  /// b`.
  public static String fixOrList(String word, String are, Collection<String> known) {
    String near = fix(word, known);
    List<String> named = known.stream().filter(k -> !k.isEmpty()).limit(LISTED).toList();
    String more = known.size() > LISTED ? " …" : "";
    return near.isEmpty() ? are + " " + String.join(" ", named) + more : near;
  }

  /// Edits (a character put in, taken out or changed) that turn one word into the other, after
  /// Levenshtein.
  static int distance(String a, String b) {
    int[] from = a.codePoints().toArray();
    int[] to = b.codePoints().toArray();
    int[] row = new int[to.length + 1];
    for (int j = 0; j <= to.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length; i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length; j++) {
        int change = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length];
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
