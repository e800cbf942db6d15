package keepline.page;

/// Something wrong in a deck: where, what, and the nearest thing to do about it.
///
/// @param file its name inside the deck's folder
/// @param line from 1
/// @param column from 1, in code points
/// @param code stable and documented, for example `PAGE004`
/// @param severity whether a check fails on it
/// @param message what is wrong, one clause without a final stop
/// @param fix what to do, one clause without a final stop; the empty string where there is nothing
///   to say
/// @param excerpt the offending line as it stands, or the empty string
public record Problem(
    String file,
    int line,
    int column,
    String code,
    Severity severity,
    String message,
    String fix,
    String excerpt) {
  public Problem {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("lines and columns count from 1");
    }
  }

  /// How bad it is: an error fails a check, a warning doesn't.
  public enum Severity {
    ERROR,
    WARNING
  }

  /// One line for a terminal: `06-qkv.md:31:8 FIG001 unknown kind "plto"; did you mean "plot"?`
  public String oneLine() {
    String kind = severity == Severity.WARNING ? " warning:" : "";
    String rest = fix.isEmpty() ? "" : "; " + fix;
    String stop = (message + rest).endsWith("?") || (message + rest).endsWith(".") ? "" : ".";
    return file + ":" + line + ":" + column + " " + code + kind + " " + message + rest + stop;
  }
}
