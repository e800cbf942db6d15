package keepline.figure.grid;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import keepline.figure.Line;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;

/// Where the cells of a picture come from, when they aren't typed: a closed list, so that no deck
/// brings code of its own.
///
/// - `blank 32x32`: nothing but cells
/// - `bitmap heart`: one of the eight pictures of [Bitmaps]
/// - `noise heart t=300 seed=5`: that picture after so many of 1,000 steps of noise
/// - `denoise t=300 seed=4 steps=50`: what the perfect denoiser has made of pure noise by then
///
/// `schedule=` may be `linear` (as it is without), `cosine` or `sd`.
final class Origin {
  private static final List<String> NAMES = List.of("blank", "bitmap", "noise", "denoise");
  private static final List<String> SCHEDULES = List.of("linear", "cosine", "sd");
  private static final int MOST_CELLS = 64;

  private final String name;
  private final Line line;
  private final Mistakes mistakes;
  private final Map<String, String> settings = new HashMap<>();
  private boolean right = true;

  private Origin(String name, Line line, Mistakes mistakes) {
    this.name = name;
    this.line = line;
    this.mistakes = mistakes;
  }

  static Optional<Cells> read(String name, Line line, Mistakes mistakes) {
    return new Origin(name, line, mistakes).read();
  }

  private Optional<Cells> read() {
    String[] words = line.text().strip().split("\\s+", -1);
    return switch (words[0]) {
      case "blank" -> blank(words);
      case "bitmap" -> {
        Optional<Bitmaps> bitmap = bitmap(words);
        settings(words, 2, List.of());
        yield bitmap.flatMap(b -> made(Raster.of(b.ink()), false));
      }
      case "noise" -> noise(words);
      case "denoise" -> denoise(words);
      default -> {
        String message =
            "cells don't come from \"%s\"; they come from rows of . and #, or from %s"
                .formatted(words[0], String.join(" ", NAMES));
        wrong(words[0], message, Nearest.fix(words[0], NAMES));
        yield Optional.empty();
      }
    };
  }

  private Optional<Cells> blank(String[] words) {
    String size = words.length == 2 ? words[1] : "";
    if (!size.matches("\\d{1,2}x\\d{1,2}")) {
      wrong(words[0], "\"blank\" needs a size", "write it like \"blank 32x32\"");
      return Optional.empty();
    }
    int width = Integer.parseInt(size.substring(0, size.indexOf('x')));
    int height = Integer.parseInt(size.substring(size.indexOf('x') + 1));
    if (width < 1 || height < 1 || width > MOST_CELLS || height > MOST_CELLS) {
      wrong(size, "a side has 1 to " + MOST_CELLS + " cells, not " + size, "");
      return Optional.empty();
    }
    return made(Raster.blank(width, height), false);
  }

  private Optional<Cells> noise(String[] words) {
    Optional<Bitmaps> bitmap = bitmap(words);
    settings(words, 2, List.of("t", "seed", "schedule"));
    int t = number("t", 0, Schedule.STEPS, 300);
    int seed = number("seed", 0, 999_999, 1);
    Schedule schedule = schedule();
    return bitmap.flatMap(
        b -> made(Raster.of(new Diffusion(schedule).noised(b.ink(), t, seed)), true));
  }

  private Optional<Cells> denoise(String[] words) {
    settings(words, 1, List.of("t", "seed", "steps", "schedule"));
    int t = number("t", 0, Schedule.STEPS, 0);
    int seed = number("seed", 0, 999_999, 1);
    int steps = number("steps", 1, 200, 50);
    return made(Raster.of(new Diffusion(schedule()).denoised(seed, t, steps)), true);
  }

  private Optional<Cells> made(Raster raster, boolean computed) {
    return right
        ? Optional.of(new Cells(name, raster, line.text().strip(), computed))
        : Optional.empty();
  }

  private Optional<Bitmaps> bitmap(String[] words) {
    String wanted = words.length > 1 ? words[1] : "";
    int at = Bitmaps.names().indexOf(wanted);
    if (at < 0) {
      String message =
          "there is no picture \"%s\"; pictures are %s"
              .formatted(wanted, String.join(" ", Bitmaps.names()));
      wrong(wanted, message, Nearest.fix(wanted, Bitmaps.names()));
      return Optional.empty();
    }
    return Optional.of(List.of(Bitmaps.values()).get(at));
  }

  private void settings(String[] words, int from, List<String> known) {
    for (int i = from; i < words.length; i++) {
      int equals = words[i].indexOf('=');
      String key = equals < 0 ? words[i] : words[i].substring(0, equals);
      if (equals < 0 || !known.contains(key)) {
        String knows = known.isEmpty() ? "nothing more" : String.join("= ", known) + "=";
        wrong(words[i], "\"" + words[i] + "\" means nothing here; it takes " + knows, "");
      } else {
        settings.put(key, words[i].substring(equals + 1));
      }
    }
  }

  private int number(String key, int least, int most, int otherwise) {
    String text = settings.get(key);
    if (text == null) {
      return otherwise;
    }
    int number = text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    if (number < least || number > most) {
      wrong(key + "=" + text, key + " is a whole number from " + least + " to " + most, "");
      return otherwise;
    }
    return number;
  }

  private Schedule schedule() {
    String text = settings.getOrDefault("schedule", "linear");
    if (!SCHEDULES.contains(text)) {
      String message =
          "there is no schedule \"%s\"; schedules are %s"
              .formatted(text, String.join(" ", SCHEDULES));
      wrong("schedule=" + text, message, Nearest.fix(text, SCHEDULES));
      return Schedule.LINEAR;
    }
    return Schedule.valueOf(text.toUpperCase(Locale.ROOT));
  }

  private void wrong(String word, String message, String fix) {
    right = false;
    int at = Math.max(0, line.text().indexOf(word));
    mistakes.error(line.number(), line.column(at), "FIG174", message, fix);
  }
}
