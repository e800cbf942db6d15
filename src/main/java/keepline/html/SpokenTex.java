package keepline.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// TeX as words, for people who hear it: `\frac{a}{b}` is "a over b".
///
/// A reading aid, no more: a command that it doesn't know is said by its name, and what can't be
/// set is still said somehow.
final class SpokenTex {
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("+", "plus"),
          Map.entry("-", "minus"),
          Map.entry("=", "is"),
          Map.entry("<", "less than"),
          Map.entry(">", "more than"),
          Map.entry("/", "over"),
          Map.entry("~", ""),
          Map.entry("&", ""),
          Map.entry("approx", "about"),
          Map.entry("cdot", "times"),
          Map.entry("ge", "at least"),
          Map.entry("in", "in"),
          Map.entry("infty", "infinity"),
          Map.entry("int", "integral of"),
          Map.entry("ldots", "and so on"),
          Map.entry("dots", "and so on"),
          Map.entry("le", "at most"),
          Map.entry("mid", "given"),
          Map.entry("nabla", "gradient of"),
          Map.entry("ne", "is not"),
          Map.entry("neq", "is not"),
          Map.entry("odot", "times"),
          Map.entry("otimes", "times"),
          Map.entry("partial", "partial"),
          Map.entry("prod", "product of"),
          Map.entry("propto", "in proportion to"),
          Map.entry("sim", "drawn from"),
          Map.entry("sum", "sum of"),
          Map.entry("times", "times"),
          Map.entry("to", "to"),
          Map.entry("top", "transposed"),
          Map.entry("varepsilon", "epsilon"),
          Map.entry("varnothing", "nothing"),
          Map.entry("{", ""),
          Map.entry("}", ""),
          Map.entry("%", "per cent"));

  /// Commands that only say how something looks.
  private static final Set<String> SILENT =
      Set.of(
          ",",
          ";",
          ":",
          "!",
          " ",
          "\\",
          "big",
          "Big",
          "bigg",
          "Bigg",
          "bigl",
          "bigr",
          "Bigl",
          "Bigr",
          "boldsymbol",
          "displaystyle",
          "left",
          "mathbb",
          "mathbf",
          "mathcal",
          "mathit",
          "mathrm",
          "mathsf",
          "mathtt",
          "operatorname",
          "qquad",
          "quad",
          "right",
          "text",
          "textbf",
          "textit",
          "textstyle");

  /// Commands of one argument that are said after it.
  private static final Set<String> ACCENTS =
      Set.of("bar", "dot", "ddot", "hat", "overline", "tilde", "vec", "widehat", "widetilde");

  private final String tex;
  private int at;

  private SpokenTex(String tex) {
    this.tex = tex;
  }

  /// The words, separated by single blanks.
  static String of(String tex) {
    SpokenTex reader = new SpokenTex(tex);
    StringBuilder out = new StringBuilder();
    while (reader.at < tex.length()) {
      out.append(' ').append(reader.piece());
    }
    return out.toString()
        .strip()
        .replaceAll("\\s+", " ")
        .replaceAll("([(\\[]) ", "$1")
        .replaceAll(" ([)\\],.])", "$1");
  }

  /// One group, command or run of characters.
  private String piece() {
    char c = tex.charAt(at++);
    return switch (c) {
      case '\\' -> command();
      case '{' -> group();
      case '}' -> "";
      case '_' -> argument();
      case '^' -> power(argument());
      default -> run(c);
    };
  }

  private String run(char first) {
    int from = at - 1;
    if (Character.isLetterOrDigit(first) || Character.isSurrogate(first)) {
      while (at < tex.length()
          && (Character.isLetterOrDigit(tex.charAt(at)) || Character.isSurrogate(tex.charAt(at)))) {
        at++;
      }
    }
    String run = tex.substring(from, at);
    return WORDS.getOrDefault(run, run);
  }

  private String group() {
    StringBuilder out = new StringBuilder();
    while (at < tex.length() && tex.charAt(at) != '}') {
      out.append(' ').append(piece());
    }
    at++;
    return out.toString().strip();
  }

  private String argument() {
    while (at < tex.length() && tex.charAt(at) == ' ') {
      at++;
    }
    if (at >= tex.length()) {
      return "";
    }
    char c = tex.charAt(at++);
    return switch (c) {
      case '{' -> group();
      case '\\' -> command();
      default -> WORDS.getOrDefault(String.valueOf(c), String.valueOf(c));
    };
  }

  private String command() {
    int from = at;
    while (at < tex.length() && isLetter(tex.charAt(at))) {
      at++;
    }
    if (at == from && at < tex.length()) {
      at++;
    }
    String name = tex.substring(from, Math.min(at, tex.length()));
    if (SILENT.contains(name)) {
      return "";
    }
    if (ACCENTS.contains(name)) {
      return argument() + " " + name.replace("wide", "").replace("overline", "bar");
    }
    return switch (name) {
      case "frac", "tfrac", "dfrac" -> argument() + " over " + argument();
      case "sqrt" -> "root of " + argument();
      default -> WORDS.getOrDefault(name, name.toLowerCase(Locale.ROOT));
    };
  }

  private static String power(String power) {
    return switch (power) {
      case "2" -> "squared";
      case "3" -> "cubed";
      case "transposed" -> power;
      case "prime", "'" -> "prime";
      case "star", "*" -> "star";
      default -> "to the " + power;
    };
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
