package keepline.figure;

import java.util.List;
import keepline.drawing.Drawing;
import keepline.figure.bars.BarsFigure;
import keepline.figure.eq.EqFigure;
import keepline.figure.flow.FlowFigure;
import keepline.figure.grid.GridFigure;
import keepline.figure.matrix.MatrixFigure;
import keepline.figure.plot.PlotFigure;
import keepline.figure.table.TableFigure;
import keepline.figure.text.TextFigure;
import keepline.live.LiveFigure;

/// One figure, read and found right. Each kind is a record in a folder of its own.
///
/// Nearly all are drawings; formulas are not, since only the engine that sets them knows their
/// size.
public sealed interface Figure {

  /// Title, alt sentence, caption, note and source.
  Words words();

  /// Everything the figure shows as rows of plain words and numbers.
  DataTable data();

  /// Whether its numbers are worked out here, by an engine or a named formula, and not typed.
  default boolean computed() {
    return false;
  }

  /// Whether its author typed quantities: numbers of something that somebody counted or measured,
  /// or made up. Words and plain numberings are none.
  default boolean quantities() {
    return false;
  }

  /// A figure that is laid out as marks.
  sealed interface Drawable extends Figure
      permits BarsFigure,
          FlowFigure,
          GridFigure,
          LiveFigure,
          MatrixFigure,
          PlotFigure,
          TableFigure,
          TextFigure {

    /// The figure laid out for a panel whose inside is `width` pixels wide.
    ///
    /// Pure: the same figure and width give the same marks on every machine. The drawing is exactly
    /// `width` wide unless the figure can't be made that narrow (a text drawing keeps its cells),
    /// in which case it is wider and is scaled.
    Drawing draw(double width);
  }

  /// A figure of formulas; whoever shows it has their TeX set.
  sealed interface Equations extends Figure permits EqFigure {

    /// One to four, from top to bottom.
    List<Equation> equations();

    /// What their letters stand for.
    List<Term> terms();
  }
}
