package keepline.live;

import java.util.List;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;
import keepline.drawing.Tone;
import keepline.drawing.Type;

final class AttentionSheet {
  private AttentionSheet() {}

  static Drawing draw(Moment moment, double width) {
    return new Drawing(
        width,
        40,
        List.of(
            new Mark.Label(
                0,
                20,
                moment.now().params().getFirst().id(),
                Type.BOX,
                Mark.Anchor.START,
                Tone.TEXT)));
  }
}
