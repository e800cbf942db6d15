package keepline.live;

import java.util.List;
import java.util.Map;
import keepline.drawing.Drawing;

/// What computes a live figure. Pure: the same state gives the same values and marks, to the byte,
/// on every machine.
public interface Engine {

  /// The word behind `fig live` and at the head of a state line: small letters.
  String name();

  /// At least one; the first is the one that a reader turns first.
  List<Param> params();

  /// The ways to look at it that `view:` may name, the usual one first.
  List<String> views();

  /// The names of the results that the strip shows beside the knobs, at most two.
  List<String> readout();

  /// The results by name, in reading order. Names aren't those of parameters.
  Map<String, Value> values(State state);

  /// What a reader calls a result: `share of "sat"` for `w3`.
  default String label(String result) {
    return result;
  }

  /// The figure for a panel whose inside is `width` pixels wide, 320 to 1600; labels show what
  /// [#values] says.
  Drawing draw(Moment moment, double width);
}
