package keepline.figure.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keepline.figure.Cell;
import keepline.figure.Mistakes;
import keepline.figure.Nearest;

/// Whether the lines of a body fit together: names, limits, rows and groups.
record BodyCheck(FlowBody body, int end, Mistakes mistakes) {

  void run(boolean u) {
    limits();
    boxes();
    rows(u);
    arrows();
    rings();
  }

  private void limits() {
    int boxes = body.nodes().size();
    if (boxes > FlowFigure.NODES) {
      String message = "the flow has %d boxes; the limit is %d".formatted(boxes, FlowFigure.NODES);
      Cell first = body.nodes().get(FlowFigure.NODES).name();
      mistakes.error(first, "FIG002", message, "make two figures, or join boxes");
    }
    int arrows = body.arrows().size();
    if (arrows > FlowFigure.ARROWS) {
      String message =
          "the flow has %d arrows; the limit is %d".formatted(arrows, FlowFigure.ARROWS);
      Cell first = body.arrows().get(FlowFigure.ARROWS).from();
      mistakes.error(first, "FIG002", message, "make two figures, or join boxes");
    }
  }

  private void boxes() {
    Map<String, Integer> lines = new LinkedHashMap<>();
    for (FlowBody.BoxLine box : body.nodes()) {
      Integer first = lines.putIfAbsent(box.name().text(), box.name().line());
      if (first != null) {
        String message =
            "box \"%s\" is written twice (first on line %d)".formatted(box.name().text(), first);
        mistakes.error(box.name(), "FIG152", message, "give one of them another name");
      }
    }
  }

  private void rows(boolean u) {
    if (body.rows().isEmpty()) {
      return;
    }
    Map<String, Integer> seen = new HashMap<>();
    for (FlowBody.RowLine row : body.rows()) {
      List<Cell> boxes = row.places().stream().filter(c -> !c.text().isEmpty()).toList();
      if (boxes.isEmpty()) {
        mistakes.error(
            row.line(), 1, "FIG153", "the row has no box", "name one or delete the line");
      }
      if (row.places().size() > FlowFigure.NODES) {
        String message =
            "the row has %d places; the limit is %d"
                .formatted(row.places().size(), FlowFigure.NODES);
        mistakes.error(row.line(), 1, "FIG002", message, "make it shorter");
      }
      if (u && row.places().size() > 2) {
        String message = "the row has %d places".formatted(row.places().size());
        mistakes.error(row.line(), 1, "FIG153", message, "a row of \"shape: u\" has one or two");
      }
      for (Cell cell : boxes) {
        known(cell, "the row names");
        Integer first = seen.putIfAbsent(cell.text(), row.line());
        if (first != null) {
          String message =
              "box \"%s\" stands in two places (first on line %d)".formatted(cell.text(), first);
          mistakes.error(cell, "FIG153", message, "leave one of them out");
        }
        if (row.places().size() > 1 && isWide(cell.text())) {
          String message = "\"%s\" is wide and not alone in its row".formatted(cell.text());
          mistakes.error(cell, "FIG153", message, "give it a row of its own");
        }
      }
    }
    for (FlowBody.BoxLine box : body.nodes()) {
      if (!seen.containsKey(box.name().text())) {
        String message = "box \"%s\" stands in no row".formatted(box.name().text());
        mistakes.error(box.name(), "FIG153", message, "name it in a line \"row: …\"");
      }
    }
  }

  private boolean isWide(String id) {
    return body.nodes().stream().anyMatch(n -> n.node().id().equals(id) && n.node().is(Style.WIDE));
  }

  private void arrows() {
    Set<List<String>> seen = new HashSet<>();
    for (FlowBody.ArrowLine line : body.arrows()) {
      known(line.from(), "arrow from");
      known(line.to(), "arrow to");
      if (!seen.add(List.of(line.from().text(), line.to().text()))) {
        String message =
            "a second arrow from \"%s\" to \"%s\"".formatted(line.from().text(), line.to().text());
        mistakes.error(line.from(), "FIG154", message, "leave one of them out");
      }
    }
  }

  private void known(Cell cell, String where) {
    if (!body.ids().contains(cell.text())) {
      String fix = Nearest.fix(cell.text(), body.ids());
      String all = "boxes are " + String.join(" ", body.ids());
      String message = "%s \"%s\": no such box".formatted(where, cell.text());
      mistakes.error(cell, "FIG150", message, fix.isEmpty() ? all : fix);
    }
  }

  private void rings() {
    Set<String> taken = new HashSet<>();
    for (FlowBody.RingLine line : body.rings()) {
      for (Cell cell : line.names()) {
        known(cell, "the group names");
        if (!taken.add(cell.text())) {
          String message = "box \"%s\" stands in two groups".formatted(cell.text());
          mistakes.error(cell, "FIG155", message, "leave it out of one");
        }
      }
      String stranger = line.names().isEmpty() ? "" : stranger(line);
      if (!stranger.isEmpty()) {
        String message = "box \"%s\" lies between the group's boxes".formatted(stranger);
        mistakes.error(line.line(), 1, "FIG155", message, "take it in, or move it to another row");
      }
    }
  }

  /// A box that stands in the rectangle of places that the group covers and is not of it, or the
  /// empty string. Rows of different lengths are compared by where their places lie across.
  private String stranger(FlowBody.RingLine line) {
    Set<String> own = new HashSet<>(line.ring().ids());
    List<Row> rows = body.rowsOrOneEach();
    int first = rows.size();
    int last = -1;
    double left = 1;
    double right = 0;
    for (int r = 0; r < rows.size(); r++) {
      List<String> places = rows.get(r).places();
      for (int p = 0; p < places.size(); p++) {
        if (own.contains(places.get(p))) {
          first = Math.min(first, r);
          last = Math.max(last, r);
          left = Math.min(left, (double) p / places.size());
          right = Math.max(right, (p + 1.0) / places.size());
        }
      }
    }
    List<String> strangers = new ArrayList<>();
    for (int r = first; r <= last; r++) {
      List<String> places = rows.get(r).places();
      for (int p = 0; p < places.size(); p++) {
        double middle = (p + 0.5) / places.size();
        if (!places.get(p).isEmpty()
            && !own.contains(places.get(p))
            && middle > left
            && middle < right) {
          strangers.add(places.get(p));
        }
      }
    }
    return strangers.isEmpty() ? "" : strangers.getFirst();
  }
}
