package keepline.load;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds what somebody probably meant.
final class Near {
  private Near() {}

  /// The candidate that differs least from the word, if it differs by two edits at most and by less
  /// than half of the word; among equals the first.
  static Optional<String> to(String word, Collection<String> candidates) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int limit = Math.min(2, (wanted.length() - 1) / 2);
    String best = null;
    int least = limit + 1;
    for (String candidate : candidates) {
      int edits = edits(wanted, candidate.toLowerCase(Locale.ROOT), limit);
      if (edits < least) {
        least = edits;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /// `did you mean "x"?` for a near candidate, else the sentence given.
  static String fix(String word, Collection<String> candidates, String otherwise) {
    return to(word, candidates).map(near -> "did you mean \"" + near + "\"?").orElse(otherwise);
  }

  /// Levenshtein's distance, or any number over `limit` where it is larger.
  private static int edits(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
