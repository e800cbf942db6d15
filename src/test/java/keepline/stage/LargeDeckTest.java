package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A deck as large as a deck may be.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LargeDeckTest {
  private static final int PAGES = 10_000;

  private OpenWindow open;

  @BeforeAll
  void opens(@TempDir Path folder) throws IOException {
    StringBuilder head = new StringBuilder("---\ntitle: Large\nsections:\n");
    for (int section = 0; section < PAGES / 100; section++) {
      head.append("  - s").append(section).append(": Part ").append(section).append('\n');
    }
    Files.writeString(folder.resolve("deck.md"), head + "---\n");
    for (int page = 1; page <= PAGES; page++) {
      Files.writeString(folder.resolve("%05d-p%d.md".formatted(page, page)), text(page));
    }
    open = OpenWindow.on(OpenWindow.read(folder));
  }

  @AfterAll
  void closes() {
    open.close();
  }

  private static String text(int page) {
    return """
    ---
    kind: guide
    section: s%d
    ---
    # Page %d

    The lede of number %d.

    %s
    """
        .formatted(
            (page - 1) / 100, page, page, page == 9_876 ? "A needle." : "Only hay. ".repeat(20));
  }

  @Test
  void its_last_page_is_a_key_away() {
    open.press(KeyCode.END);
    assertThat(open.page()).isEqualTo(PAGES);
    assertThat(open.heading()).isEqualTo("Page 10000");
    open.press(KeyCode.HOME);
    assertThat(open.page()).isEqualTo(1);
  }

  @Test
  void the_overview_shows_the_page_in_view_wherever_it_is() {
    for (int page : new int[] {PAGES, 1, 99, 100, 101, 5_555, 9_999}) {
      open.fresh(page);
      open.press(KeyCode.O);
      open.settle();
      Thumb chosen =
          open.find(Thumb.class, t -> shown(t) && t.getPseudoClassStates().contains(Thumb.CHOSEN));
      assertThat(Fx.get(() -> inView(chosen))).as("page %d", page).isTrue();
      open.press(KeyCode.ESCAPE);
    }
  }

  @Test
  void a_word_on_one_page_is_found() {
    open.fresh(1);
    open.until(o -> o.finder.indexProperty().getValue().toString().contains("DeckIndex"), "read");
    open.press(KeyCode.SLASH);
    open.robot.write("needle");
    open.settle();
    open.press(KeyCode.ENTER);
    open.settle();
    assertThat(open.page()).isEqualTo(9_876);
  }

  @Test
  void turning_many_pages_keeps_nothing_of_them() {
    open.fresh(1);
    turn(300);
    long before = used();
    turn(1_500);
    assertThat(used() - before).as("bytes kept after 1,500 pages").isLessThan(16L << 20);
  }

  private void turn(int pages) {
    for (int i = 0; i < pages; i += 50) {
      int to = open.page() + 50;
      Fx.run(
          () -> {
            for (int j = 0; j < 50; j++) {
              open.window.follow(new LinkTarget.Inside("p" + (open.model.reading().number() + 1)));
              open.pane.settle();
            }
          });
      assertThat(open.page()).isEqualTo(to);
      open.settle();
    }
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime now = Runtime.getRuntime();
    return now.totalMemory() - now.freeMemory();
  }

  private static boolean shown(Thumb thumb) {
    return thumb.getParent() != null && thumb.isVisible() && thumb.getParent().isVisible();
  }

  private boolean inView(Thumb thumb) {
    Bounds at = thumb.localToScene(thumb.getBoundsInLocal());
    Bounds list =
        open.pane
            .lookup(".overview .rows")
            .localToScene(open.pane.lookup(".overview .rows").getBoundsInLocal());
    return at.getMinY() >= list.getMinY() - 1 && at.getMaxY() <= list.getMaxY() + 1;
  }
}
