package keepline.figure.grid;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepline.figure.Cell;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;

/// Reads how a picture is worked out; [GridNotation] lists the ways.
final class RecipeReader {
  static final List<String> NAMES = List.of("blank", "static", "bitmap", "noise", "denoise");

  /// More cells in a row than this could not be told apart in a narrow panel.
  static final int MOST_SIDE = 64;

  private static final int MOST_SEED = 1_000_000;
  private static final int MOST_STEPS = 1000;
  private static final Pattern SIZE = Pattern.compile("(\\d{1,4}) ?[x\u00D7] ?(\\d{1,4})");

  private final Mistakes mistakes;

  RecipeReader(Mistakes mistakes) {
    this.mistakes = mistakes;
  }

  Optional<Recipe> read(Line line) {
    Arguments in = Arguments.of(line, mistakes);
    if (in.words().isEmpty()) {
      return unknown(new Cell(line.text().strip(), line.number(), 1));
    }
    return switch (in.name().text()) {
      case "blank" -> {
        in.know(List.of());
        yield size(in).map(s -> new Recipe.Blank(s.columns(), s.rows()));
      }
      case "static" -> {
        in.know(List.of("seed"));
        Optional<Integer> seed = seed(in);
        yield size(in).flatMap(s -> seed.map(n -> new Recipe.Static(s.columns(), s.rows(), n)));
      }
      case "bitmap" -> {
        in.know(List.of());
        yield picture(in).map(Recipe.Clean::new);
      }
      case "noise" -> noise(in);
      case "denoise" -> denoise(in);
      default -> unknown(in.name());
    };
  }

  private record Size(int columns, int rows) {}

  private Optional<Recipe> unknown(Cell name) {
    String message =
        "\"%s\" is no way to a picture; ways are %s"
            .formatted(name.text(), String.join(" ", NAMES));
    mistakes.error(name, "FIG174", message, Nearest.fix(name.text(), NAMES));
    return Optional.empty();
  }

  private Optional<Recipe> noise(Arguments in) {
    in.know(List.of("t", "seed", "schedule"));
    Optional<Picture> picture = picture(in);
    Optional<Integer> time = in.whole("t", Optional.empty(), 0, Schedule.TIMES);
    Optional<Integer> seed = seed(in);
    Optional<Schedule> schedule = schedule(in);
    if (picture.isEmpty() || time.isEmpty() || seed.isEmpty() || schedule.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Recipe.Noised(picture.get(), time.get(), seed.get(), schedule.get()));
  }

  private Optional<Recipe> denoise(Arguments in) {
    in.know(List.of("t", "seed", "steps", "schedule"));
    Optional<Integer> time = in.whole("t", Optional.empty(), 0, Schedule.TIMES);
    Optional<Integer> seed = seed(in);
    Optional<Integer> steps = in.whole("steps", Optional.of(50), 1, MOST_STEPS);
    Optional<Schedule> schedule = schedule(in);
    if (in.words().size() > 1) {
      String message = "denoise takes no \"%s\"".formatted(in.words().get(1).text());
      String fix = "leave it out; the seed decides which picture comes out";
      mistakes.error(in.words().get(1), "FIG174", message, fix);
    }
    if (time.isEmpty() || seed.isEmpty() || steps.isEmpty() || schedule.isEmpty()) {
      return Optional.empty();
    }
    return visits(in, time.get(), steps.get())
        ? Optional.of(new Recipe.Denoised(time.get(), seed.get(), steps.get(), schedule.get()))
        : Optional.empty();
  }

  /// Whether the way back stops at this time.
  private boolean visits(Arguments in, int time, int steps) {
    int step = (int) Math.rint((double) time * steps / Schedule.TIMES);
    int nearest = Diffusion.time(step, steps);
    if (nearest != time) {
      String message = "the way back in %d steps doesn't stop at t=%d".formatted(steps, time);
      Cell cell = in.values().getOrDefault("t", in.name());
      mistakes.error(cell, "FIG176", message, "did you mean t=%d?".formatted(nearest));
    }
    return nearest == time;
  }

  private Optional<Picture> picture(Arguments in) {
    return in.word(1, "picture", Picture.words(), Picture::of);
  }

  private Optional<Integer> seed(Arguments in) {
    return in.whole("seed", Optional.of(1), 0, MOST_SEED);
  }

  private Optional<Schedule> schedule(Arguments in) {
    return in.choice("schedule", Schedule.LINEAR, Schedule.words(), Schedule::of);
  }

  private Optional<Size> size(Arguments in) {
    String text = String.join(" ", in.words().stream().skip(1).map(Cell::text).toList());
    Matcher size = SIZE.matcher(text);
    if (!size.matches()) {
      String message = "%s needs a size in cells".formatted(in.name().text());
      mistakes.error(
          in.name(), "FIG176", message, "write such as \"%s 8 x 8\"".formatted(in.name().text()));
      return Optional.empty();
    }
    int columns = Integer.parseInt(size.group(1));
    int rows = Integer.parseInt(size.group(2));
    if (columns < 1 || rows < 1 || columns > MOST_SIDE || rows > MOST_SIDE) {
      String message =
          "the picture has %d by %d cells; the limit is %d".formatted(columns, rows, MOST_SIDE);
      mistakes.error(in.name(), "FIG002", message, "show a part of it");
      return Optional.empty();
    }
    return Optional.of(new Size(columns, rows));
  }
}
