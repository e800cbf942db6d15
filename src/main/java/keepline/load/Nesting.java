package keepline.load;

import java.util.ArrayList;
import java.util.List;

/// Counts how deep quotes, lists and footnotes stand inside each other, without building anything:
/// what comes out is never less than what a parser would find, save inside fences.
final class Nesting {
  static final int LIMIT = 64;

  /// The column at which an item's content begins, or this for a quote.
  private static final int QUOTE = -1;

  private final List<Integer> open = new ArrayList<>();
  private String fence = "";
  private int fenceDepth;
  private boolean fenced;

  /// Whether the last line was one of a fence or between two.
  boolean fenced() {
    return fenced;
  }

  /// How deep blocks nest after this line, which follows the lines given before.
  int depthAfter(String line) {
    Cursor at = new Cursor(line);
    int matched = 0;
    while (matched < open.size() && at.continues(open.get(matched))) {
      matched++;
    }
    if (at.blank()) {
      return open.size();
    }
    if (!fence.isEmpty() && matched >= fenceDepth) {
      fenced = true;
      if (at.rest().strip().startsWith(fence)) {
        fence = "";
      }
      return open.size();
    }
    fence = "";
    boolean marked = false;
    while (!at.rule()) {
      int content = at.marker();
      if (content == 0) {
        break;
      }
      if (!marked) {
        open.subList(matched, open.size()).clear();
        marked = true;
      }
      open.add(content);
      if (open.size() > LIMIT) {
        return open.size();
      }
    }
    fence = at.fence();
    fenced = !fence.isEmpty();
    fenceDepth = marked ? open.size() : matched;
    return open.size();
  }

  /// A place in a line; tabs reach to the next multiple of four.
  private static final class Cursor {
    private final String line;
    private int i;
    private int column;

    Cursor(String line) {
      this.line = line;
    }

    boolean blank() {
      return rest().isBlank();
    }

    String rest() {
      return line.substring(i);
    }

    private int indent() {
      int j = i;
      int c = column;
      while (j < line.length() && (line.charAt(j) == ' ' || line.charAt(j) == '\t')) {
        c = line.charAt(j) == '\t' ? (c / 4 + 1) * 4 : c + 1;
        j++;
      }
      return c;
    }

    private void skipBlanks(int upTo) {
      while (i < line.length()
          && column < upTo
          && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
        column = line.charAt(i) == '\t' ? (column / 4 + 1) * 4 : column + 1;
        i++;
      }
    }

    boolean continues(int container) {
      if (container == QUOTE) {
        int start = i;
        int startColumn = column;
        skipBlanks(column + 3);
        if (i < line.length() && line.charAt(i) == '>') {
          step();
          return true;
        }
        i = start;
        column = startColumn;
        return false;
      }
      if (indent() >= container) {
        skipBlanks(container);
        return true;
      }
      return false;
    }

    private void step() {
      i++;
      column++;
      skipBlanks(column + 1);
    }

    /// Passes a container's marker and says where its content begins; 0 where there is no marker.
    int marker() {
      skipBlanks(Integer.MAX_VALUE);
      if (i >= line.length()) {
        return 0;
      }
      char c = line.charAt(i);
      if (c == '>') {
        step();
        return QUOTE;
      }
      int end = i;
      if (c == '-' || c == '*' || c == '+') {
        end = i + 1;
      } else if (c == '[' && line.startsWith("[^", i)) {
        end = line.indexOf("]:", i) + 2;
        if (end > 1) {
          int content = column + 4;
          column += end - i;
          i = end;
          return content;
        }
        return 0;
      } else {
        while (end < line.length() && end < i + 10 && Character.isDigit(line.charAt(end))) {
          end++;
        }
        boolean mark =
            end > i && end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == ')');
        end = mark ? end + 1 : i;
      }
      boolean ends = end == line.length() || line.charAt(end) == ' ' || line.charAt(end) == '\t';
      if (end == i || !ends) {
        return 0;
      }
      column += end - i;
      i = end;
      skipBlanks(column + 1);
      return Math.max(1, column);
    }

    /// Whether the rest is a line across the page, such as `- - -`.
    boolean rule() {
      String marks = rest().replace(" ", "").replace("\t", "");
      return marks.length() >= 3
          && "-*_".indexOf(marks.charAt(0)) >= 0
          && marks.chars().allMatch(m -> m == marks.charAt(0));
    }

    /// The fence that opens here, or the empty string.
    String fence() {
      String rest = rest().strip();
      for (String mark : List.of("```", "~~~")) {
        boolean code = mark.equals("```") && rest.replaceFirst("^`+", "").indexOf('`') >= 0;
        if (rest.startsWith(mark) && !code) {
          int length = 3;
          while (length < rest.length() && rest.charAt(length) == mark.charAt(0)) {
            length++;
          }
          return rest.substring(0, length);
        }
      }
      return "";
    }
  }
}
