package keepline.figure;

import java.util.List;

/// A fenced figure block as it stands in the file.
///
/// @param info what follows the fence's back quotes: `fig table`
/// @param line the opening fence's line in the file, from 1; the first of `lines` is one further
///   down
/// @param column of the info string's first character in its line, from 1
/// @param lines between the fences, without line ends
public record Block(String info, int line, int column, List<String> lines) {
  public Block {
    lines = List.copyOf(lines);
  }
}
