package keepline.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import keepline.formula.Formula.Style;
import keepline.page.Address;
import keepline.page.Inline;

/// Writes running text.
final class InlineWriter {
  private final Context context;

  InlineWriter(Context context) {
    this.context = context;
  }

  void write(List<Inline> text, Markup out) {
    for (Inline inline : text) {
      write(inline, out);
    }
  }

  private void write(Inline inline, Markup out) {
    switch (inline) {
      case Inline.Text t -> out.text(t.text());
      case Inline.Emphasis e -> wrap("em", e.text(), out);
      case Inline.Strong s -> wrap("strong", s.text(), out);
      case Inline.Strike s -> wrap("s", s.text(), out);
      case Inline.Code c -> out.element("code", "", c.text());
      case Inline.Formula f -> context.formulas().write(f.tex(), Style.INLINE, out);
      case Inline.Link l -> link(l, out);
      case Inline.PageLink l -> pageLink(l, out);
      case Inline.Image i -> image(i, out);
      case Inline.NoteMark n -> out.element("sup", "note-mark", Integer.toString(n.number()));
      case Inline.Raw r -> out.element("code", "raw", r.text());
      case Inline.SoftBreak _ -> out.text("\n");
      case Inline.HardBreak _ -> out.open("br");
    }
  }

  private void wrap(String tag, List<Inline> text, Markup out) {
    out.open(tag);
    write(text, out);
    out.close(tag);
  }

  private void link(Inline.Link link, Markup out) {
    if (!opens(link.target())) {
      write(link.text(), out);
      return;
    }
    String shown = new Address(link.target()).shown();
    String title = link.title().isEmpty() ? shown : link.title() + " · " + shown;
    out.open("a", "tabindex", "0", "role", "link", "data-out", link.target(), "title", title);
    write(link.text(), out);
    out.close("a");
  }

  private void pageLink(Inline.PageLink link, Markup out) {
    Optional<Integer> number = context.deck().number(link.page());
    if (number.isEmpty()) {
      write(link.text(), out);
      return;
    }
    out.open("a", "tabindex", "0", "role", "link", "data-to", link.page());
    if (!link.text().isEmpty()) {
      out.open("span", "class", "words");
      write(link.text(), out);
      out.close("span").text(" ");
    }
    out.element("span", "ref", "→\u00A0" + Context.digits(number.get())).close("a");
  }

  private void image(Inline.Image image, Markup out) {
    Optional<String> uri =
        image.path().isEmpty()
            ? Optional.empty()
            : context.pictures().dataUri(image.path(), context.sheet().panelScreenPx() * 2);
    if (uri.isPresent()) {
      out.open("img", "src", uri.get(), "alt", image.alt(), "title", image.title());
    } else {
      out.element("span", "no-image", image.alt().isEmpty() ? "image" : image.alt());
    }
  }

  /// Whether the desktop may be asked to open an address that a deck names.
  static boolean opens(String target) {
    String lower = target.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://")
        || lower.startsWith("https://")
        || lower.startsWith("mailto:");
  }
}
