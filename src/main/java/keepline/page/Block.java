package keepline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A block of prose. The family is closed; whoever writes every case writes all prose.
public sealed interface Block {
  record Paragraph(List<Inline> text) implements Block {
    public Paragraph {
      text = List.copyOf(text);
    }
  }

  /// A heading inside the prose; beats and the page's title are not among these.
  ///
  /// @param level 1 to 6
  record Heading(int level, List<Inline> text) implements Block {
    public Heading {
      text = List.copyOf(text);
    }
  }

  record Quote(List<Block> blocks) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }
  }

  /// A list of points.
  ///
  /// @param start the first number, or null where the points are not numbered
  /// @param tight whether its paragraphs stand without space between them
  record Listing(@Nullable Integer start, boolean tight, List<List<Block>> items) implements Block {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /// Text set as it stands.
  ///
  /// @param info what followed the fence, or the empty string
  record Code(String info, String text) implements Block {}

  /// Markup that the author wrote and that is shown as it was written.
  record Raw(String text) implements Block {}

  record Rule() implements Block {}

  /// A table of prose; every row is as long as the head.
  record Table(List<Align> columns, List<List<Inline>> head, List<List<List<Inline>>> rows)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      head = head.stream().map(List::copyOf).toList();
      rows = rows.stream().map(r -> r.stream().map(List::copyOf).toList()).toList();
    }
  }

  /// How a table's column is set.
  enum Align {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }
}
