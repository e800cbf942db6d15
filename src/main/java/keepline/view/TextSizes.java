package keepline.view;

import java.util.List;

/// The sizes of text that a reader steps through, in percent.
final class TextSizes {
  static final int NORMAL = 100;
  private static final List<Integer> STEPS =
      List.of(70, 80, 90, NORMAL, 110, 125, 150, 175, 200, 225, 250);

  private TextSizes() {}

  static int larger(int percent) {
    return STEPS.stream().filter(s -> s > percent).findFirst().orElse(STEPS.getLast());
  }

  static int smaller(int percent) {
    return STEPS.reversed().stream().filter(s -> s < percent).findFirst().orElse(STEPS.getFirst());
  }

  static int clamp(int percent) {
    return Math.clamp(percent, STEPS.getFirst(), STEPS.getLast());
  }
}
