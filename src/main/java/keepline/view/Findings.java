package keepline.view;

import java.util.List;

/// What a search says.
///
/// @param ready whether the deck has been read for searching; before that there is nothing to say
/// @param lines pages, best first
/// @param missing words that the deck has in no form
public record Findings(boolean ready, List<PageLine> lines, List<String> missing) {
  public Findings {
    lines = List.copyOf(lines);
    missing = List.copyOf(missing);
  }
}
