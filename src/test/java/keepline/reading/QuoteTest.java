package keepline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteTest {
  private static final String PAGE =
      "Every token asks all the others a question.\n  Each answer is weighed. Every token then"
          + " takes what it needs, and the sum is handed on to the next layer.";

  @Test
  void a_passage_is_found_where_it_was() {
    assertThat(found(quote("Each answer is weighed"), PAGE)).contains("Each answer is weighed");
  }

  @Test
  void of_two_equal_passages_the_one_with_the_same_neighbours_is_found() {
    int second = PAGE.lastIndexOf("Every token");
    Quote quote = Quote.of(PAGE, new Span(second, second + 11));
    String edited = "Every token is a number. " + PAGE;
    assertThat(quote.find(edited)).contains(new Span(second + 25, second + 36));
  }

  @Test
  void other_line_breaks_make_no_difference() {
    Quote quote = quote("question.\n  Each answer");
    assertThat(quote.text()).isEqualTo("question. Each answer");
    assertThat(found(quote, PAGE.replace("\n  ", " "))).contains("question. Each answer");
    assertThat(found(quote, PAGE.replace(" ", "\n\t"))).isPresent();
  }

  @Test
  void blanks_at_its_ends_are_not_part_of_it() {
    int at = PAGE.indexOf(" Each");
    Quote quote = Quote.of(PAGE, new Span(at - 2, at + 6));
    assertThat(quote.text()).isEqualTo("Each");
    assertThat(quote.find(PAGE)).contains(new Span(at + 1, at + 5));
  }

  @Test
  void an_edited_passage_is_found_between_its_neighbours() {
    Quote quote = quote("Each answer is weighed");
    String edited = PAGE.replace("Each answer is weighed", "Each of the answers is given a weight");
    assertThat(found(quote, edited)).contains("Each of the answers is given a weight");
  }

  @Test
  void what_is_gone_is_not_found() {
    Quote quote = quote("Each answer is weighed");
    assertThat(quote.find("Another page altogether, about bread.")).isEmpty();
    assertThat(quote.find("")).isEmpty();
    assertThat(quote.find(PAGE.replace(" Each answer is weighed.", ""))).isEmpty();
    assertThat(Quote.EMPTY.find(PAGE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void edits_elsewhere_never_lose_a_passage(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (int i = 0; i < 400; i++) {
      String page = words(60, random);
      int start = random.nextInt(page.length() - 30);
      int end = start + 1 + random.nextInt(29);
      Quote quote = Quote.of(page, new Span(start, end));
      if (quote.text().isEmpty()) {
        continue;
      }
      assertThat(quote.find(page).map(s -> squeezed(page, s))).contains(quote.text());
      String edited =
          words(random.nextInt(20), random) + page + "\n" + words(random.nextInt(20), random);
      assertThat(quote.find(edited).map(s -> squeezed(edited, s))).contains(quote.text());
    }
  }

  private static String words(int count, RandomGenerator random) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append((char) ('a' + random.nextInt(4))).append("b".repeat(random.nextInt(3)));
      out.append(" ".repeat(1 + random.nextInt(2))).append(random.nextInt(5) == 0 ? "\n" : "");
    }
    return out.toString();
  }

  private static String squeezed(String page, Span span) {
    return Squeezed.words(page.substring(span.start(), span.end()));
  }

  private static Quote quote(String passage) {
    int at = PAGE.indexOf(passage);
    return Quote.of(PAGE, new Span(at, at + passage.length()));
  }

  private static Optional<String> found(Quote quote, String page) {
    return quote.find(page).map(s -> squeezed(page, s));
  }
}
