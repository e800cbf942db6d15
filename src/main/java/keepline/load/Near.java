package keepline.load;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds what somebody probably meant.
final class Near {
  /// A longer word is compared with nothing: it was never a slip.
  private static final int LONGEST = 200;

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

  /// Levenshtein's distance, with two neighbours that changed places as one edit; or any number
  /// over `limit` where it is larger.
  private static int edits(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit || a.length() > LONGEST) {
      return limit + 1;
    }
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        edits[i][j] = i == 0 || j == 0 ? i + j : least(edits, a, b, i, j);
      }
    }
    return edits[a.length()][b.length()];
  }

  private static int least(int[][] edits, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int changed = edits[i - 1][j - 1] + (same ? 0 : 1);
    int least = Math.min(changed, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
  }
}
