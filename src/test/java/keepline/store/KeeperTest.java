package keepline.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import keepline.reading.Marks;
import keepline.reading.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeeperTest {
  private static final String DECK = "/deck";

  @TempDir private Path temp;
  private final List<String> said = Collections.synchronizedList(new ArrayList<>());
  private final BlockingQueue<DeckState> kept = new LinkedBlockingQueue<>();

  @Test
  void a_change_reaches_the_disk_by_itself() throws InterruptedException {
    try (Keeper keeper = keeper(folder())) {
      keeper.changed(at("a", 0.5));
      assertThat(next().place()).isEqualTo(new Place("a", 0.5));
      assertThat(folder().deck(DECK).place()).isEqualTo(new Place("a", 0.5));
      keeper.changed(at("b", 0));
      assertThat(next().place().page()).isEqualTo("b");
    }
  }

  @Test
  void closing_writes_what_is_left_and_does_so_once() {
    Keeper keeper = keeper(folder());
    keeper.changed(at("a", 0.5));
    keeper.changed(new Settings("dark", 125, Optional.empty(), DECK));
    keeper.close();
    assertThat(folder().deck(DECK).place().page()).isEqualTo("a");
    assertThat(folder().settings().textPercent()).isEqualTo(125);
    keeper.close();
    assertThat(kept).hasSize(1);
  }

  @Test
  void of_many_changes_the_last_is_kept() {
    Keeper keeper = keeper(folder());
    for (int i = 0; i < 1_000; i++) {
      keeper.changed(at("p" + i, 0));
    }
    keeper.close();
    assertThat(folder().deck(DECK).place().page()).isEqualTo("p999");
  }

  @Test
  void a_state_like_the_one_that_was_read_is_not_written() {
    Keeper keeper = keeper(folder());
    keeper.opened(at("a", 0.5));
    keeper.changed(at("a", 0.5));
    keeper.changed(Settings.FIRST);
    keeper.close();
    assertThat(temp.resolve("state")).doesNotExist();
  }

  @Test
  void two_decks_in_one_window_are_both_kept() {
    Keeper keeper = keeper(folder());
    keeper.changed(at("a", 0.5));
    keeper.changed(DeckState.fresh("/other"));
    DeckState other = DeckState.fresh("/other");
    keeper.changed(
        new DeckState("/other", new Place("z", 1), other.history(), other.read(), Marks.NONE));
    keeper.close();
    assertThat(folder().deck(DECK).place().page()).isEqualTo("a");
    assertThat(folder().deck("/other").place().page()).isEqualTo("z");
  }

  @Test
  void a_disk_that_can_not_be_written_is_said_once_and_tried_again() throws Exception {
    Path blocked = Files.writeString(temp.resolve("blocked"), "a file where the folder should be");
    Keeper keeper = keeper(new StateFolder(blocked, said::add));
    keeper.changed(at("a", 0));
    waitUntil(() -> !said.isEmpty());
    keeper.changed(at("b", 0));
    keeper.changed(new Settings("dark", 125, Optional.empty(), DECK));
    Files.delete(blocked);
    keeper.close();
    assertThat(said)
        .containsExactly(
            "Your place can't be kept: is the disk full or read-only? Reading goes on.");
    StateFolder freed = new StateFolder(blocked, said::add);
    assertThat(freed.deck(DECK).place().page()).isEqualTo("b");
    assertThat(freed.settings().theme()).isEqualTo("dark");
  }

  @Test
  void a_failing_disk_is_not_complained_about_again() throws IOException, InterruptedException {
    Path blocked = Files.writeString(temp.resolve("blocked"), "");
    Keeper keeper = keeper(new StateFolder(blocked, said::add));
    keeper.changed(at("a", 0));
    waitUntil(() -> !said.isEmpty());
    keeper.changed(at("b", 0));
    keeper.close();
    assertThat(said).hasSize(1);
  }

  private static void waitUntil(java.util.function.BooleanSupplier there)
      throws InterruptedException {
    for (int i = 0; i < 3_000 && !there.getAsBoolean(); i++) {
      Thread.sleep(10);
    }
  }

  private StateFolder folder() {
    return new StateFolder(temp.resolve("state"), said::add);
  }

  private Keeper keeper(StateFolder folder) {
    return new Keeper(
        folder,
        Settings.FIRST,
        new Keeper.Told() {
          @Override
          public void say(String sentence) {
            said.add(sentence);
          }

          @Override
          public void kept(DeckState state) {
            kept.add(state);
          }
        });
  }

  private DeckState next() throws InterruptedException {
    DeckState state = kept.poll(30, TimeUnit.SECONDS);
    assertThat(state).isNotNull();
    return java.util.Objects.requireNonNull(state);
  }

  private static DeckState at(String page, double scroll) {
    DeckState fresh = DeckState.fresh(DECK);
    return new DeckState(
        DECK, new Place(page, scroll), fresh.history(), fresh.read(), fresh.marks());
  }
}
