package keepline.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import keepline.search.Lexer.Word;

/// What somebody typed, understood: each word and the deck's words that it may mean.
///
/// @param words those that the deck has in some form, in the order typed
/// @param missing those that the deck has in no form, as typed
record Wanted(List<Meant> words, List<String> missing) {
  Wanted {
    words = List.copyOf(words);
    missing = List.copyOf(missing);
  }

  /// One typed word.
  ///
  /// @param forms the deck's words that it may mean, and how surely
  record Meant(String form, Map<String, Float> forms) {}

  /// @param typed as it stands in the field; a word at its end without a blank after it may still
  ///   be growing
  static Wanted of(String typed, Lexer lexer, Vocabulary vocabulary) {
    List<Meant> words = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    List<Word> all = lexer.words(typed);
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < all.size(); i++) {
      Word word = all.get(i);
      if (!seen.add(word.form())) {
        continue;
      }
      boolean open = i == all.size() - 1 && word.to() == typed.length();
      String whole = typed.substring(word.from(), word.to());
      Map<String, Float> forms =
          vocabulary.meant(word.form(), whole.toLowerCase(Locale.ROOT), open);
      if (forms.isEmpty()) {
        missing.add(whole);
      } else {
        words.add(new Meant(word.form(), forms));
      }
    }
    return new Wanted(words, missing);
  }

  /// How surely a word of the deck is one of those typed: 0 where it is none.
  float surely(String form) {
    float most = 0;
    for (Meant word : words) {
      most = Math.max(most, word.forms().getOrDefault(form, 0f));
    }
    return most;
  }
}
