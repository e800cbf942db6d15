package keepline.load;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import keepline.page.Block;
import keepline.page.Footnote;

/// A page's footnotes, numbered by their first mention.
final class Notes {
  private final Problems problems;
  private final Map<String, FootnoteBlock> defined = new LinkedHashMap<>();
  private final List<FootnoteBlock> mentioned = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();

  Notes(Problems problems, Node document) {
    this.problems = problems;
    define(document);
  }

  private void define(Node parent) {
    for (Node child : parent.getChildren()) {
      if (child instanceof FootnoteBlock note) {
        FootnoteBlock before = defined.putIfAbsent(key(note.getText().toString()), note);
        if (before != null) {
          problems.at(
              note.getStartOffset(),
              Code.FOOTNOTE_TWICE,
              "footnote \"" + note.getText() + "\" is written twice",
              "give one of them another name");
          defined.put(key(note.getText().toString()) + "\n" + note.getStartOffset(), note);
        }
      }
      if (child instanceof com.vladsch.flexmark.util.ast.Block) {
        define(child);
      }
    }
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  /// The number of the footnote of this name, given out at its first mention.
  Optional<Integer> number(String name) {
    FootnoteBlock note = defined.get(key(name));
    if (note == null) {
      return Optional.empty();
    }
    return Optional.of(mention(note));
  }

  private int mention(FootnoteBlock note) {
    return numbers.computeIfAbsent(
        note,
        n -> {
          mentioned.add(n);
          return mentioned.size();
        });
  }

  /// All footnotes in order of their numbers; those that nothing mentions come last.
  List<Footnote> all(Function<Node, List<Block>> reader) {
    List<Footnote> notes = new ArrayList<>();
    read(notes, reader);
    for (FootnoteBlock note : defined.values()) {
      if (!numbers.containsKey(note)) {
        problems.at(
            note.getStartOffset(),
            Code.UNUSED_FOOTNOTE,
            "nothing on the page mentions footnote \"" + note.getText() + "\"",
            "write [^" + note.getText() + "] where it belongs");
        mention(note);
      }
    }
    read(notes, reader);
    return notes;
  }

  /// A footnote may mention others: the list grows while it is read.
  private void read(List<Footnote> notes, Function<Node, List<Block>> reader) {
    for (int i = notes.size(); i < mentioned.size(); i++) {
      notes.add(new Footnote(reader.apply(mentioned.get(i))));
    }
  }
}
