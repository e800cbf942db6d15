package keepline.figure;

/// One line of a figure block.
///
/// @param number in the file, from 1
/// @param text without its line end
public record Line(int number, String text) {

  /// The column, counted from 1 in code points, of the character at an index of [#text].
  public int column(int index) {
    return text.codePointCount(0, index) + 1;
  }
}
