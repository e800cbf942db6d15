package keepline.figure;

/// Something wrong in a figure block, and what would mend it.
///
/// @param line in the file, from 1
/// @param column from 1, in characters (code points)
/// @param code stable, for example `FIG101`
/// @param message what is wrong and what was expected, without the fix
/// @param fix the nearest thing to do, or the empty string
/// @param warning whether the figure is drawn all the same
public record Mistake(
    int line, int column, String code, String message, String fix, boolean warning) {}
