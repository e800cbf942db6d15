package keepline.stage;

import org.jspecify.annotations.Nullable;

/// Where a link on a page leads.
public sealed interface LinkTarget {
  /// Another page of the deck, by id.
  record Inside(String page) implements LinkTarget {}

  /// An address for the system's browser or mail program.
  record Outside(String address) implements LinkTarget {}

  /// The target that a link element's two attributes name, or null where it names none.
  static @Nullable LinkTarget of(@Nullable String page, @Nullable String address) {
    if (page != null && !page.isEmpty()) {
      return new Inside(page);
    }
    return address == null || address.isEmpty() ? null : new Outside(address);
  }
}
