package keepline.page;

import java.util.List;

/// A footnote's text; its number is its position on the page.
public record Footnote(List<Block> blocks) {
  public Footnote {
    blocks = List.copyOf(blocks);
  }
}
