package keepline.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page's text without the empty lines that were left where something was taken out.
final class Squeezed {
  private static final Pattern FENCE = Pattern.compile("\\s*(`{3,}|~{3,}).*");

  private Squeezed() {}

  /// The text with runs of empty lines as one, outside fences.
  static String lines(String text) {
    StringBuilder out = new StringBuilder();
    String open = "";
    boolean blank = false;
    for (String line : text.strip().split("\n", -1)) {
      Matcher fence = FENCE.matcher(line);
      boolean skipped = line.isBlank() && blank && open.isEmpty();
      if (!open.isEmpty()) {
        open = line.strip().startsWith(open) ? "" : open;
      } else if (fence.matches()) {
        open = String.valueOf(fence.group(1));
      }
      blank = line.isBlank();
      if (!skipped) {
        out.append(line).append('\n');
      }
    }
    return out.toString();
  }
}
