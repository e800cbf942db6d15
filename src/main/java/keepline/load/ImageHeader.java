package keepline.load;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// An image's kind and size, from its first bytes: nothing is decoded.
///
/// Reads PNG (ISO/IEC 15948), GIF89a and JPEG (ITU-T T.81); anything else is no image here.
///
/// @param type the MIME type
/// @param width in pixels
/// @param height in pixels
/// @param channels how many numbers a pixel has; 0 where it doesn't matter
record ImageHeader(String type, long width, long height, int channels) {
  private static final long PNG = 0x89504E470D0A1A0AL;

  long pixels() {
    return width * height;
  }

  /// Nothing where the stream is none of the three kinds or ends too early.
  static Optional<ImageHeader> read(InputStream stream) {
    DataInputStream in = new DataInputStream(stream);
    try {
      int first = in.readUnsignedShort();
      return switch (first) {
        case 0x8950 -> png(in);
        case 0x4749 -> gif(in);
        case 0xFFD8 -> jpeg(in);
        default -> Optional.empty();
      };
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<ImageHeader> png(DataInputStream in) throws IOException {
    long mark = 0x8950L << 48 | (long) in.readUnsignedShort() << 32 | (in.readInt() & 0xFFFFFFFFL);
    in.readInt();
    int chunk = in.readInt();
    long width = in.readInt() & 0xFFFFFFFFL;
    long height = in.readInt() & 0xFFFFFFFFL;
    return mark == PNG && chunk == 0x49484452
        ? of("image/png", width, height, 0)
        : Optional.empty();
  }

  private static Optional<ImageHeader> gif(DataInputStream in) throws IOException {
    boolean known = in.readUnsignedShort() == 0x4638 && in.readUnsignedShort() % 256 == 'a';
    int width = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
    int height = Short.toUnsignedInt(Short.reverseBytes(in.readShort()));
    return known ? of("image/gif", width, height, 0) : Optional.empty();
  }

  private static Optional<ImageHeader> jpeg(DataInputStream in) throws IOException {
    while (true) {
      int marker = in.readUnsignedByte();
      if (marker != 0xFF) {
        return Optional.empty();
      }
      while (marker == 0xFF) {
        marker = in.readUnsignedByte();
      }
      boolean frame = marker >= 0xC0 && marker <= 0xCF;
      if (frame && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
        in.readUnsignedShort();
        in.readUnsignedByte();
        int height = in.readUnsignedShort();
        int width = in.readUnsignedShort();
        return of("image/jpeg", width, height, in.readUnsignedByte());
      }
      boolean bare = marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7);
      if (!bare) {
        in.skipNBytes(Math.max(0, in.readUnsignedShort() - 2));
      }
    }
  }

  private static Optional<ImageHeader> of(String type, long width, long height, int channels) {
    return width > 0 && height > 0
        ? Optional.of(new ImageHeader(type, width, height, channels))
        : Optional.empty();
  }
}
