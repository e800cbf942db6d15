package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.reading.History;
import keepline.reading.Marks;
import keepline.reading.Place;
import keepline.reading.Reading;
import keepline.store.DeckState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartTest {
  private static final DeckState FRESH = DeckState.fresh("/deck");
  private static final DeckState LEFT =
      new DeckState("/deck", new Place("p6", 0.5), History.EMPTY, Set.of("p1"), Marks.NONE);

  @ParameterizedTest
  @CsvSource({
    "'', true",
    "content/manual, true",
    "/talks/rust.md#3, true",
    "./check, true",
    "check, false",
    "talk.md, false",
    "--version, false",
    "--state=/tmp, false",
    "@/tmp/options, false",
    "content/manual --text 120, false"
  })
  void only_what_can_be_nothing_but_a_deck_goes_without_a_command_line(
      String typed, boolean plain) {
    String[] args = typed.isEmpty() ? new String[0] : typed.split(" ", -1);
    assertThat(Main.plain(args).isPresent()).isEqualTo(plain);
    assertThat(Main.plain(args).flatMap(Start::deck))
        .isEqualTo(
            plain && args.length > 0
                ? Optional.of(args[0].replaceFirst("#.*", ""))
                : Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "deck, , deck, ",
    "deck, 12, deck, 12",
    "deck#qkv, , deck, qkv",
    "deck#7, , deck, 7",
    "deck#qkv, 12, deck, 12",
    "deck#, , deck, ",
    "#qkv, , , qkv",
    ", 3, , 3",
    ", , , "
  })
  void a_deck_may_name_its_page(
      @Nullable String deck, @Nullable String page, @Nullable String path, @Nullable String at) {
    Start start = on(deck, page);
    assertThat(start.deck()).isEqualTo(Optional.ofNullable(path));
    assertThat(start.page()).isEqualTo(Optional.ofNullable(at));
  }

  @Test
  void a_folder_whose_name_has_a_hash_is_that_folder(@TempDir Path temp) throws IOException {
    Path folder = Files.createDirectory(temp.resolve("c#deck"));
    assertThat(on(folder.toString(), null).deck()).contains(folder.toString());
    assertThat(on(folder + "#qkv", null).deck()).contains(folder.toString());
    assertThat(on(folder + "#qkv", null).page()).contains("qkv");
  }

  @Test
  void a_start_without_a_page_is_where_the_reader_was() {
    Reading reading = Start.PLAIN.reading(deck(9), LEFT);
    assertThat(reading.here()).isEqualTo(new Place("p6", 0.5));
    assertThat(reading.read()).containsExactly("p1");
    assertThat(Start.PLAIN.reading(deck(9), FRESH).number()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"3, 3", "p3, 3", "99, 9", "0, 1", "nowhere, 6"})
  void a_start_with_a_page_is_there(String page, int number) {
    assertThat(on("deck", page).reading(deck(9), LEFT).number()).isEqualTo(number);
  }

  @Test
  void from_a_page_asked_for_the_way_leads_back_to_where_the_reader_was() {
    Reading reading = on("deck", "3").reading(deck(9), LEFT);
    assertThat(reading.chip().stops()).containsExactly(6);
    assertThat(reading.canGoBack()).isTrue();
    assertThat(on("deck", "3").reading(deck(9), FRESH).canGoBack()).isFalse();
    assertThat(on("deck", "6").reading(deck(9), LEFT).here().scroll()).isEqualTo(0.5);
  }

  @Test
  void a_deck_without_pages_starts_nowhere() {
    assertThat(on("deck", "3").reading(deck(0), LEFT).number()).isZero();
    assertThat(Start.PLAIN.reading(deck(0), FRESH).number()).isZero();
  }

  private static Start on(@Nullable String deck, @Nullable String page) {
    return Start.on(deck, page, Optional.empty(), OptionalInt.empty(), Optional.empty());
  }

  private static Deck deck(int pages) {
    List<Page> all =
        IntStream.rangeClosed(1, pages).mapToObj(n -> Page.pending("p" + n, n + ".md")).toList();
    return new Deck("Deck", "", "en", List.of(), List.of(), all, List.of());
  }
}
