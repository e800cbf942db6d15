package keepline.figure;

import keepline.drawing.Drawing;
import keepline.figure.bars.BarsFigure;
import keepline.figure.matrix.MatrixFigure;
import keepline.figure.plot.PlotFigure;
import keepline.figure.table.TableFigure;
import keepline.figure.text.TextFigure;
import keepline.live.LiveFigure;

/// One figure, read and found right. Each kind is a record in a folder of its own.
public sealed interface Figure
    permits BarsFigure, LiveFigure, MatrixFigure, PlotFigure, TableFigure, TextFigure {

  /// Title, alt sentence, caption, note and source.
  Words words();

  /// The figure laid out for a panel whose inside is `width` pixels wide.
  ///
  /// Pure: the same figure and width give the same marks on every machine. The drawing is exactly
  /// `width` wide unless the figure can't be made that narrow (a text drawing keeps its cells), in
  /// which case it is wider and is scaled.
  Drawing draw(double width);

  /// Everything the figure shows as rows of plain words and numbers.
  DataTable data();
}
