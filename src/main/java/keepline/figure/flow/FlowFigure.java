package keepline.figure.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keepline.drawing.Drawing;
import keepline.figure.DataTable;
import keepline.figure.Figure;
import keepline.figure.Words;

/// Boxes in rows that the author chose, and arrows between them.
///
/// @param right whether rows stand beside each other, from left to right, where there is room
/// @param u whether rows of two boxes draw closer together from row to row
/// @param rows at least one; each box stands in exactly one
/// @param nodes at most [#NODES]
/// @param arrows at most [#ARROWS]
/// @param rings frames around boxes, none within another
/// @param marked ids of the boxes that matter most
public record FlowFigure(
    Words words,
    boolean right,
    boolean u,
    List<Row> rows,
    List<Node> nodes,
    List<Arrow> arrows,
    List<Ring> rings,
    Set<String> marked)
    implements Figure.Drawable {
  static final int NODES = 14;
  static final int ARROWS = 20;

  public FlowFigure {
    rows = List.copyOf(rows);
    nodes = List.copyOf(nodes);
    arrows = List.copyOf(arrows);
    rings = List.copyOf(rings);
    marked = Set.copyOf(marked);
    if (rows.isEmpty() || nodes.isEmpty() || nodes.size() > NODES || arrows.size() > ARROWS) {
      throw new IllegalArgumentException("a flow has 1 to 14 boxes and at most 20 arrows");
    }
  }

  @Override
  public Drawing draw(double width) {
    return FlowLayout.draw(this, width);
  }

  /// A row an arrow, and one for each box that leads nowhere.
  @Override
  public DataTable data() {
    boolean parts = !rings.isEmpty() || rows.stream().anyMatch(row -> !row.label().isEmpty());
    List<String> head = new ArrayList<>(List.of("box", "leads to", "with label"));
    if (parts) {
      head.add("part of");
    }
    List<List<String>> lines = new ArrayList<>();
    for (Node node : nodes) {
      List<Arrow> out = arrows.stream().filter(a -> a.from().equals(node.id())).toList();
      for (Arrow arrow : out) {
        lines.add(line(node, node(arrow.to()).text(), arrow, parts));
      }
      if (out.isEmpty()) {
        lines.add(line(node, "", null, parts));
      }
    }
    return new DataTable(head, lines);
  }

  private List<String> line(
      Node node, String to, @org.jspecify.annotations.Nullable Arrow arrow, boolean parts) {
    List<String> line = new ArrayList<>();
    line.add(node.is(Style.TRAINING) ? node.text() + " (training only)" : node.text());
    line.add(arrow != null && arrow.course() == Arrow.Course.BOTH ? to + " (and back)" : to);
    line.add(arrow == null ? "" : arrow.label());
    if (parts) {
      line.add(part(node.id()));
    }
    return line;
  }

  private String part(String id) {
    List<String> names = new ArrayList<>();
    rows.stream().filter(r -> r.places().contains(id)).map(Row::label).forEach(names::add);
    ring(id).map(Ring::label).ifPresent(names::add);
    return String.join(", ", names.stream().filter(n -> !n.isEmpty()).toList());
  }

  Node node(String id) {
    return nodes.stream().filter(n -> n.id().equals(id)).findFirst().orElseThrow();
  }

  Optional<Ring> ring(String id) {
    return rings.stream().filter(r -> r.ids().contains(id)).findFirst();
  }
}
