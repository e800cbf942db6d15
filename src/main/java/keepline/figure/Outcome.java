package keepline.figure;

import java.util.List;

/// What reading a figure block yields: a figure, perhaps with warnings, or the block itself and why
/// it can't be drawn.
public sealed interface Outcome {
  Block block();

  List<Mistake> mistakes();

  /// A figure to show; its mistakes are all warnings.
  record Drawn(Block block, Figure figure, List<Mistake> mistakes) implements Outcome {
    public Drawn {
      mistakes = List.copyOf(mistakes);
    }
  }

  /// A block to show as its source, with at least one mistake.
  record Broken(Block block, List<Mistake> mistakes) implements Outcome {
    public Broken {
      mistakes = List.copyOf(mistakes);
      if (mistakes.isEmpty()) {
        throw new IllegalArgumentException("a broken figure without a mistake");
      }
    }
  }
}
