package keepline.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import keepline.drawing.Tone;

/// What a figure's first series is about: a colour keeps its meaning through a deck. Written `role:
/// image`.
public enum Role {
  TEXT(Tone.DATA_1),
  IMAGE(Tone.DATA_3),
  NOISE(Tone.DATA_4);

  public static final String KEY = "role";

  private final Tone tone;

  Role(Tone tone) {
    this.tone = tone;
  }

  /// The tone of the first series.
  public Tone tone() {
    return tone;
  }

  /// The role that a line names; text where there is none or, which is a mistake, another word.
  public static Role read(Optional<Field> field, Mistakes mistakes) {
    List<String> names =
        Arrays.stream(values()).map(r -> r.name().toLowerCase(java.util.Locale.ROOT)).toList();
    String name = field.map(f -> f.choice(names, mistakes)).orElse(names.getFirst());
    return values()[names.indexOf(name)];
  }
}
