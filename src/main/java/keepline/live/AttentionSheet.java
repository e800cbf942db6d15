package keepline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// [Attention] on one sheet, read downward: the sentence with arcs as thick as the shares, the
/// table of everybody's shares with one word's row marked, that row as bars, and the update as a
/// weighted sum. One column is one word throughout.
final class AttentionSheet {
  private static final double ARCS = 42;
  private static final double HEAD = 23;
  private static final double ROW = 21;
  private static final double GAP = 3;

  /// What the ring around the marked row needs beside the last column.
  private static final double EDGE = 3;

  private static final double WIDEST = 96;
  private static final double BARS = 47;
  private static final double BAR = 26;
  private static final double GHOST = 5;
  private static final double THICKEST = 11;
  private static final double LEADING = 17;
  private static final int STEPS = 7;

  private final State now;
  private final Moment moment;
  private final double width;
  private final int words = Attention.WORDS.size();
  private final int token;
  private final double[] weights;
  private final double left;
  private final double pitch;
  private final List<Mark> marks = new ArrayList<>();

  private AttentionSheet(Moment moment, double width) {
    this.moment = moment;
    this.now = moment.now();
    this.width = width;
    this.token = now.whole("token") - 1;
    this.weights = Attention.weights(now, token);
    this.left = Metrics.width("the", Type.BOX) + 14;
    this.pitch = Math.min((width - EDGE - left + GAP) / words, WIDEST + GAP);
  }

  static Drawing draw(Moment moment, double width) {
    return new AttentionSheet(moment, width).draw();
  }

  private Drawing draw() {
    arcs();
    sentence(ARCS);
    double table = ARCS + HEAD;
    table(table);
    double bars = table + words * (ROW + GAP) - GAP + 5;
    bars(bars);
    double end = update(bars + BARS + 8);
    return new Drawing(width, end, marks);
  }

  /// From the asking word over to each it reads, as thick as the share.
  private void arcs() {
    for (int i = 0; i < words; i++) {
      if (weights[i] > 0) {
        double thick = Math.max(0.75, THICKEST * weights[i]);
        double high = Math.min(ARCS - 8, 16 + 9 * Math.abs(i - token));
        Outline.Builder arc = Outline.builder();
        if (i == token) {
          double x = middle(i);
          arc.move(x - 6, ARCS).curve(x - 20, ARCS - 26, x + 20, ARCS - 26, x + 6, ARCS);
        } else {
          // a cubic rises to three quarters of its control points' height
          double top = ARCS - high / 0.75;
          double start = middle(token) + (i < token ? -9 : 9);
          arc.move(start, ARCS).curve(start, top, middle(i), top, middle(i), ARCS);
        }
        marks.add(new Mark.Path(arc.build(), Paint.stroke(Tone.DATA_1, thick)));
      }
    }
  }

  private void sentence(double y) {
    double wide = Metrics.width(Attention.WORDS.get(token), Type.BOX) + 14;
    Paint ring = Paint.stroke(Tone.DATA_2, 2);
    marks.add(new Mark.Box(middle(token) - wide / 2, y + 1, wide, HEAD - 6, 6, ring));
    for (int i = 0; i < words; i++) {
      Type type = i == token ? Type.BOX.semibold() : Type.BOX;
      double base = Paragraph.baseline(y + 1, HEAD - 6, type);
      label(middle(i), base, Attention.WORDS.get(i), type, Anchor.MIDDLE, tone(i));
    }
  }

  private void table(double top) {
    Map<Integer, Outline.Builder> shades = new TreeMap<>();
    Outline.Builder edges = Outline.builder();
    List<Mark> numbers = new ArrayList<>();
    for (int row = 0; row < words; row++) {
      double[] shares = Attention.weights(now, row);
      double y = top + row * (ROW + GAP);
      double base = Paragraph.baseline(y, ROW, Type.BOX);
      Type head = row == token ? Type.BOX.semibold() : Type.BOX;
      label(left - 14, base, Attention.WORDS.get(row), head, Anchor.END, tone(row));
      for (int i = 0; i < words; i++) {
        int step = (int) Math.clamp(Math.floor(shares[i] * STEPS) + 1, 1, STEPS);
        boolean masked = shares[i] == 0;
        if (masked || step == 1) {
          edges.box(x(i) + 0.5, y + 0.5, pitch - GAP - 1, ROW - 1, 2);
        }
        if (!masked) {
          shades.computeIfAbsent(step, s -> Outline.builder()).box(x(i), y, pitch - GAP, ROW, 2);
          String text = Value.whole(Math.round(shares[i] * 100)).shown();
          Tone on = Tone.seq(step).on();
          numbers.add(new Mark.Label(middle(i), base, text, Type.BOX, Anchor.MIDDLE, on));
        }
      }
    }
    shades.forEach(
        (step, outline) -> marks.add(new Mark.Path(outline.build(), Paint.fill(Tone.seq(step)))));
    if (!edges.isEmpty()) {
      marks.add(new Mark.Path(edges.build(), Paint.stroke(Tone.GRID, 1)));
    }
    double y = top + token * (ROW + GAP);
    Paint ring = Paint.stroke(Tone.DATA_2, 2);
    marks.add(new Mark.Box(x(0) - 2, y - 2, words * pitch - GAP + 4, ROW + 4, 4, ring));
    marks.addAll(numbers);
  }

