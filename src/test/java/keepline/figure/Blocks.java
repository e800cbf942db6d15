package keepline.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Figure blocks for tests, from files or from text.
public final class Blocks {
  private static final String FENCE = "```";

  private Blocks() {}

  /// The block whose fence stands in line 1 of a text; the closing fence may be missing.
  public static Block of(String text) {
    return all(text.lines().toList()).getFirst();
  }

  /// All blocks of a file, with their line numbers in it.
  public static List<Block> in(Path file) {
    try {
      return all(Files.readAllLines(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Block> all(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(FENCE + "fig")) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).equals(FENCE)) {
          end++;
        }
        String info = lines.get(i).substring(FENCE.length());
        blocks.add(new Block(info, i + 1, FENCE.length() + 1, lines.subList(i + 1, end)));
        i = end;
      }
    }
    return blocks;
  }
}
