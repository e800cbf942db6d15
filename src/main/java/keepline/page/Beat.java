package keepline.page;

import java.util.List;

/// One of the (usually four) named steps of a page's argument.
///
/// @param name as the deck names it, in lower case: `why`
/// @param line of its heading in the file, from 1
/// @param prose its blocks
public record Beat(String name, int line, List<Block> prose) {
  public Beat {
    prose = List.copyOf(prose);
  }
}
