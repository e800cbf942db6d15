package keepline.drawing;

import java.util.List;
import keepline.drawing.Type.Face;
import keepline.drawing.Type.Weight;

/// Widths of text from a fixed table, so that the same figure has the same layout on every machine.
///
/// The table holds the bundled fonts' own advances, without kerning: the page view has none. Each
/// character that a bundled font lacks is drawn by some other font, so its width is a guess on the
/// safe side: 1 em for wide East Asian characters and emoji, nothing for a mark that joins the
/// character before it, 0.7 em for all else.
public final class Metrics {
  /// One cell of the monospaced face, in ems.
  public static final double MONO = 0.6;

  private static final Advances REGULAR = Advances.load("inter-regular.widths");
  private static final Advances SEMIBOLD = Advances.load("inter-semibold.widths");
  private static final Advances MONOSPACED = Advances.load("jetbrains-mono.widths");

  private static final double GUESS = 0.7;

  private Metrics() {}

  /// How far a line of text moves the pen, in pixels.
  public static double width(String text, Type type) {
    double em = 0;
    Advances advances = table(type);
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      em += em(c, advances);
      i += Character.charCount(c);
    }
    return em * type.size();
  }

  /// How far one character moves the pen, in pixels.
  static double width(int codePoint, Type type) {
    return em(codePoint, table(type)) * type.size();
  }

  /// Cells of a character grid that a character takes: 0, 1 or 2.
  public static int cells(int codePoint) {
    return CellWidth.of(codePoint);
  }

  /// Whether the bundled font draws this character itself, so that its width is exact.
  public static boolean covers(int codePoint, Type type) {
    return table(type).has(codePoint);
  }

  /// The text in lines of at most `width` pixels, at least one line.
  ///
  /// Breaks at blanks (which go), after hyphens between letters, after slashes and dashes, and
  /// between East Asian characters; a word too long for a line is broken anywhere. Apart from the
  /// blanks at the breaks no character is lost.
  public static List<String> wrap(String text, Type type, double width) {
    return new Wrapping(type, width).lines(text);
  }

  /// The widest piece of the text that [#wrap] would not break.
  public static double widestWord(String text, Type type) {
    double widest = 0;
    for (String word : Wrapping.words(text)) {
      widest = Math.max(widest, width(word.strip(), type));
    }
    return widest;
  }

  private static double em(int codePoint, Advances advances) {
    if (advances.has(codePoint)) {
      return advances.em(codePoint);
    }
    return switch (CellWidth.of(codePoint)) {
      case 0 -> 0;
      case 2 -> 1;
      default -> GUESS;
    };
  }

  private static Advances table(Type type) {
    if (type.face() == Face.MONO) {
      return MONOSPACED;
    }
    return type.weight() == Weight.SEMIBOLD ? SEMIBOLD : REGULAR;
  }
}
