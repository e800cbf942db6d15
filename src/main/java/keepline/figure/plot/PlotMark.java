package keepline.figure.plot;

import java.util.List;

/// What stands on a plot, in the units of its axes.
sealed interface PlotMark {

  /// What it is called on the plot and in the data table, or the empty string.
  String name();

  /// Whether a named formula gives its places.
  default boolean computed() {
    return switch (this) {
      case Line line -> !line.formula().isEmpty();
      case Arrows _ -> true;
      case Points _, Area _, Rule _, Note _ -> false;
    };
  }

  /// Whether it is points whose numbers its author typed.
  default boolean quantities() {
    return switch (this) {
      case Line line -> !line.typed().isEmpty();
      case Points points -> !points.dots().isEmpty();
      case Arrows _, Area _, Rule _, Note _ -> false;
    };
  }

  /// A curve, in one or several strokes.
  ///
  /// @param formula as its author wrote it, or the empty string for typed points
  record Line(String name, String formula, List<List<Spot>> strokes, List<Dot> typed)
      implements PlotMark {
    public Line {
      strokes = strokes.stream().map(List::copyOf).toList();
      typed = List.copyOf(typed);
    }
  }

  /// Single points.
  record Points(String name, List<Dot> dots) implements PlotMark {
    public Points {
      dots = List.copyOf(dots);
    }
  }

  /// A band across the plot.
  record Area(Side side, Typed from, Typed to, String name) implements PlotMark {}

  /// A straight line across the plot.
  record Rule(Side side, Typed at, String name) implements PlotMark {}

  /// Words at a place.
  record Note(Typed x, Typed y, String name) implements PlotMark {}

  /// Directions at places of a grid.
  ///
  /// @param arrows from where, and by how much each is off
  record Arrows(String name, String formula, List<Arrow> arrows) implements PlotMark {
    public Arrows {
      arrows = List.copyOf(arrows);
    }
  }

  /// One direction.
  record Arrow(Spot at, double dx, double dy) {}

  /// A number as its author wrote it.
  record Typed(double value, String text) {}

  /// A point that its author typed.
  ///
  /// @param label beside it, or the empty string
  record Dot(Typed x, Typed y, String label) {
    Spot spot() {
      return new Spot(x.value(), y.value());
    }
  }

  /// The axis that a band or rule is about.
  enum Side {
    X,
    Y
  }
}
