package keepline.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Tone;
import keepline.drawing.Type;
import org.junit.jupiter.api.Test;

class SvgWriterTest {
  private static final String HEAD =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 300 100.5\""
          + " style=\"width:20em;height:auto;max-width:100%\"><title>T</title><desc>A</desc>"
          + "<g aria-hidden=\"true\" font-family=\"Inter\" font-size=\"13\""
          + " stroke-linejoin=\"round\">";

  @Test
  void the_frame_has_size_title_and_description() {
    assertThat(svg()).isEqualTo(HEAD + "</g></svg>");
  }

  @Test
  void without_a_title_the_alt_sentence_is_the_name() {
    assertThat(SvgWriter.write(new Drawing(30, 30, List.of()), "", "It falls."))
        .contains("<title>It falls.</title><g")
        .doesNotContain("desc");
  }

  @Test
  void an_exact_drawing_has_its_lengths_in_whole_pixels_of_the_page() {
    Mark.Box box = new Mark.Box(1, 2, 30, 9, 3, Paint.stroke(Tone.GRID, 1).dashed(6, 3));
    Mark.Label label = new Mark.Label(3, 6, "x", Type.TICK, Anchor.START, Tone.TEXT);
    assertThat(SvgWriter.exact(new Drawing(301, 100.5, List.of(box, label)), "T", "A", 1.5))
        .startsWith(
            HEAD.replace("300 100.5", "451 151")
                .replace("20em;height:auto;max-width:100%", "451px;height:151px")
                .replace("size=\"13\"", "size=\"19.5\""))
        .contains("<rect x=\"1.5\" y=\"3\" width=\"45\" height=\"13.5\" rx=\"4.5\"")
        .contains("stroke-width=\"1.5\" stroke-dasharray=\"9 4.5\"")
        .contains("<text x=\"4.5\" y=\"9\" font-size=\"18\"");
  }

  @Test
  void paths_are_short_and_rounded_to_hundredths() {
    Outline outline =
        Outline.builder()
            .move(0.004, -0.001)
            .line(10.126, 0)
            .line(10.126, 5.1)
            .line(0, 9)
            .curve(1, 2, 3, 4, 5.5, 6.25)
            .close()
            .line(3, 9)
            .build();
    assertThat(svg(new Mark.Path(outline, Paint.stroke(Tone.GRID, 1))))
        .isEqualTo(
            HEAD
                + "<path d=\"M0 0H10.13V5.1L0 9C1 2 3 4 5.5 6.25ZL3 9\" fill=\"none\""
                + " stroke=\"var(--grid)\" stroke-width=\"1\"/></g></svg>");
  }

  @Test
  void boxes_and_discs_carry_roles_and_dashes() {
    Paint both = Paint.both(Tone.SEQ_1, Tone.DATA_2, 1.5).dashed(6, 3);
    assertThat(
            svg(
                new Mark.Box(1, 2, 3, 4, 2, both),
                new Mark.Disc(5, 6, 2.5, Paint.fill(Tone.ON_ACCENT))))
        .isEqualTo(
            HEAD
                + "<rect x=\"1\" y=\"2\" width=\"3\" height=\"4\" rx=\"2\" fill=\"var(--seq-1)\""
                + " stroke=\"var(--data-2)\" stroke-width=\"1.5\" stroke-dasharray=\"6 3\"/>"
                + "<circle cx=\"5\" cy=\"6\" r=\"2.5\" fill=\"var(--on-accent)\"/></g></svg>");
  }

  @Test
  void labels_name_their_family_size_and_halo() {
    assertThat(
            svg(
                new Mark.Label(1, 2, "a", Type.CELL, Anchor.START, Tone.TEXT),
                new Mark.Label(1, 2, "b", Type.VALUE, Anchor.MIDDLE, Tone.MUTED),
                new Mark.Label(1, 2, "c  d", Type.HEAD.semibold(), Anchor.END, Tone.ACCENT, true)))
        .isEqualTo(
            HEAD
                + "<text x=\"1\" y=\"2\" fill=\"var(--text)\">a</text>"
                + "<text x=\"1\" y=\"2\" font-family=\"Inter SemiBold\" font-size=\"15\""
                + " text-anchor=\"middle\" fill=\"var(--muted)\">b</text>"
                + "<text x=\"1\" y=\"2\" font-family=\"JetBrains Mono\" font-weight=\"700\""
                + " font-size=\"12\" text-anchor=\"end\" fill=\"var(--accent)\""
                + " stroke=\"var(--panel)\" stroke-width=\"4\" paint-order=\"stroke\""
                + " xml:space=\"preserve\">c  d</text></g></svg>");
  }

  @Test
  void text_is_escaped_and_characters_beyond_the_first_plane_are_references() {
    Mark label =
        new Mark.Label(0, 9, "<a & \"b\"> \uD83C\uDFAC\u0000", Type.CELL, Anchor.START, Tone.TEXT);
    assertThat(svg(label))
        .contains(
            ">&lt;a &amp; &quot;b&quot;&gt; <tspan"
                + " class=\"beyond\">&#x1F3AC;</tspan>\uFFFD</text>");
  }

  @Test
  void a_group_keeps_its_marks_together() {
    Mark disc = new Mark.Disc(5, 6, 2, Paint.fill(Tone.TEXT));
    assertThat(svg(new Mark.Group("row", List.of(disc))))
        .contains("><g><circle")
        .contains("/></g></g>");
  }

  @Test
  void numbers_do_not_follow_the_machines_language() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(svg()).isEqualTo(HEAD + "</g></svg>");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_coordinate_that_is_no_number_is_refused() {
    Mark disc = new Mark.Disc(Double.NaN, 6, 2, Paint.fill(Tone.TEXT));
    assertThatThrownBy(() -> svg(disc)).isInstanceOf(IllegalArgumentException.class);
  }

  private static String svg(Mark... marks) {
    return SvgWriter.write(new Drawing(300, 100.5, List.of(marks)), "T", "A");
  }
}
