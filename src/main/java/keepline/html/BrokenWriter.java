package keepline.html;

import java.util.List;
import keepline.figure.Block;
import keepline.figure.Mistake;
import keepline.figure.Outcome;

/// Writes a figure block that can't be drawn: its source, and under each line what is wrong there.
final class BrokenWriter {
  private BrokenWriter() {}

  static void write(Outcome.Broken broken, Markup out) {
    Block block = broken.block();
    out.open("figure", "class", "plate broken").line();
    out.open("div", "class", "source").line();
    sourceLine(block.line(), "```" + block.info(), broken, out);
    int number = block.line();
    for (String line : block.lines()) {
      number++;
      sourceLine(number, line, broken, out);
    }
    sourceLine(number + 1, "```", broken, out);
    out.close("div").close("figure").line();
  }

  private static void sourceLine(int number, String line, Outcome.Broken broken, Markup out) {
    List<Mistake> here = broken.mistakes().stream().filter(m -> m.line() == number).toList();
    out.open("div", "class", here.isEmpty() ? "line" : "line wrong");
    out.element("i", "", Integer.toString(number)).open("code");
    if (here.isEmpty()) {
      out.text(line);
    } else {
      pointed(line, here.getFirst().column() - 1, out);
    }
    out.close("code").close("div").line();
    for (Mistake m : here) {
      out.open("p", "class", "mistake").element("span", "code", m.code()).text(" ");
      out.element("b", "", ProblemWriter.sentence(m.message()));
      if (!m.fix().isEmpty()) {
        out.text(" " + ProblemWriter.sentence(m.fix()));
      }
      out.close("p").line();
    }
  }

  /// A line with one of its characters marked; the stylesheet puts a caret under it.
  private static void pointed(String line, int column, Markup out) {
    int length = line.codePointCount(0, line.length());
    int from = line.offsetByCodePoints(0, Math.clamp(column, 0, length));
    int to = from < line.length() ? line.offsetByCodePoints(from, 1) : from;
    out.text(line.substring(0, from));
    out.element("mark", "", from < to ? line.substring(from, to) : " ");
    out.text(line.substring(to));
  }
}
