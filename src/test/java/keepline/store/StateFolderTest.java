package keepline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keepline.reading.History;
import keepline.reading.Marks;
import keepline.reading.Place;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFolderTest {
  private static final String DECK = "/decks/Bread & butter";

  @TempDir private Path temp;
  private final List<String> said = new ArrayList<>();
  private StateFolder folder;

  @BeforeEach
  void open() {
    folder = new StateFolder(temp.resolve("state"), said::add);
  }

  @Test
  void without_a_state_all_is_as_at_a_first_start_and_nothing_is_made() {
    assertThat(folder.settings()).isEqualTo(Settings.FIRST);
    assertThat(folder.deck(DECK)).isEqualTo(DeckState.fresh(DECK));
    assertThat(temp.resolve("state")).doesNotExist();
    assertThat(said).isEmpty();
  }

  @Test
  void what_was_written_is_there_at_the_next_start() throws IOException {
    DeckState state = new States(1).deck(DECK);
    folder.write(state, DeckState.fresh(DECK));
    Settings settings = new Settings("dark", 125, Optional.empty(), DECK);
    folder.write(settings, Settings.FIRST);
    StateFolder next = new StateFolder(temp.resolve("state"), said::add);
    assertThat(next.deck(DECK).place()).isEqualTo(state.place());
    assertThat(next.deck(DECK).read()).isEqualTo(state.read());
    assertThat(next.settings()).isEqualTo(settings);
    assertThat(next.deck("/decks/another")).isEqualTo(DeckState.fresh("/decks/another"));
  }

  @Test
  void a_file_is_named_after_its_deck() throws IOException {
    folder.write(DeckState.fresh(DECK), DeckState.fresh(DECK));
    assertThat(files("decks"))
        .anySatisfy(f -> assertThat(f).matches("bread-butter-[0-9a-f]{16}\\.json"));
  }

  @Test
  void a_broken_file_is_set_aside_and_said() throws IOException {
    folder.write(new Settings("dark", 125, Optional.empty(), DECK), Settings.FIRST);
    Path file = temp.resolve("state/window.json");
    Files.writeString(file, "{\"version\": 1, \"theme\": \"da");
    assertThat(folder.settings()).isEqualTo(Settings.FIRST);
    assertThat(temp.resolve("state/window.json.broken"))
        .hasContent("{\"version\": 1, \"theme\": \"da");
    assertThat(said)
        .singleElement()
        .asString()
        .contains("damaged")
        .contains(temp.resolve("state/window.json.broken").toString());
  }

  @Test
  void a_second_broken_file_leaves_the_first_alone() throws IOException {
    Path file = Files.createDirectories(temp.resolve("state")).resolve("window.json");
    Files.writeString(file, "first");
    folder.settings();
    Files.writeString(file, "second");
    folder.settings();
    assertThat(temp.resolve("state/window.json.broken")).hasContent("first");
    assertThat(temp.resolve("state/window.json.broken-2")).hasContent("second");
  }

  @Test
  void a_newer_file_is_set_aside_and_never_written_over() throws IOException {
    Path file = Files.createDirectories(temp.resolve("state")).resolve("window.json");
    Files.writeString(file, "{\"version\": 9, \"theme\": {}}");
    folder.write(new Settings("dark", 125, Optional.empty(), DECK), Settings.FIRST);
    assertThat(temp.resolve("state/window.json.newer"))
        .hasContent("{\"version\": 9, \"theme\": {}}");
    assertThat(folder.settings().theme()).isEqualTo("dark");
    assertThat(said).singleElement().asString().contains("later version");
  }

  @Test
  void bytes_that_are_no_text_are_broken() throws IOException {
    Path file = Files.createDirectories(temp.resolve("state")).resolve("window.json");
    Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 3});
    assertThat(folder.settings()).isEqualTo(Settings.FIRST);
    assertThat(temp.resolve("state/window.json.broken")).exists();
  }

  @Test
  void two_windows_on_one_deck_do_not_undo_each_others_marks() throws IOException {
    DeckState start = DeckState.fresh(DECK);
    StateFolder other = new StateFolder(temp.resolve("state"), said::add);
    DeckState ours = at("a", 0.25, Set.of("a"), Marks.NONE.toggled("a", 10));
    folder.write(ours, start);
    DeckState theirs = at("b", 0.5, Set.of("b"), Marks.NONE.toggled("b", 20));
    DeckState both = other.write(theirs, start);
    assertThat(both.marks().bookmarkedPages()).containsExactlyInAnyOrder("a", "b");
    assertThat(both.read()).containsExactlyInAnyOrder("a", "b");
    assertThat(both.place()).isEqualTo(new Place("b", 0.5));
    DeckState marked = at("a", 0.25, Set.of("a"), ours.marks().toggled("c", 30));
    assertThat(folder.write(marked, ours).place()).isEqualTo(new Place("b", 0.5));
    assertThat(folder.deck(DECK).marks().bookmarkedPages())
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void a_setting_that_this_window_left_alone_stays_as_another_made_it() throws IOException {
    folder.write(new Settings("dark", 100, Optional.empty(), DECK), Settings.FIRST);
    folder.write(new Settings("system", 150, Optional.empty(), ""), Settings.FIRST);
    assertThat(folder.settings()).isEqualTo(new Settings("dark", 150, Optional.empty(), DECK));
  }

  @Test
  void what_can_not_be_written_is_an_error_and_what_was_there_stays() throws IOException {
    Path blocked = Files.writeString(temp.resolve("file"), "no folder");
    StateFolder none = new StateFolder(blocked.resolve("state"), said::add);
    assertThatThrownBy(() -> none.write(Settings.FIRST, Settings.FIRST))
        .isInstanceOf(IOException.class);
    assertThat(none.settings()).isEqualTo(Settings.FIRST);
    assertThat(blocked).hasContent("no folder");
  }

  @Test
  void no_half_written_file_is_left() throws IOException {
    folder.write(DeckState.fresh(DECK), DeckState.fresh(DECK));
    folder.write(Settings.FIRST, Settings.FIRST);
    assertThat(files("decks")).noneMatch(f -> f.endsWith(".part"));
    assertThat(files("")).noneMatch(f -> f.endsWith(".part"));
  }

  private static DeckState at(String page, double scroll, Set<String> read, Marks marks) {
    return new DeckState(DECK, new Place(page, scroll), History.EMPTY, read, marks);
  }

  private List<String> files(String under) throws IOException {
    try (Stream<Path> all = Files.list(temp.resolve("state").resolve(under))) {
      return all.map(f -> String.valueOf(f.getFileName())).toList();
    }
  }
}
