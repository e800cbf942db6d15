package keepline.search;

/// Whether two words are one slip of the fingers apart: a letter more, a letter less, another
/// letter, or two neighbours swapped.
final class Edits {
  private Edits() {}

  /// Whether `typed` is at most one slip away from `word`.
  static boolean one(String typed, String word) {
    int longer = Math.max(typed.length(), word.length());
    int shorter = Math.min(typed.length(), word.length());
    if (longer - shorter > 1) {
      return false;
    }
    int same = common(typed, word);
    if (same == longer) {
      return true;
    }
    return switch (typed.length() - word.length()) {
      case 1 -> typed.regionMatches(same + 1, word, same, word.length() - same);
      case -1 -> typed.regionMatches(same, word, same + 1, typed.length() - same);
      default ->
          typed.regionMatches(same + 1, word, same + 1, longer - same - 1)
              || swapped(typed, word, same);
    };
  }

  /// Whether `typed` is at most one slip away from how `word` begins.
  static boolean begins(String typed, String word) {
    for (int length = typed.length() - 1; length <= typed.length() + 1; length++) {
      if (length <= word.length() && one(typed, word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean swapped(String a, String b, int at) {
    return at + 1 < a.length()
        && a.charAt(at) == b.charAt(at + 1)
        && a.charAt(at + 1) == b.charAt(at)
        && a.regionMatches(at + 2, b, at + 2, a.length() - at - 2);
  }

  private static int common(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int i = 0;
    while (i < shorter && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
