package keepline.html;

import java.util.Set;

/// Collects HTML. Whatever isn't a tag's or an attribute's name goes through [Escape].
final class Markup {
  private static final Set<String> EMPTY = Set.of("br", "hr", "img");

  private final StringBuilder out = new StringBuilder();

  /// Opens an element.
  ///
  /// @param attributes names and values in turn; a pair with an empty value is left out, except
  ///   `alt`, which says something by being empty
  Markup open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty() || attributes[i].equals("alt")) {
        out.append(' ').append(attributes[i]).append("=\"");
        out.append(Escape.text(attributes[i + 1])).append('"');
      }
    }
    out.append('>');
    return this;
  }

  Markup close(String tag) {
    if (EMPTY.contains(tag)) {
      throw new IllegalArgumentException(tag + " has no end tag");
    }
    out.append("</").append(tag).append('>');
    return this;
  }

  Markup text(String text) {
    out.append(Escape.prose(text));
    return this;
  }

  /// An element that holds plain text only.
  Markup element(String tag, String cssClass, String text) {
    return open(tag, "class", cssClass).text(text).close(tag);
  }

  /// A line end, so that the page can be read and compared as text.
  Markup line() {
    out.append('\n');
    return this;
  }

  /// Markup written by one of our own writers, which escaped its text itself.
  Markup own(String markup) {
    out.append(Escape.markup(markup));
    return this;
  }

  /// Markup that is safe to hand over as it is: what another [Markup] collected, or a resource that
  /// a test has looked through. A document is long, and going through it costs 5 ms of a start.
  Markup ready(String markup) {
    out.append(markup);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