  /// The marked row standing up: a full share of 100 would reach the top.
  private void bars(double top) {
    double bottom = top + BARS;
    double room = BARS - 18;
    Outline.Builder present = Outline.builder();
    Outline.Builder before = Outline.builder();
    double thick = Math.min(BAR, pitch * 0.5);
    List<Mark> numbers = new ArrayList<>();
    for (int i = 0; i < words; i++) {
      double high = weights[i] * room;
      if (weights[i] > 0) {
        present.box(middle(i) - thick / 2, bottom - Math.max(1, high), thick, Math.max(1, high), 2);
        String text = Value.real(weights[i] * 100, 1).shown();
        double base = bottom - high - 5;
        numbers.add(new Mark.Label(middle(i), base, text, Type.BOX, Anchor.MIDDLE, Tone.TEXT));
      }
    }
    moment.ghost().ifPresent(was -> ghost(was, before, bottom, room, thick));
    marks.add(new Mark.Path(present.build(), Paint.fill(Tone.DATA_1)));
    if (!before.isEmpty()) {
      marks.add(new Mark.Path(before.build(), Paint.fill(Tone.MUTED)));
    }
    Outline axis = Outline.line(x(0), bottom, x(words - 1) + pitch - GAP, bottom);
    marks.add(new Mark.Path(axis, Paint.stroke(Tone.LINE, 1.5)));
    marks.addAll(numbers);
    double base = Paragraph.baseline(bottom - ROW, ROW, Type.BOX);
    String word = Attention.WORDS.get(token);
    label(left - 14, base, word, Type.BOX.semibold(), Anchor.END, Tone.DATA_2);
  }

  private void ghost(State was, Outline.Builder before, double bottom, double room, double thick) {
    double[] shares = Attention.weights(was, was.whole("token") - 1);
    for (int i = 0; i < words; i++) {
      if (shares[i] > 0) {
        double high = Math.max(1, shares[i] * room);
        before.box(middle(i) + thick / 2 + 2, bottom - high, GHOST, high, 1);
      }
    }
  }

  /// The weighted sum in words, and what it comes to. As high as the longest sum, so that the
  /// figure keeps its size while a reader turns it.
  private double update(double top) {
    String word = Attention.WORDS.get(token);
    Paragraph sum = paragraph(sum(word, weights, 0.005));
    sum.place(marks, 0, top, Anchor.START, Tone.TEXT);
    double end = top + paragraph(sum("the", new double[words], 0)).height();
    StringBuilder blend = new StringBuilder("what is added, in three numbers:");
    for (double number : Attention.blend(weights)) {
      blend.append("  ").append(Value.real(number, 2).shown());
    }
    Paragraph numbers = paragraph(blend.toString());
    numbers.place(marks, 0, end, Anchor.START, Tone.MUTED);
    return end + numbers.height();
  }

  private static String sum(String word, double[] shares, double least) {
    StringBuilder sum = new StringBuilder("new " + word + " = old " + word);
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] >= least) {
        // a term stays on one line
        String share = Value.real(shares[i], 2).shown();
        sum.append(" +\u00A0").append(share).append('\u00A0').append(Attention.WORDS.get(i));
      }
    }
    return sum.toString();
  }

  private Paragraph paragraph(String text) {
    return Paragraph.of(text, Type.BOX, width, LEADING);
  }

  private Tone tone(int word) {
    return word == token ? Tone.DATA_2 : Tone.MUTED;
  }

  private double x(int column) {
    return left + column * pitch;
  }

  private double middle(int column) {
    return x(column) + (pitch - GAP) / 2;
  }

  private void label(double x, double y, String text, Type type, Anchor anchor, Tone tone) {
    marks.add(new Mark.Label(x, y, text, type, anchor, tone));
  }
}
