package keepline.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// Every word of a deck, and which of them a typed word may mean.
final class Vocabulary {
  /// So many forms stand for one typed word at most, the most frequent first: the first letter of a
  /// long deck begins thousands.
  private static final int MOST = 128;

  /// From this length on a word may be one edit away.
  private static final int FORGIVEN = 5;

  private static final float SAME_STEM = 0.9f;
  private static final float BEGUN = 0.7f;
  private static final float FAR = 0.5f;

  private final Stemmer stemmer;
  private final String[] forms;
  private final int[] counts;
  private final String[] stems;
  private final Map<String, Integer> places = new HashMap<>();

  private Vocabulary(Stemmer stemmer, SortedMap<String, Entry> entries) {
    this.stemmer = stemmer;
    forms = entries.keySet().toArray(String[]::new);
    counts = entries.values().stream().mapToInt(e -> e.count).toArray();
    stems = entries.values().stream().map(e -> e.stem).toArray(String[]::new);
    for (int i = 0; i < forms.length; i++) {
      places.put(forms[i], i);
    }
  }

  private static final class Entry {
    private final String stem;
    private int count;

    Entry(String stem) {
      this.stem = stem;
    }
  }

  /// Collects words; one deck's, one language's.
  static final class Builder {
    private final Lexer lexer;
    private final Stemmer stemmer;
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    Builder(Lexer lexer, Stemmer stemmer) {
      this.lexer = lexer;
      this.stemmer = stemmer;
    }

    void add(String text) {
      for (Lexer.Word word : lexer.words(text)) {
        Entry entry = entries.get(word.form());
        if (entry == null) {
          String whole = text.substring(word.from(), word.to()).toLowerCase(Locale.ROOT);
          entry = new Entry(stemmer.cut(whole));
          entries.put(word.form(), entry);
        }
        entry.count++;
      }
    }

    Vocabulary done() {
      return new Vocabulary(stemmer, entries);
    }
  }

  /// The forms that a typed word may mean, each with how surely, from 0 to 1; empty where nothing
  /// in the deck comes near.
  ///
  /// @param form as the deck's lexer writes it
  /// @param whole the word as typed, in small letters
  /// @param open whether it may still be growing: then whatever it begins is meant too
  Map<String, Float> meant(String form, String whole, boolean open) {
    Map<String, Float> meant = new LinkedHashMap<>();
    if (places.containsKey(form)) {
      meant.put(form, 1f);
    }
    String stem = stemmer.cut(whole);
    take(meant, SAME_STEM, i -> stems[i].equals(stem));
    if (open) {
      begun(form, meant);
    }
    if (meant.isEmpty() && form.length() >= FORGIVEN) {
      take(meant, FAR, i -> open ? Edits.begins(form, forms[i]) : Edits.one(form, forms[i]));
    }
    return meant;
  }

  private void begun(String form, Map<String, Float> meant) {
    int at = Arrays.binarySearch(forms, form);
    int from = at < 0 ? -at - 1 : at;
    int to = from;
    while (to < forms.length && forms[to].startsWith(form)) {
      to++;
    }
    int first = from;
    int last = to;
    take(meant, BEGUN, i -> i >= first && i < last);
  }

  private void take(Map<String, Float> meant, float surely, IntPredicate wanted) {
    List<Integer> found = IntStream.range(0, forms.length).filter(wanted).boxed().toList();
    found.stream()
        .sorted(Comparator.comparingInt((Integer i) -> -counts[i]))
        .limit(Math.max(0, MOST - meant.size()))
        .forEach(i -> meant.putIfAbsent(forms[i], surely));
  }
}
