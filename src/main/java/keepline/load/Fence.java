package keepline.load;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import java.util.List;

/// A fenced block as written.
///
/// @param info what follows the opening fence
/// @param mark the opening fence
record Fence(String info, String mark, boolean closed, List<String> lines) {
  static Fence of(FencedCodeBlock code) {
    String content = code.getContentChars().toString();
    List<String> lines =
        content.isEmpty()
            ? List.of()
            : List.of((content.endsWith("\n") ? content : content + "\n").split("\n", -1));
    return new Fence(
        code.getInfo().unescape(),
        code.getOpeningMarker().toString(),
        !code.getClosingMarker().isEmpty(),
        lines.isEmpty() ? lines : lines.subList(0, lines.size() - 1));
  }

  boolean figure() {
    return info.equals("fig") || info.startsWith("fig ") || info.startsWith("fig\t");
  }
}
