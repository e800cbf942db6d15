package keepline.page;

import java.util.List;
import keepline.figure.Tex;

/// A piece of running text. The family is closed.
public sealed interface Inline {
  record Text(String text) implements Inline {}

  record Emphasis(List<Inline> text) implements Inline {
    public Emphasis {
      text = List.copyOf(text);
    }
  }

  record Strong(List<Inline> text) implements Inline {
    public Strong {
      text = List.copyOf(text);
    }
  }

  record Strike(List<Inline> text) implements Inline {
    public Strike {
      text = List.copyOf(text);
    }
  }

  record Code(String text) implements Inline {}

  /// TeX between dollar signs, and where it stands in the page's file.
  record Formula(Tex tex) implements Inline {}

  /// A link out of the deck. Only http, https and mailto ever open; others are shown and do
  /// nothing.
  record Link(String target, String title, List<Inline> text) implements Inline {
    public Link {
      text = List.copyOf(text);
    }
  }

  /// A link to another page of the deck; with empty text only the arrow and number are shown.
  ///
  /// @param page the target's id
  record PageLink(String page, List<Inline> text) implements Inline {
    public PageLink {
      text = List.copyOf(text);
    }
  }

  /// An image inside prose.
  ///
  /// @param path inside the deck's folder; empty where it may not or can't be shown, and `alt`
  ///   stands for it
  record Image(String path, String alt, String title) implements Inline {}

  /// A reference to [Page#footnotes], by position from 1.
  record NoteMark(int number) implements Inline {}

  /// Markup that the author wrote and that is shown as it was written.
  record Raw(String text) implements Inline {}

  /// The end of a source line, shown as a blank.
  record SoftBreak() implements Inline {}

  record HardBreak() implements Inline {}

  /// The words of a run of inlines, without any marking; a page link is its words only.
  static String plain(List<Inline> text) {
    StringBuilder out = new StringBuilder();
    for (Inline i : text) {
      out.append(i.plain());
    }
    return out.toString();
  }

  /// This piece's words, without any marking.
  default String plain() {
    return switch (this) {
      case Text t -> t.text();
      case Emphasis e -> plain(e.text());
      case Strong s -> plain(s.text());
      case Strike s -> plain(s.text());
      case Code c -> c.text();
      case Formula m -> m.tex().source();
      case Link l -> plain(l.text());
      case PageLink l -> plain(l.text());
      case Image i -> i.alt();
      case NoteMark n -> "";
      case Raw r -> r.text();
      case SoftBreak b -> " ";
      case HardBreak b -> " ";
    };
  }
}
