package keepline.figure.grid;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The eight pictures that a computed panel may name, of 8 by 8 cells, row by row from the top bit.
enum Picture {
  HEART("heart", 0x0066FFFFFF7E3C18L),
  SQUARE("square", 0xFF818181818181FFL),
  CROSS("cross", 0x8142241818244281L),
  ARROW("arrow", 0x0018307FFF7F3018L),
  LETTER_T("T", 0xFFFF181818181818L),
  LETTER_L("L", 0xC0C0C0C0C0C0FFFFL),
  DIAMOND("diamond", 0x183C66C3C3663C18L),
  BARS("bars", 0xAAAAAAAAAAAAAAAAL);

  static final int SIDE = 8;
  static final int CELLS = SIDE * SIDE;

  private final String word;
  private final long bits;

  Picture(String word, long bits) {
    this.word = word;
    this.bits = bits;
  }

  /// Its name in a figure block.
  String word() {
    return word;
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Picture::word).toList();
  }

  static Optional<Picture> of(String word) {
    return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst();
  }

  /// A cell's signal: 1 where the picture is, -1 where it isn't.
  double signal(int cell) {
    return (bits >>> (CELLS - 1 - cell) & 1) == 1 ? 1 : -1;
  }

  double[] signal() {
    double[] signal = new double[CELLS];
    for (int i = 0; i < CELLS; i++) {
      signal[i] = signal(i);
    }
    return signal;
  }
}
