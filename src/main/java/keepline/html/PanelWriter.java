package keepline.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keepline.drawing.Drawing;
import keepline.figure.Figure;
import keepline.figure.Outcome;
import keepline.figure.Words;
import keepline.live.LiveFigure;
import keepline.live.Turned;
import keepline.page.Plate;

/// Writes the figure panel: up to three figures from top to bottom, halves side by side.
final class PanelWriter {
  private final Context context;
  private final Form form;
  private final Canvas canvas;
  private final Function<LiveFigure, Turned> turned;

  /// What a figure is shown as.
  enum Form {
    DRAWN,
    /// Its words and numbers.
    TABLE
  }

  PanelWriter(Context context) {
    this(context, Form.DRAWN, Canvas.panel(context.sheet()), Turned::start);
  }

  /// @param canvas as wide as the panel's inside
  /// @param turned how a reader has left a live figure
  PanelWriter(Context context, Form form, Canvas canvas, Function<LiveFigure, Turned> turned) {
    this.context = context;
    this.form = form;
    this.canvas = canvas;
    this.turned = turned;
  }

  void write(List<Plate> plates, Markup out) {
    if (plates.isEmpty()) {
      return;
    }
    out.open("div", "class", "panel").line();
    List<Plate> waiting = new ArrayList<>(plates);
    while (!waiting.isEmpty()) {
      Plate first = waiting.removeFirst();
      if (half(first) && !waiting.isEmpty() && half(waiting.getFirst()) && roomForHalves()) {
        out.open("div", "class", "pair").line();
        plate(first, canvas.half(), out);
        plate(waiting.removeFirst(), canvas.half(), out);
        out.close("div").line();
      } else {
        plate(first, canvas, out);
      }
    }
    out.close("div").line();
  }

  /// A figure or image alone, without its words: what decorates a cover.
  void ornament(Plate plate, Markup out) {
    Canvas wide = Canvas.ornament(context.sheet());
    out.open("div", "class", "ornament");
    switch (plate) {
      case Plate.Figured(Outcome.Drawn drawn) ->
          FormulaProblems.broken(drawn, context.formulas().typesetting())
              .ifPresentOrElse(
                  b -> BrokenWriter.write(b, out), () -> content(drawn.figure(), wide, out));
      case Plate.Figured(Outcome.Broken broken) -> BrokenWriter.write(broken, out);
      case Plate.Picture p -> picture(p, out);
    }
    out.close("div").line();
  }

  private boolean roomForHalves() {
    return form == Form.DRAWN && canvas.half().width() >= 180;
  }

  /// A live figure always has the panel's width: a turn draws it anew for that.
  private static boolean half(Plate plate) {
    return plate instanceof Plate.Figured(Outcome.Drawn drawn)
        && drawn.figure().words().half()
        && !(drawn.figure() instanceof LiveFigure);
  }

  private void plate(Plate plate, Canvas canvas, Markup out) {
    switch (plate) {
      case Plate.Figured(Outcome.Drawn drawn) ->
          FormulaProblems.broken(drawn, context.formulas().typesetting())
              .ifPresentOrElse(
                  b -> BrokenWriter.write(b, out), () -> figure(drawn.figure(), canvas, out));
      case Plate.Figured(Outcome.Broken broken) -> BrokenWriter.write(broken, out);
      case Plate.Picture p -> {
        out.open("figure", "class", "plate").line();
        picture(p, out);
        if (!p.caption().isEmpty()) {
          out.open("figcaption").element("p", "caption", p.caption()).close("figcaption");
        }
        out.close("figure").line();
      }
    }
  }

  private void figure(Figure figure, Canvas canvas, Markup out) {
    Words words = figure.words();
    out.open("figure", "class", "plate").line();
    if (!words.title().isEmpty()) {
      out.element("h2", "", words.title()).line();
    }
    content(figure, canvas, out);
    CaptionWriter.write(figure, out);
    out.close("figure").line();
  }

  private void content(Figure figure, Canvas canvas, Markup out) {
    if (form == Form.TABLE) {
      DataWriter.write(figure, turned, out);
      return;
    }
    switch (figure) {
      case LiveFigure live -> LiveWriter.write(turned.apply(live), canvas, out);
      case Figure.Drawable drawable -> drawing(drawable, canvas, out);
      case Figure.Equations equations ->
          new EquationsWriter(context.formulas()).write(equations, out);
    }
  }

  private static void drawing(Figure.Drawable figure, Canvas canvas, Markup out) {
    Words words = figure.words();
    Drawing drawn = figure.draw(canvas.width());
    String svg = canvas.svg(drawn, words.title(), words.alt());
    String least = drawn.width() > canvas.width() ? "--least:" + least(drawn) + "px" : "";
    out.open("div", "class", "drawing", "style", least).own(svg).close("div").line();
  }

  /// The narrowest a drawing gets on screen, in pixels. Its smallest type is 12 px in its own
  /// measure; a tenth less is better than a drawing that has to be scrolled.
  private static int least(Drawing drawn) {
    return (int) Math.ceil(drawn.width() * 0.9);
  }

  private void picture(Plate.Picture picture, Markup out) {
    int most = context.sheet().panelScreenPx() * 2;
    Optional<String> uri = context.pictures().dataUri(picture.path(), most);
    if (uri.isPresent()) {
      out.open("img", "src", uri.get(), "alt", picture.alt()).line();
    } else {
      out.element("p", "no-image", picture.alt().isEmpty() ? "image" : picture.alt()).line();
    }
  }
}
