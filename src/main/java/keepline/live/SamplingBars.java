package keepline.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Metrics;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// The chances of [Sampling] as bars on a scale from 0 to 1 that never changes, so that a reader
/// sees the crowd take over; what a cut removed stays as a dashed outline of what it had.
final class SamplingBars {
  private static final double THICK = 15;
  private static final double GHOST = 4;
  private static final double PITCH = 24;

  /// Between the named words and the crowd.
  private static final double APART = 8;

  private static final double LABEL_GAP = 10;
  private static final double VALUE_GAP = 7;
  private static final double RADIUS = 2;
  private static final double LEADING = 18;
  private static final String SIZE = Value.whole(Distribution.SIZE).shown();

  private final Moment moment;
  private final double width;
  private final Distribution now;
  private final Optional<Distribution> ghost;
  private final Map<String, Value> values;
  private final double zero;
  private final double full;
  private final Outline.Builder named = Outline.builder();
  private final Outline.Builder crowd = Outline.builder();
  private final Outline.Builder cut = Outline.builder();
  private final Outline.Builder before = Outline.builder();
  private final List<Mark> words = new ArrayList<>();

  private SamplingBars(Moment moment, Sampling.Solved solved, double width) {
    this.moment = moment;
    this.width = width;
    this.now = solved.chances();
    this.ghost = moment.ghost().map(Distribution::of);
    this.values = solved.values();
    this.zero = Metrics.width(crowdName(), Type.BOX) + LABEL_GAP;
    this.full = width - zero - VALUE_GAP - Metrics.width("0.000", Type.BOX);
  }

  /// @param solved what comes of the moment's state
  static Drawing draw(Moment moment, Sampling.Solved solved, double width) {
    return new SamplingBars(moment, solved, width).draw();
  }

  private Drawing draw() {
    double y = 3;
    for (int i = 0; i < Distribution.WORDS.size(); i++) {
      int index = i;
      String word = Distribution.WORDS.get(i).equals(".") ? "full stop" : Distribution.WORDS.get(i);
      row(word, y, named, now.share(i), now.heated(i), ghost.map(g -> g.share(index)));
      y += PITCH;
    }
    y += APART;
    row(crowdName(), y, crowd, now.tail(), now.heatedTail(), ghost.map(Distribution::tail));
    double bottom = y + THICK + GHOST;
    List<Mark> marks = new ArrayList<>();
    add(marks, cut, Paint.stroke(Tone.LINE, 1.5).dashed(3, 3));
    add(marks, named, Paint.fill(Tone.DATA_1));
    add(marks, crowd, Paint.fill(Tone.DATA_4));
    add(marks, before, Paint.fill(Tone.MUTED));
    Outline axis = Outline.line(zero, 0, zero, bottom + 3);
    marks.add(new Mark.Path(axis, Paint.stroke(Tone.LINE, 1.5)));
    marks.addAll(words);
    return new Drawing(width, foot(marks, bottom + 12), marks);
  }

  private void row(
      String name,
      double y,
      Outline.Builder fill,
      double share,
      double heated,
      Optional<Double> remembered) {
    boolean gone = share == 0 && heated > 0;
    double base = Paragraph.baseline(y, THICK, Type.BOX);
    words.add(label(zero - LABEL_GAP, base, name, Anchor.END, gone ? Tone.MUTED : Tone.TEXT));
    if (share > 0) {
      fill.box(zero, y, length(share), THICK, RADIUS);
    }
    if (heated > share) {
      cut.box(zero, y + 1, length(heated), THICK - 2, RADIUS);
    }
    remembered.ifPresent(was -> before.box(zero, y + THICK + 1, length(was), GHOST, 1));
    double end = zero + length(Math.max(share, gone ? heated : share)) + VALUE_GAP;
    String text = gone ? "cut" : Value.real(share, 3).shown();
    words.add(label(end, base, text, Anchor.START, gone ? Tone.MUTED : Tone.TEXT));
  }

  /// A share as long as it is, but never so short that it can't be seen.
  private double length(double share) {
    return share <= 0 ? 0.01 : Math.max(1, share * full);
  }

  /// How many are kept and what is drawn. As high as the longest draws, so that the figure keeps
  /// its size while a reader turns it.
  private double foot(List<Mark> marks, double y) {
    String seed = moment.now().param("seed").shown(moment.now().value("seed"));
    Paragraph lines = foot(shown("kept"), seed, shown("drawn"));
    lines.place(marks, 0, y, Anchor.START, Tone.TEXT);
    String longest = " #" + Distribution.SIZE;
    return y + foot(SIZE, "999999", longest.repeat(Sampling.DRAWS).strip()).height();
  }

  private Paragraph foot(String kept, String seed, String drawn) {
    String text = "kept %s of %s; drawn with seed %s: %s".formatted(kept, SIZE, seed, drawn);
    return Paragraph.of(text, Type.BOX, width, LEADING);
  }

  private String shown(String name) {
    return Objects.requireNonNull(values.get(name)).shown();
  }

  private static String crowdName() {
    int others = Distribution.SIZE - Distribution.WORDS.size();
    return Value.whole(others).shown() + " more";
  }

  private static Mark label(double x, double y, String text, Anchor anchor, Tone tone) {
    return new Mark.Label(x, y, text, Type.BOX, anchor, tone);
  }

  private static void add(List<Mark> marks, Outline.Builder outline, Paint paint) {
    if (!outline.isEmpty()) {
      marks.add(new Mark.Path(outline.build(), paint));
    }
  }
}
