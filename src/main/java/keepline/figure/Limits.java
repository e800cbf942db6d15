package keepline.figure;

/// How large a block may be.
final class Limits {
  static final int LINES = 200;
  static final int CHARACTERS = 400;

  private Limits() {}

  static void check(Block block, Mistakes mistakes) {
    int lines = block.lines().size();
    if (lines > LINES) {
      mistakes.error(
          block.line(),
          1,
          "FIG002",
          "the block has %d lines; the limit is %d".formatted(lines, LINES),
          "split the figure");
    }
    for (int i = 0; i < Math.min(lines, LINES); i++) {
      String line = block.lines().get(i);
      int length = line.codePointCount(0, line.length());
      if (length > CHARACTERS) {
        mistakes.error(
            block.line() + 1 + i,
            CHARACTERS + 1,
            "FIG002",
            "the line has %d characters; the limit is %d".formatted(length, CHARACTERS),
            "shorten it");
      }
    }
  }
}
