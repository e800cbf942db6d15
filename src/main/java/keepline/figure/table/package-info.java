/// The kind `table`: rows under a head, or one card a row.
///
/// Start with [TableFigure]; [TableNotation] makes it from text. It lays itself out as rows, as
/// cards, or, where a panel is too narrow for its columns, as a list. Only `drawing` and `figure`
/// may come in.
package keepline.figure.table;
