package keepline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import keepline.page.Deck;
import keepline.page.Page;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/// Every word of a deck, in memory, ready to be searched at each keystroke.
///
/// Immutable and safe for any thread; building takes a while and belongs on a thread of its own. A
/// page's number in the index is its number in the deck, less one.
public final class DeckIndex {
  /// Held here so that it stays quiet: it advises every user of the program to switch on an
  /// experimental part of Java, which for a deck makes no difference.
  private static final Logger ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private final Deck deck;
  private final Lexer lexer;
  private final Vocabulary vocabulary;
  private final IndexSearcher searcher;

  private DeckIndex(Deck deck, Lexer lexer, Vocabulary vocabulary, IndexSearcher searcher) {
    this.deck = deck;
    this.lexer = lexer;
    this.vocabulary = vocabulary;
    this.searcher = searcher;
  }

  /// A page found, and how well it matches.
  private record Found(int page, float score) {}

  /// Reads every page's words; endings are cut as the deck's language does it.
  public static DeckIndex of(Deck deck) {
    ADVICE.setLevel(Level.SEVERE);
    Lexer lexer = new Lexer();
    Vocabulary.Builder vocabulary = new Vocabulary.Builder(lexer, Stemmer.of(deck.language()));
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    IndexWriterConfig config =
        new IndexWriterConfig(lexer.analyzer())
            .setSimilarity(new PartSimilarity(deck.size()))
            .setMergePolicy(NoMergePolicy.INSTANCE) // pages keep their order
            .setRAMBufferSizeMB(256);
    try {
      try (IndexWriter writer = new IndexWriter(memory, config)) {
        for (Page page : deck.pages()) {
          writer.addDocument(document(page, vocabulary));
        }
      }
      IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(memory));
      searcher.setSimilarity(new PartSimilarity(deck.size()));
      return new DeckIndex(deck, lexer, vocabulary.done(), searcher);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing here is on disk
    }
  }

  private static Document document(Page page, Vocabulary.Builder vocabulary) {
    Document document = new Document();
    PageText text = PageText.of(page);
    for (Part part : Part.values()) {
      for (String passage : text.of(part)) {
        document.add(new TextField(part.field(), passage, Field.Store.NO));
        vocabulary.add(passage);
      }
    }
    return document;
  }

  /// The deck that was read.
  public Deck deck() {
    return deck;
  }

  /// The pages on which every word stands in some form, best first.
  ///
  /// The last word, while no blank follows it, stands for whatever it begins. A word that is
  /// nowhere may be one slip away from five letters on; one that is still nowhere is left out and
  /// named by [Answer#missing].
  public Answer search(String typed) {
    Wanted wanted = Wanted.of(typed, lexer, vocabulary);
    return new Answer(
        deck, lexer, wanted, wanted.words().isEmpty() ? List.of() : ranked(wanted, typed));
  }

  private List<Integer> ranked(Wanted wanted, String typed) {
    List<Found> found = new ArrayList<>();
    try {
      for (ScoreDoc hit : searcher.search(Ranking.query(wanted), deck.size()).scoreDocs) {
        found.add(new Found(hit.doc + 1, hit.score * standing(deck.page(hit.doc + 1), typed)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing here is on disk
    }
    return found.stream()
        .sorted(Comparator.comparingDouble((Found f) -> -f.score()).thenComparingInt(Found::page))
        .map(Found::page)
        .toList();
  }

  /// Pages that tell about the other pages mention everything and are about none of it; a title
  /// typed out means that page.
  private static float standing(Page page, String typed) {
    if (Titles.same(page.title(), typed)) {
      return 10;
    }
    return switch (page.kind()) {
      case GUIDE, SUMMARY -> 0.7f;
      case COVER, DIVIDER, CONCEPT, END -> 1;
    };
  }
}
