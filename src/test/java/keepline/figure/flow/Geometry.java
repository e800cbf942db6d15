package keepline.figure.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keepline.figure.flow.Route.Piece;

/// What holds for the lines and words of every flow at every width.
final class Geometry {
  private static final double SLACK = 0.4;

  private Geometry() {}

  static void holds(FlowFigure flow, double width) {
    Scene scene = FlowLayout.scene(flow, width);
    String at = " at " + width + ": " + flow;
    noLinePassesABox(scene, at);
    strangersKeepApart(scene, at);
    endsTouchTheirBoxes(scene, at);
    wordsTouchNothing(scene, at);
    framesHoldTheirBoxesOnly(scene, at);
    everyWordIsThere(flow, scene, at);
    assertThat(scene.boxes()).as("boxes" + at).hasSize(flow.nodes().size());
    assertThat(scene.routes()).as("arrows" + at).hasSize(flow.arrows().size());
  }

  private static void noLinePassesABox(Scene scene, String at) {
    for (Route route : scene.routes()) {
      for (Piece piece : route.pieces()) {
        for (Box box : scene.boxes()) {
          Rect inside = box.rect().grown(-SLACK - BoxText.BULGE);
          assertThat(piece.rect().grown(SLACK / 2).overlaps(inside))
              .as("%s of %s passes %s%s", piece, route.arrow(), box.node().id(), at)
              .isFalse();
        }
      }
    }
  }

  /// Lines of arrows without a box in common never run along each other.
  private static void strangersKeepApart(Scene scene, String at) {
    List<Route> routes = scene.routes();
    for (int i = 0; i < routes.size(); i++) {
      for (int j = i + 1; j < routes.size(); j++) {
        if (!routes.get(i).arrow().isKin(routes.get(j).arrow())) {
          for (Piece a : routes.get(i).pieces()) {
            for (Piece b : routes.get(j).pieces()) {
              boolean along = a.isUpright() == b.isUpright();
              assertThat(along && a.rect().grown(1).overlaps(b.rect().grown(1)))
                  .as("%s along %s%s", routes.get(i), routes.get(j), at)
                  .isFalse();
            }
          }
        }
      }
    }
  }

  private static void endsTouchTheirBoxes(Scene scene, String at) {
    for (Route route : scene.routes()) {
      Rect from = box(scene, route.arrow().from()).rect();
      Rect to = box(scene, route.arrow().to()).rect();
      assertThat(touches(from, route.spots().getFirst())).as("begin of %s%s", route, at).isTrue();
      assertThat(touches(to, route.spots().getLast())).as("end of %s%s", route, at).isTrue();
      Piece last = route.pieces().getLast();
      assertThat(last.length()).as("room for a head, %s%s", route, at).isGreaterThan(Strokes.HEAD);
    }
  }

  /// A circle or drum may keep a few pixels inside of its rectangle.
  private static boolean touches(Rect box, Spot spot) {
    Rect point = Rect.around(spot.x(), spot.y(), 0.02, 0.02);
    return box.grown(0.02).overlaps(point) && !box.grown(-BoxText.BULGE - 0.1).overlaps(point);
  }

  private static void wordsTouchNothing(Scene scene, String at) {
    List<Rect> words =
        new ArrayList<>(
            Stream.of(scene.captions(), scene.legends(), scene.sides())
                .flatMap(List::stream)
                .map(Caption::rect)
                .toList());
    for (int i = 0; i < words.size(); i++) {
      Rect word = words.get(i).grown(-SLACK);
      for (Box box : scene.boxes()) {
        assertThat(word.overlaps(box.rect())).as("%s over %s%s", word, box.node(), at).isFalse();
      }
      for (Route route : scene.routes()) {
        for (Piece piece : route.pieces()) {
          assertThat(word.overlaps(piece.rect().grown(1)))
              .as("%s on %s%s", word, route, at)
              .isFalse();
        }
      }
      for (int j = i + 1; j < words.size(); j++) {
        assertThat(word.overlaps(words.get(j))).as("%s on %s%s", word, words.get(j), at).isFalse();
      }
    }
    for (Caption caption : scene.captions()) {
      for (Frame frame : scene.frames()) {
        Rect word = caption.rect().grown(-SLACK);
        Rect r = frame.rect();
        boolean inside = word.left() > r.left() && word.right() < r.right();
        boolean within = inside && word.top() > r.top() && word.bottom() < r.bottom();
        assertThat(within || !word.overlaps(r)).as("%s on %s%s", caption, frame, at).isTrue();
      }
    }
  }

  private static void framesHoldTheirBoxesOnly(Scene scene, String at) {
    for (Frame frame : scene.frames()) {
      for (Box box : scene.boxes()) {
        boolean own = frame.ring().ids().contains(box.node().id());
        assertThat(frame.rect().overlaps(box.rect()))
            .as("%s and %s%s", frame, box.node(), at)
            .isEqualTo(own);
      }
    }
  }

  private static void everyWordIsThere(FlowFigure flow, Scene scene, String at) {
    long arrows = flow.arrows().stream().filter(a -> !a.label().isEmpty()).count();
    long rings = flow.rings().stream().filter(r -> !r.label().isEmpty()).count();
    assertThat(scene.captions().size() + scene.legends().size() + scene.notes().size())
        .as("labels" + at)
        .isEqualTo((int) (arrows + rings));
  }

  private static Box box(Scene scene, String id) {
    return scene.boxes().stream().filter(b -> b.node().id().equals(id)).findFirst().orElseThrow();
  }
}
