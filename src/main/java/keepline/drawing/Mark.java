package keepline.drawing;

import java.util.List;

/// One thing on a drawing. The family is closed: a format that writes every case writes every
/// figure.
///
/// All coordinates are in pixels of the drawing, y down.
public sealed interface Mark {

  /// A line or area along an outline.
  record Path(Outline outline, Paint paint) implements Mark {}

  /// A rectangle with corners rounded by `radius` pixels.
  record Box(double x, double y, double width, double height, double radius, Paint paint)
      implements Mark {}

  /// A circle around a centre.
  record Disc(double x, double y, double radius, Paint paint) implements Mark {}

  /// One line of text; `y` is its baseline, and `x` is where `anchor` says.
  ///
  /// @param halo whether a rim in the panel's colour keeps it readable over other marks
  record Label(double x, double y, String text, Type type, Anchor anchor, Tone tone, boolean halo)
      implements Mark {
    /// A label without a halo.
    public Label(double x, double y, String text, Type type, Anchor anchor, Tone tone) {
      this(x, y, text, type, anchor, tone, false);
    }
  }

  /// Marks that belong together under a name (a row, a card), for people who read the picture as a
  /// document.
  record Group(String name, List<Mark> marks) implements Mark {
    public Group {
      marks = List.copyOf(marks);
    }
  }

  /// Which point of a label its `x` names.
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
