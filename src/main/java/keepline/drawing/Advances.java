package keepline.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How far each character of one font moves the pen, in font units.
///
/// A table is a text resource: its first line says how many units make one em, each further line is
/// a run of neighbours, `hex code point: advance advance …`.
final class Advances {
  private static final int LIMIT = 0x2800;

  private final int unitsPerEm;
  private final short[] units;

  private Advances(int unitsPerEm, short[] units) {
    this.unitsPerEm = unitsPerEm;
    this.units = units;
  }

  /// Reads the table that lies beside this class.
  static Advances load(String resource) {
    try (InputStream in = Advances.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the table of text widths is missing: " + resource);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Advances read(BufferedReader in) throws IOException {
    int unitsPerEm = Integer.parseInt(in.readLine().strip());
    short[] units = new short[LIMIT];
    Arrays.fill(units, (short) -1);
    for (@Nullable String line = in.readLine(); line != null; line = in.readLine()) {
      int colon = line.indexOf(':');
      int at = Integer.parseInt(line, 0, colon, 16);
      for (String advance : line.substring(colon + 1).strip().split(" ", -1)) {
        units[at++] = Short.parseShort(advance);
      }
    }
    return new Advances(unitsPerEm, units);
  }

  /// Whether the font draws this character itself.
  boolean has(int codePoint) {
    return codePoint < LIMIT && units[codePoint] >= 0;
  }

  /// The advance in ems of a character that the font [has][#has].
  double em(int codePoint) {
    return (double) units[codePoint] / unitsPerEm;
  }
}
