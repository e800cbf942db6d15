package keepline.load;

import java.util.List;
import keepline.page.Inline;

/// Decides what becomes of a link or an image in prose.
interface Links {
  /// What stands in the text for a link.
  ///
  /// @param at the address's offset in the source
  List<Inline> link(int at, String address, String title, List<Inline> text);

  /// What stands in the text for an image.
  ///
  /// @param at the address's offset in the source
  Inline.Image image(int at, String address, String title, String alt);
}
