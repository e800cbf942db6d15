package keepline.load;

import java.util.stream.IntStream;

/// A file's text with its lines, every line end written as `\n`.
///
/// Offsets count `char`s of [#text]; lines and columns count from 1, columns in code points.
final class Source {
  /// Longer lines are cut in problems: a line can be as long as the file.
  private static final int EXCERPT = 300;

  private final String file;
  private final String text;
  private final int[] starts;

  private Source(String file, String text) {
    this.file = file;
    this.text = text;
    this.starts =
        IntStream.concat(
                IntStream.of(0),
                IntStream.range(0, text.length())
                    .filter(i -> text.charAt(i) == '\n')
                    .map(i -> i + 1))
            .toArray();
  }

  static Source of(String file, String text) {
    return new Source(file, text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  String file() {
    return file;
  }

  String text() {
    return text;
  }

  /// How many lines there are; text that ends with a line end has an empty one after it.
  int lines() {
    return starts.length;
  }

  /// The line's text, or the empty string where there is no such line.
  String line(int number) {
    if (number < 1 || number > starts.length) {
      return "";
    }
    int end = number < starts.length ? starts[number] - 1 : text.length();
    return text.substring(starts[number - 1], end);
  }

  /// The offset of the line's first character; one past the last line is the end of the text.
  int start(int line) {
    return line <= starts.length ? starts[line - 1] : text.length();
  }

  int lineAt(int offset) {
    int found = java.util.Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  int columnAt(int offset) {
    int bounded = Math.min(offset, text.length());
    return text.codePointCount(starts[lineAt(bounded) - 1], bounded) + 1;
  }

  /// The last line with something on it, or 1.
  int lastLine() {
    int line = lines();
    while (line > 1 && line(line).isBlank()) {
      line--;
    }
    return line;
  }

  String excerpt(int line) {
    String whole = line(line);
    return whole.codePointCount(0, whole.length()) <= EXCERPT
        ? whole
        : whole.substring(0, whole.offsetByCodePoints(0, EXCERPT)) + "…";
  }
}
