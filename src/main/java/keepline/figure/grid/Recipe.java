package keepline.figure.grid;

import java.util.List;
import java.util.Locale;

/// How a panel's picture is worked out instead of typed: a closed list, so that no deck brings code
/// of its own.
sealed interface Recipe {

  Bitmap bitmap();

  /// What is known about it beside its cells.
  List<Measure> measures();

  /// Whether its numbers come from a formula.
  default boolean computed() {
    return true;
  }

  /// Something known by name.
  record Measure(String name, String value) {}

  /// `blank 32 x 32`: cells of which nothing is known.
  record Blank(int columns, int rows) implements Recipe {
    @Override
    public Bitmap bitmap() {
      return Bitmap.blank(columns, rows);
    }

    @Override
    public List<Measure> measures() {
      return List.of();
    }

    @Override
    public boolean computed() {
      return false;
    }
  }

  /// `bitmap heart`
  record Clean(Picture picture) implements Recipe {
    @Override
    public Bitmap bitmap() {
      return Bitmap.of(Picture.SIDE, picture.signal());
    }

    @Override
    public List<Measure> measures() {
      return List.of();
    }

    @Override
    public boolean computed() {
      return false;
    }
  }

  /// `static 32 x 32 seed=1`: noise alone.
  record Static(int columns, int rows, long seed) implements Recipe {
    @Override
    public Bitmap bitmap() {
      return Bitmap.of(columns, Diffusion.noise(columns * rows, seed));
    }

    @Override
    public List<Measure> measures() {
      return List.of();
    }
  }

  /// `noise heart t=300 seed=5 schedule=linear`
  record Noised(Picture picture, int time, long seed, Schedule schedule) implements Recipe {
    @Override
    public Bitmap bitmap() {
      return Bitmap.of(Picture.SIDE, signal());
    }

    @Override
    public List<Measure> measures() {
      double left = schedule.left(time);
      return List.of(
          new Measure("share of the picture", share(StrictMath.sqrt(left))),
          new Measure("share of noise", share(StrictMath.sqrt(1 - left))),
          new Measure("cells that keep their sign", kept() + " of " + Picture.CELLS));
    }

    double[] signal() {
      return Diffusion.noised(picture, time, seed, schedule);
    }

    int kept() {
      double[] signal = signal();
      int kept = 0;
      for (int i = 0; i < signal.length; i++) {
        kept += signal[i] * picture.signal(i) > 0 ? 1 : 0;
      }
      return kept;
    }
  }

  /// `denoise t=200 seed=1 steps=50 schedule=linear`
  record Denoised(int time, long seed, int steps, Schedule schedule) implements Recipe {
    @Override
    public Bitmap bitmap() {
      return Bitmap.of(Picture.SIDE, signal());
    }

    /// The pictures that the denoiser still holds for possible, by one in a hundred or more.
    @Override
    public List<Measure> measures() {
      if (time == 0) {
        return List.of();
      }
      return Diffusion.likely(signal(), time, schedule).entrySet().stream()
          .filter(e -> e.getValue() >= 0.01)
          .map(e -> new Measure("chance of " + e.getKey().word(), share(e.getValue())))
          .toList();
    }

    double[] signal() {
      return Diffusion.denoised(seed, steps, schedule, time);
    }
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
