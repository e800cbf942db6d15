package keepline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keepline.load.DeckFolder;
import keepline.load.UnreadableDeck;
import keepline.page.Deck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody looks for in the manual, and the page that has to come first.
class ManualSearchTest {
  private static final Deck MANUAL = manual();
  private static final DeckIndex INDEX = DeckIndex.of(MANUAL);

  private static Deck manual() {
    try {
      return DeckFolder.open(Path.of("content/manual")).readAll();
    } catch (UnreadableDeck e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> found(String typed) {
    return INDEX.search(typed).pages().stream().map(n -> MANUAL.page(n).id()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "temperature, sampling",
    "top-p, sampling",
    "greedy argmax, sampling",
    "hallucination, hallucination",
    "hallucinate, hallucination",
    "token, tokens",
    "tokenizer, tokens",
    "embedding, embeddings",
    "cosine, embeddings",
    "softmax, qkv",
    "query key value, qkv",
    "qkv, qkv",
    "transformer, transformer",
    "encoder decoder, three-shapes",
    "next token, predict-the-next",
    "power law, scaling-laws",
    "chinchilla, scaling-laws",
    "fine-tuning, sft",
    "reward model, rlhf-dpo",
    "dpo, rlhf-dpo",
    "constitution, constitutional",
    "retrieval, rag",
    "diffusion, diffusion",
    "vae, latent-space",
    "clip, text-encoders",
    "cross-attention, two-way-talk",
    "unet, u-net",
    "mmdit, mm-dit",
    "straight path, flow-matching",
    "rectified flow, rectified-flow",
    "guidance, cfg",
    "euler, samplers",
    "spacetime, spacetime-patches",
    "sutton, bitter-lesson",
    "bitter lesson, bitter-lesson"
  })
  void the_page_about_it_comes_first(String typed, String page) {
    assertThat(found(typed)).startsWith(page);
  }

  @ParameterizedTest
  @CsvSource({
    "temprature, sampling",
    "hallucinatoin, hallucination",
    "halucination, hallucination",
    "trasformer, transformer",
    "transformr, transformer",
    "embeddngs, embeddings",
    "difusion, diffusion"
  })
  void a_slip_of_the_fingers_is_forgiven(String typed, String page) {
    assertThat(found(typed)).startsWith(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"t", "te", "tem", "temp", "tempera", "temperatu", "temperature"})
  void the_page_is_there_while_its_word_is_being_typed(String typed) {
    assertThat(found(typed)).contains("sampling");
  }

  @ParameterizedTest
  @ValueSource(strings = {"temp", "temperat", "temperatur"})
  void a_few_letters_are_enough(String typed) {
    assertThat(found(typed)).startsWith("sampling");
  }

  @ParameterizedTest
  @ValueSource(strings = {"attention", "token", "diffusion", "sampling", "transformer", "noise"})
  void the_page_that_lists_the_others_never_comes_first(String typed) {
    assertThat(found(typed).getFirst()).isNotIn("how-to-read", "two-stacks");
  }

  @Test
  void a_paper_is_found_by_its_number() {
    assertThat(found("1905.10650")).containsExactly("qkv");
  }

  @Test
  void every_page_is_found_first_by_its_own_title() {
    for (int n = 2; n <= MANUAL.size(); n++) {
      assertThat(INDEX.search(MANUAL.page(n).title()).pages())
          .as(MANUAL.page(n).title())
          .startsWith(n);
    }
  }

  @Test
  void what_is_nowhere_finds_nothing_and_is_named() {
    Answer answer = INDEX.search("zygomorphic");
    assertThat(answer.pages()).isEmpty();
    assertThat(answer.missing()).containsExactly("zygomorphic");
  }

  @Test
  void a_word_that_is_nowhere_does_not_hide_what_the_others_find() {
    Answer answer = INDEX.search("zygomorphic temperature");
    assertThat(answer.pages()).startsWith(15);
    assertThat(answer.missing()).containsExactly("zygomorphic");
  }

  @Test
  void an_excerpt_shows_the_match() {
    Answer answer = INDEX.search("softmax");
    Marked excerpt = answer.excerpt(15);
    assertThat(excerpt.marks()).isNotEmpty();
    assertThat(excerpt.marks())
        .allSatisfy(
            m ->
                assertThat(excerpt.text().substring(m.from(), m.to()))
                    .isEqualToIgnoringCase("softmax"));
  }
}
