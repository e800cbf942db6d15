package keepline.foreign;

/// Something of a slide that could not be taken over as its author meant it.
///
/// @param line in the file, from 1
/// @param what of which sort it is
/// @param subject what it is about, as it was written, short
public record Remark(int line, What what, String subject) {
  /// The sorts there are.
  public enum What {
    /// Markup of another program; it is shown as text.
    NOT_UNDERSTOOD,
    /// Something from the network; its address is shown.
    EMBEDDED,
    /// Text that is taken for notes, though nothing says for sure that it is.
    TAKEN_FOR_NOTES,
    /// A program inside the slide; it is left out.
    SCRIPT,
    /// Slides or code in another file.
    ELSEWHERE
  }

  private static final int LONG = 60;

  /// A remark whose subject is cut where it is long.
  static Remark of(int line, What what, String subject) {
    String flat = subject.strip().replaceAll("\\s+", " ");
    boolean fits = flat.codePointCount(0, flat.length()) <= LONG;
    return new Remark(
        line, what, fits ? flat : flat.substring(0, flat.offsetByCodePoints(0, LONG)) + "…");
  }
}
