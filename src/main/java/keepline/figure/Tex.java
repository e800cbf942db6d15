package keepline.figure;

/// TeX as an author wrote it, and where.
///
/// @param source without blanks around it
/// @param line in the file, from 1
/// @param column of its first character, from 1, in code points
public record Tex(String source, int line, int column) {}
