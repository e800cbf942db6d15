package keepline.figure.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import keepline.drawing.Bounds;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.figure.Blocks;
import keepline.figure.Laws;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridFigureTest {
  private static final String ALT =
      "```fig grid\nalt: Of what is drawn here, the one half differs from the other.\n";
  private static final String FILM =
      ALT
          + "number: yes\nfirst: 0\n---\npanel: a\nblank 4x2\npanel: b\nblank 4x2\n"
          + "panel: c\nblank 4x2\n";

  @Test
  void cells_of_one_shade_are_one_path_however_many_there_are() {
    for (Mark mark : figure(ALT + "---\nstatic 64x64 seed=3\n").draw(760).marks()) {
      assertThat(mark).isInstanceOf(Mark.Path.class);
    }
    assertThat(figure(ALT + "---\nstatic 64x64 seed=3\n").draw(760).marks())
        .hasSizeLessThanOrEqualTo(7 + 1);
  }

  @Test
  void patches_are_numbered_through_all_panels() {
    assertThat(labels(figure(FILM).draw(760)))
        .containsAll(List.of("0", "7", "8", "15", "16", "23"))
        .doesNotContain("24");
    String two = ALT + "number: yes\npatch: 2\npanels: 2\n---\npanel: a | b\nblank 8x8\n";
    assertThat(labels(figure(two).draw(760))).contains("a", "b", "1", "16").doesNotContain("17");
  }

  @Test
  void where_numbers_have_no_room_the_first_and_the_last_are_said() {
    String latent = ALT + "number: yes\npatch: 2\n---\nblank 32x32\n";
    assertThat(labels(figure(latent).draw(320))).containsExactly("1 … 256");
    assertThat(labels(figure(latent).draw(760))).contains("1", "128", "256").hasSize(256);
  }

  @Test
  void a_line_ends_in_dots_at_all_other_patches() {
    long others =
        figure(FILM + "link: 9 -> all\n").draw(760).marks().stream()
            .filter(m -> m instanceof Mark.Path)
            .map(m -> (Mark.Path) m)
            .filter(p -> p.paint().stroke() == keepline.drawing.Tone.DATA_2)
            .filter(p -> p.paint().width() == 1)
            .mapToLong(p -> p.outline().steps().size() / 2)
            .sum();
    assertThat(others).isEqualTo(23);
  }

  /// Between patches of the lowest row a line runs below all cells and their numbers.
  @ParameterizedTest
  @ValueSource(doubles = {320, 420, 760, 1600})
  void a_line_between_frames_crosses_no_number(double width) {
    Drawing without = figure(FILM).draw(width);
    Drawing with = figure(FILM + "link: 21 -> 5 : the face is the same face\n").draw(width);
    assertThat(labels(with)).contains("the face is the same face");
    assertThat(with.height()).isGreaterThan(without.height());
    Mark.Path line =
        with.marks().stream()
            .filter(m -> m instanceof Mark.Path p && p.paint().width() == 2)
            .map(m -> (Mark.Path) m)
            .reduce((a, b) -> b)
            .orElseThrow();
    List<Bounds> numbers =
        Bounds.labels(with).stream().filter(b -> b.what().matches("\\d+")).toList();
    assertThat(numbers).hasSize(24);
    double lowest = numbers.stream().mapToDouble(Bounds::bottom).max().orElseThrow();
    Bounds run = Bounds.of(new Drawing(with.width(), with.height(), List.of(line))).getFirst();
    assertThat(run.top()).isGreaterThanOrEqualTo(lowest);
  }

  @Test
  void its_table_counts_cells_by_shade_and_says_what_was_worked_out() {
    GridFigure figure = figure(ALT + "patch: 4\n---\npanel: late\nnoise heart t=300 seed=5\n");
    assertThat(figure.computed()).isTrue();
    assertThat(figure.data().rows())
        .contains(
            List.of("late", "cells", "8 × 8 = 64"),
            List.of("late", "worked out as", "noise heart t=300 seed=5"),
            List.of("late", "share of the picture", "0.630"),
            List.of("late", "cells that keep their sign", "52 of 64"),
            List.of("late", "patches of 4 × 4", "4"));
    assertThat(figure(ALT + "---\n.#\n5#\n").computed()).isFalse();
    assertThat(figure(ALT + "---\n.#\n5#\n").data().rows())
        .contains(
            List.of("panel 1", "cells of grey 9", "2"), List.of("panel 1", "cells of grey 5", "1"));
  }

  @Test
  void an_ornament_has_neither_words_nor_edges() {
    String ornament = ALT + "ornament: yes\n---\npanel: a\nbitmap heart\n";
    Drawing drawing = figure(ornament).draw(400);
    assertThat(labels(drawing)).isEmpty();
    assertThat(drawing.marks()).hasSize(1);
  }

  private static GridFigure figure(String text) {
    return (GridFigure) Laws.drawn(Blocks.of(text + "```"));
  }

  private static Set<String> labels(Drawing drawing) {
    return Bounds.flat(drawing.marks()).stream()
        .filter(m -> m instanceof Mark.Label)
        .map(m -> ((Mark.Label) m).text())
        .collect(Collectors.toSet());
  }
}
