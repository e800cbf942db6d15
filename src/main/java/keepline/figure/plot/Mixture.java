package keepline.figure.plot;

import java.util.ArrayList;
import java.util.List;

/// The exact velocity of flow matching (Lipman et al., arXiv:2210.02747) from noise N(0, 1) at time
/// 0 to a mixture of equally wide bells at time 1, in a plane or on a line.
///
/// @param means of the bells
/// @param weights of the bells, summing to 1
/// @param spread of every bell, above 0
record Mixture(List<Spot> means, List<Double> weights, double spread) {
  /// Three bells in a plane.
  static final Mixture PLANE =
      new Mixture(
          List.of(new Spot(-2, -1), new Spot(2, -1), new Spot(0, 2)),
          List.of(1.0 / 3, 1.0 / 3, 1.0 / 3),
          0.3);

  /// Two bells on a line; `y` is nothing here.
  static final Mixture LINE =
      new Mixture(List.of(new Spot(-2, 0), new Spot(1.5, 0)), List.of(0.4, 0.6), 0.3);

  Mixture {
    means = List.copyOf(means);
    weights = List.copyOf(weights);
  }

  /// Which way, and how fast, what is at `at` moves at a time from 0 to 1.
  Spot velocity(Spot at, double time) {
    double variance = (1 - time) * (1 - time) + time * time * spread * spread;
    double[] shares = shares(at, time, variance);
    double pull = (time * spread * spread - (1 - time)) / variance;
    double x = 0;
    double y = 0;
    for (int k = 0; k < shares.length; k++) {
      Spot mean = means.get(k);
      x += shares[k] * (mean.x() + pull * (at.x() - time * mean.x()));
      y += shares[k] * (mean.y() + pull * (at.y() - time * mean.y()));
    }
    return new Spot(x, y);
  }

  /// The way of one point from time 0 to 1, by Runge and Kutta's fourth-order steps.
  List<Spot> path(Spot start, int steps) {
    List<Spot> path = new ArrayList<>(List.of(start));
    Spot at = start;
    double h = 1.0 / steps;
    for (int i = 0; i < steps; i++) {
      double t = i * h;
      Spot k1 = velocity(at, t);
      Spot k2 = velocity(moved(at, k1, h / 2), t + h / 2);
      Spot k3 = velocity(moved(at, k2, h / 2), t + h / 2);
      Spot k4 = velocity(moved(at, k3, h), t + h);
      double dx = (k1.x() + 2 * k2.x() + 2 * k3.x() + k4.x()) / 6;
      double dy = (k1.y() + 2 * k2.y() + 2 * k3.y() + k4.y()) / 6;
      at = moved(at, new Spot(dx, dy), h);
      path.add(at);
    }
    return path;
  }

  private double[] shares(Spot at, double time, double variance) {
    double[] logs = new double[means.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int k = 0; k < logs.length; k++) {
      double x = at.x() - time * means.get(k).x();
      double y = at.y() - time * means.get(k).y();
      logs[k] = StrictMath.log(weights.get(k)) - (x * x + y * y) / (2 * variance);
      most = Math.max(most, logs[k]);
    }
    double sum = 0;
    for (int k = 0; k < logs.length; k++) {
      logs[k] = StrictMath.exp(logs[k] - most);
      sum += logs[k];
    }
    for (int k = 0; k < logs.length; k++) {
      logs[k] /= sum;
    }
    return logs;
  }

  private static Spot moved(Spot at, Spot by, double h) {
    return new Spot(at.x() + h * by.x(), at.y() + h * by.y());
  }
}
