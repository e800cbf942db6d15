package keepline.figure.flow;

import java.util.List;
import keepline.figure.Cell;

/// The lines of a flow's body, each with its place, before anybody asks whether they fit together.
record FlowBody(
    List<RowLine> rows, List<BoxLine> nodes, List<ArrowLine> arrows, List<RingLine> rings) {
  FlowBody {
    rows = List.copyOf(rows);
    nodes = List.copyOf(nodes);
    arrows = List.copyOf(arrows);
    rings = List.copyOf(rings);
  }

  record RowLine(List<Cell> places, String label, int line) {}

  record BoxLine(Node node, Cell name) {}

  /// @param from the name before the arrow
  /// @param to the name behind it
  record ArrowLine(Arrow arrow, Cell from, Cell to) {
    int line() {
      return from.line();
    }
  }

  record RingLine(List<Cell> names, String label, int line) {
    Ring ring() {
      return new Ring(names.stream().map(Cell::text).toList(), label);
    }
  }

  List<String> ids() {
    return nodes.stream().map(n -> n.node().id()).toList();
  }

  /// The rows; where there are none, a row a box.
  List<Row> rowsOrOneEach() {
    if (rows.isEmpty()) {
      return nodes.stream().map(n -> new Row(List.of(n.node().id()), "")).toList();
    }
    return rows.stream()
        .map(r -> new Row(r.places().stream().map(Cell::text).toList(), r.label()))
        .toList();
  }
}
