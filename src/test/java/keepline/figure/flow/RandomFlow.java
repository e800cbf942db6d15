package keepline.figure.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import keepline.figure.Words;

/// Flows made by chance: up to the limits in boxes and arrows, of all courses and styles.
final class RandomFlow {
  private static final String[] WORDS = {
    "attention",
    "+",
    "row of vectors",
    "a list of numbers each",
    "MLP",
    "8 × 8",
    "你好 tokens",
    "the model answers over the chunks it was handed",
    "go",
    "picture’s own weights"
  };
  private static final String[] LABELS = {"", "", "", "top k", "cosine", "append it and run again"};
  private static final List<Style> STYLES = List.of(Style.values());
  private static final List<Arrow.Course> COURSES = List.of(Arrow.Course.values());
  private static final Words NONE =
      new Words("", "One thing leads to another and back again.", "", "", "", false);

  private RandomFlow() {}

  static FlowFigure next(SplittableRandom random) {
    int boxes = random.nextInt(1, FlowFigure.NODES + 1);
    List<Node> nodes = new ArrayList<>();
    List<Row> rows = new ArrayList<>();
    boolean u = random.nextInt(6) == 0;
    while (nodes.size() < boxes) {
      int many = Math.min(boxes - nodes.size(), random.nextInt(1, u ? 3 : 5));
      List<String> places = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        if (!u && random.nextInt(8) == 0) {
          places.add("");
        }
        Node node = node("n" + nodes.size(), many == 1, random);
        nodes.add(node);
        places.add(node.id());
      }
      boolean wide = nodes.getLast().is(Style.WIDE);
      String label = random.nextInt(5) == 0 ? "a row" : "";
      rows.add(new Row(wide ? List.of(nodes.getLast().id()) : places, label));
    }
    boolean right = !u && random.nextInt(3) == 0;
    return new FlowFigure(
        NONE, right, u, rows, nodes, arrows(nodes, random), rings(rows, random), Set.of());
  }

  private static Node node(String id, boolean alone, SplittableRandom random) {
    Set<Style> styles = new HashSet<>();
    if (random.nextInt(3) == 0) {
      Style style = STYLES.get(random.nextInt(STYLES.size()));
      if (style != Style.WIDE || alone) {
        styles.add(style);
      }
    }
    String label = styles.contains(Style.SUM) ? "+" : WORDS[random.nextInt(WORDS.length)];
    String detail =
        random.nextInt(4) == 0 && !styles.contains(Style.SUM) ? "64 tokens of the prompt" : "";
    return new Node(id, label, detail, styles);
  }

  private static List<Arrow> arrows(List<Node> nodes, SplittableRandom random) {
    int wanted = random.nextInt(0, FlowFigure.ARROWS + 1);
    List<Arrow> arrows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < wanted; i++) {
      String from = nodes.get(random.nextInt(nodes.size())).id();
      String to = nodes.get(random.nextInt(nodes.size())).id();
      if (seen.add(from + to)) {
        Arrow.Course course = COURSES.get(random.nextInt(COURSES.size()));
        arrows.add(new Arrow(from, to, LABELS[random.nextInt(LABELS.length)], course));
      }
    }
    return arrows;
  }

  /// A frame round whole rows.
  private static List<Ring> rings(List<Row> rows, SplittableRandom random) {
    if (random.nextInt(3) != 0) {
      return List.of();
    }
    int first = random.nextInt(rows.size());
    int last = Math.min(rows.size() - 1, first + random.nextInt(3));
    List<String> ids = new ArrayList<>();
    rows.subList(first, last + 1)
        .forEach(r -> r.places().stream().filter(p -> !p.isEmpty()).forEach(ids::add));
    return List.of(new Ring(ids, "block × 12"));
  }
}
