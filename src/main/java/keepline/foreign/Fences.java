package keepline.foreign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A first look past fenced code, before the file is parsed: good enough to tell a dialect.
final class Fences {
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");

  private Fences() {}

  /// The lines that stand in no fence.
  static List<String> outside(List<String> lines) {
    List<String> out = new ArrayList<>();
    String open = "";
    for (String line : lines) {
      Matcher fence = FENCE.matcher(line);
      if (!open.isEmpty()) {
        open = line.strip().startsWith(open) ? "" : open;
      } else if (fence.matches()) {
        open = String.valueOf(fence.group(1));
      } else {
        out.add(line);
      }
    }
    return out;
  }
}
