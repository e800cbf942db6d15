package keepline.figure;

import java.util.List;

/// A figure's content as a table of plain words: a head and rows of the same length.
public record DataTable(List<String> head, List<List<String>> rows) {
  public DataTable {
    head = List.copyOf(head);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<String> row : rows) {
      if (row.size() != head.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.size() + " cells under a head of " + head.size());
      }
    }
  }
}
