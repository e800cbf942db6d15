package keepline.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Changes to a text, gathered and then made at once.
final class Edits {
  private record Edit(int at, int length, String text) {}

  private final List<Edit> edits = new ArrayList<>();

  /// Puts text in the place of another; ranges don't overlap.
  void put(int at, int length, String text) {
    edits.add(new Edit(at, length, text));
  }

  String applied(String text) {
    edits.sort(Comparator.comparingInt(Edit::at));
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (Edit edit : edits) {
      if (edit.at() >= from) {
        out.append(text, from, edit.at()).append(edit.text());
        from = edit.at() + edit.length();
      }
    }
    return out.append(text.substring(from)).toString();
  }
}
