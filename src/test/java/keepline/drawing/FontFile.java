package keepline.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Reads advances straight from a font file's `cmap`, `hmtx`, `hhea` and `head` tables (OpenType).
record FontFile(int unitsPerEm, Map<Integer, Integer> advances) {

  /// The bundled font of this file name, wherever the build unpacked it.
  static FontFile bundled(String name) {
    try (Stream<Path> files = Files.walk(Path.of("target/classes/keepline/stage/fonts"))) {
      Path file =
          files.filter(f -> f.getFileName().toString().equals(name)).findFirst().orElseThrow();
      return read(ByteBuffer.wrap(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FontFile read(ByteBuffer font) {
    int hmtx = table(font, "hmtx");
    int metrics = font.getShort(table(font, "hhea") + 34) & 0xFFFF;
    Map<Integer, Integer> advances = new TreeMap<>();
    int cmap = cmap12(font);
    int groups = font.getInt(cmap + 12);
    for (int g = 0; g < groups; g++) {
      int at = cmap + 16 + 12 * g;
      int start = font.getInt(at);
      int end = font.getInt(at + 4);
      int glyph = font.getInt(at + 8);
      for (int c = start; c <= end; c++) {
        int row = Math.min(glyph + c - start, metrics - 1);
        advances.put(c, font.getShort(hmtx + 4 * row) & 0xFFFF);
      }
    }
    return new FontFile(font.getShort(table(font, "head") + 18) & 0xFFFF, advances);
  }

  private static int cmap12(ByteBuffer font) {
    int cmap = table(font, "cmap");
    for (int i = 0; i < font.getShort(cmap + 2); i++) {
      int at = cmap + font.getInt(cmap + 4 + 8 * i + 4);
      if (font.getShort(at) == 12) {
        return at;
      }
    }
    throw new IllegalStateException("no cmap of format 12");
  }

  private static int table(ByteBuffer font, String tag) {
    for (int i = 0; i < font.getShort(4); i++) {
      byte[] name = new byte[4];
      font.get(12 + 16 * i, name);
      if (new String(name, StandardCharsets.US_ASCII).equals(tag)) {
        return font.getInt(12 + 16 * i + 8);
      }
    }
    throw new IllegalStateException("no table " + tag);
  }
}
