package keepline.figure.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Mark.Anchor;
import keepline.drawing.Outline;
import keepline.drawing.Paint;
import keepline.drawing.Paragraph;
import keepline.drawing.Tone;
import keepline.drawing.Type;

/// Paints a scene: frames, lines, boxes, words; marks of one paint are one path.
final class Painter {
  private static final double RADIUS = 6;
  private static final double STROKE = 1.5;
  private static final double SAMPLE = 26;

  private final FlowFigure flow;
  private final Scene scene;
  private final double width;
  private final List<Mark> marks = new ArrayList<>();

  /// @param width of the drawing in pixels, if the scene is no wider
  Painter(FlowFigure flow, Scene scene, double width) {
    this.flow = flow;
    this.width = Math.max(width, scene.bounds().width());
    this.scene = scene.moved((this.width - scene.bounds().width()) / 2, 0);
  }

  Drawing paint() {
    frames();
    lines();
    boxes();
    scene.captions().forEach(c -> c.place(marks, Tone.MUTED));
    scene.legends().forEach(c -> c.place(marks, Tone.MUTED));
    scene.sides().forEach(c -> c.place(marks, Tone.MUTED));
    double bottom = foot(scene.bounds().bottom());
    return new Drawing(width, bottom, marks);
  }

  private void frames() {
    Outline.Builder outline = Outline.builder();
    for (Frame frame : scene.frames()) {
      Rect r = frame.rect();
      scene.legends().stream()
          .map(Caption::rect)
          .filter(l -> l.left() > r.left() && l.right() < r.right())
          .filter(l -> near(l.middleY(), r.top()) || near(l.middleY(), r.bottom()))
          .findFirst()
          .ifPresentOrElse(
              legend -> Strokes.open(outline, r, legend, RADIUS + 2),
              () -> outline.box(r.left(), r.top(), r.width(), r.height(), RADIUS + 2));
    }
    add(outline, Paint.stroke(Tone.LINE, 1));
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < 1;
  }

  private void lines() {
    Outline.Builder solid = Outline.builder();
    Outline.Builder dashed = Outline.builder();
    Set<Spot> tips = new LinkedHashSet<>();
    Outline.Builder heads = Outline.builder();
    for (Route route : scene.routes()) {
      Strokes.line(isTraining(route.arrow()) ? dashed : solid, route, RADIUS);
      List<Spot> spots = route.spots();
      if (tips.add(spots.getLast())) {
        Strokes.head(heads, spots.get(spots.size() - 2), spots.getLast());
      }
      if (route.arrow().course() == Arrow.Course.BOTH && tips.add(spots.getFirst())) {
        Strokes.head(heads, spots.get(1), spots.getFirst());
      }
    }
    add(solid, Paint.stroke(Tone.LINE, STROKE));
    add(dashed, Paint.stroke(Tone.LINE, STROKE).dashed(5, 4));
    add(heads, Paint.fill(Tone.LINE));
  }

  private boolean isTraining(Arrow arrow) {
    return flow.node(arrow.from()).is(Style.TRAINING) || flow.node(arrow.to()).is(Style.TRAINING);
  }

  private void boxes() {
    Map<Paint, Outline.Builder> frames = new LinkedHashMap<>();
    for (Box box : scene.boxes()) {
      Rect r = box.rect();
      Paint paint = paint(box.node());
      if (box.isFramed()) {
        frames
            .computeIfAbsent(paint, p -> Outline.builder())
            .box(r.left(), r.top(), r.width(), r.height(), RADIUS);
      } else if (box.node().is(Style.SUM)) {
        marks.add(new Mark.Disc(r.middleX(), r.middleY(), r.width() / 2, paint));
      } else if (box.node().is(Style.STORE)) {
        Strokes.drum(frames.computeIfAbsent(paint, p -> Outline.builder()), r, BoxText.BULGE);
      }
    }
    frames.forEach((paint, outline) -> add(outline, paint));
    for (Box box : scene.boxes()) {
      box.words(marks, Tone.TEXT, isMarked(box.node()));
    }
  }

  private boolean isMarked(Node node) {
    return flow.marked().contains(node.id());
  }

  private Paint paint(Node node) {
    Tone line = Tone.LINE;
    if (isMarked(node)) {
      line = Tone.ACCENT;
    } else if (node.is(Style.TEXT)) {
      line = Tone.DATA_1;
    } else if (node.is(Style.IMAGE)) {
      line = Tone.DATA_3;
    } else if (node.is(Style.NOISE)) {
      line = Tone.DATA_4;
    }
    Paint paint = Paint.both(Tone.PAGE, line, isMarked(node) ? 2 : STROKE);
    return node.is(Style.TRAINING) ? paint.dashed(5, 4) : paint;
  }

  /// What stands below: what dashes mean, and labels that found no place.
  private double foot(double top) {
    double y = top;
    boolean dashes = flow.nodes().stream().anyMatch(n -> n.is(Style.TRAINING));
    double left = Math.clamp(scene.bounds().left(), 1, Math.max(1, width - 200));
    if (dashes) {
      y += 14;
      double middle = y + Caption.LEADING / 2;
      Outline sample = Outline.line(left, middle, left + SAMPLE, middle);
      marks.add(new Mark.Path(sample, Paint.stroke(Tone.LINE, STROKE).dashed(5, 4)));
      y = words("training only", left + SAMPLE + 8, y);
    }
    for (String note : scene.notes()) {
      y = words(note, left, y + (y == top ? 14 : 3));
    }
    return y;
  }

  private double words(String text, double left, double top) {
    Paragraph lines = Caption.lines(text, Type.TICK, width - left);
    lines.place(marks, left, top, Anchor.START, Tone.MUTED);
    return top + lines.height();
  }

  private void add(Outline.Builder outline, Paint paint) {
    if (!outline.isEmpty()) {
      marks.add(new Mark.Path(outline.build(), paint));
    }
  }
}
