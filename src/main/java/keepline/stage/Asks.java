package keepline.stage;

import java.util.Optional;
import keepline.view.Knobs;
import keepline.view.Marking;

/// What the field over the page asks for.
final class Asks {
  private Asks() {}

  /// The value of the knob in hand.
  static LineField.Ask value(Knobs knobs) {
    Knobs.Asked asked = knobs.asked().orElse(new Knobs.Asked("", "", ""));
    return new LineField.Ask(
        asked.knob(),
        asked.knob() + ", " + asked.range(),
        asked.value(),
        asked.range() + " · Enter take · Esc leave",
        knobs::take);
  }

  /// The note beside the highlight in hand.
  static LineField.Ask note(Marking marking) {
    return new LineField.Ask(
        "note",
        "Note beside the highlight",
        marking.note(),
        "highlighted; a note if you like · Enter keep · Esc without",
        text -> {
          marking.noted(text);
          return Optional.empty();
        });
  }
}
