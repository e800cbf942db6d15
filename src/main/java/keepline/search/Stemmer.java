package keepline.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.AttributeFactory;

/// Cuts the endings off words, as a language does it: `models` and `model` are one word.
///
/// It follows rules and knows no words: for English, which has many exceptions, a stemmer with a
/// list of them cuts a little better, and keeps 28,000 words in memory. A language that isn't known
/// here keeps its words whole.
final class Stemmer {
  /// By language, as Snowball calls them.
  private static final Map<String, String> SNOWBALL =
      Map.ofEntries(
          Map.entry("ca", "Catalan"),
          Map.entry("da", "Danish"),
          Map.entry("el", "Greek"),
          Map.entry("en", "English"),
          Map.entry("et", "Estonian"),
          Map.entry("eu", "Basque"),
          Map.entry("fi", "Finnish"),
          Map.entry("ga", "Irish"),
          Map.entry("hu", "Hungarian"),
          Map.entry("id", "Indonesian"),
          Map.entry("lt", "Lithuanian"),
          Map.entry("nb", "Norwegian"),
          Map.entry("nl", "Dutch"),
          Map.entry("nn", "Norwegian"),
          Map.entry("no", "Norwegian"),
          Map.entry("ro", "Romanian"),
          Map.entry("tr", "Turkish"));

  private final String language;

  private Stemmer(String language) {
    this.language = language;
  }

  /// For a BCP 47 tag.
  static Stemmer of(String tag) {
    return new Stemmer(Locale.forLanguageTag(tag).getLanguage());
  }

  /// A word in small letters without its ending.
  String cut(String word) {
    KeywordTokenizer whole = new KeywordTokenizer(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, 256);
    whole.setReader(new StringReader(word));
    try (TokenStream cut = filter(whole)) {
      CharTermAttribute term = cut.addAttribute(CharTermAttribute.class);
      cut.reset();
      return cut.incrementToken() ? term.toString() : word;
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string can be read
    }
  }

  private TokenStream filter(TokenStream in) {
    String snowball = SNOWBALL.get(language);
    if (snowball != null) {
      return new SnowballFilter(in, snowball);
    }
    return switch (language) {
      case "de" -> new GermanLightStemFilter(in);
      case "es" -> new SpanishLightStemFilter(in);
      case "fr" -> new FrenchLightStemFilter(in);
      case "it" -> new ItalianLightStemFilter(in);
      case "pt" -> new PortugueseLightStemFilter(in);
      case "ru" -> new RussianLightStemFilter(in);
      case "sv" -> new SwedishLightStemFilter(in);
      default -> in;
    };
  }
}
