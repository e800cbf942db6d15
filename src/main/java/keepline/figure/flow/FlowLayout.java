package keepline.figure.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import keepline.drawing.Drawing;

/// Finds the arrangement that fits a panel: as the author wrote it, else a flow to the right goes
/// down, else rows are broken into shorter ones.
final class FlowLayout {
  private static final int TRIES = 8;

  private FlowLayout() {}

  static Drawing draw(FlowFigure flow, double width) {
    return new Painter(flow, scene(flow, width), width).paint();
  }

  /// The scene for a panel; no wider than it unless even single boxes don't fit.
  static Scene scene(FlowFigure flow, double width) {
    if (flow.right()) {
      Optional<Scene> scene = right(flow, width);
      if (scene.isPresent()) {
        return scene.get();
      }
    }
    int most = flow.rows().stream().mapToInt(r -> r.places().size()).max().orElse(1);
    for (int k = most; k > 1; k--) {
      Optional<Scene> scene = down(flow, broken(flow.rows(), k), width);
      if (scene.isPresent()) {
        return scene.get();
      }
    }
    List<Row> single = broken(flow.rows(), 1);
    return down(flow, single, width)
        .orElseGet(
            () -> {
              Arrangement all = new Downward(flow, single, 24).arrange().orElseThrow();
              return new SceneBuilder(flow, false, all, width).build();
            });
  }

  private static Optional<Scene> down(FlowFigure flow, List<Row> rows, double width) {
    return widest(
        width,
        room ->
            new Downward(flow, rows, room)
                .arrange()
                .map(all -> new SceneBuilder(flow, false, all, width - 2).build()));
  }

  private static Optional<Scene> right(FlowFigure flow, double width) {
    return widest(
        width,
        room ->
            new Rightward(flow, room)
                .arrange()
                .map(all -> new SceneBuilder(flow, true, all, width - 2).build()));
  }

  /// The scene of the widest boxes with which all still fits; nothing if words would be broken.
  private static Optional<Scene> widest(double width, DoubleFunction<Optional<Scene>> scene) {
    double high = width - 2;
    Optional<Scene> best = scene.apply(high);
    if (best.isEmpty() || fits(best.get(), width)) {
      return best;
    }
    best = Optional.empty();
    double low = 0;
    for (int i = 0; i < TRIES; i++) {
      double room = (low + high) / 2;
      Optional<Scene> next = scene.apply(room);
      if (next.isPresent() && !fits(next.get(), width)) {
        high = room;
      } else {
        low = room;
        best = next.isPresent() ? next : best;
      }
    }
    return best;
  }

  private static boolean fits(Scene scene, double width) {
    return scene.bounds().width() <= width + 0.01;
  }

  /// Rows of at most `most` boxes.
  private static List<Row> broken(List<Row> rows, int most) {
    List<Row> broken = new ArrayList<>();
    for (Row row : rows) {
      List<String> places = row.places();
      if (places.size() <= most) {
        broken.add(row);
        continue;
      }
      List<String> boxes = places.stream().filter(p -> !p.isEmpty()).toList();
      int parts = (boxes.size() + most - 1) / most;
      int from = 0;
      for (int i = 0; i < parts; i++) {
        int to = from + (boxes.size() - from + parts - i - 1) / (parts - i);
        broken.add(new Row(boxes.subList(from, to), i == 0 ? row.label() : ""));
        from = to;
      }
    }
    return broken;
  }
}
