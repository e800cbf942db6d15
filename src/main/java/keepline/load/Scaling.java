package keepline.load;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/// Makes an image small enough to hand on.
final class Scaling {
  private Scaling() {}

  /// The image at most `width` pixels wide and as a data URI of at most [Pictures#URI_LIMIT];
  /// nothing where the file can't be decoded.
  static Optional<String> fit(Path file, ImageHeader header, int width) throws IOException {
    Optional<BufferedImage> decoded = decode(file, header, width);
    if (decoded.isEmpty()) {
      return Optional.empty();
    }
    BufferedImage image = scaled(decoded.get(), width);
    boolean clear = image.getColorModel().hasAlpha();
    while (true) {
      for (String format : clear ? new String[] {"png"} : new String[] {"png", "jpeg"}) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (ImageIO.write(image, format, out)) {
          String uri = Pictures.uri("image/" + format, out.toByteArray());
          if (uri.length() <= Pictures.URI_LIMIT) {
            return Optional.of(uri);
          }
        }
      }
      if (image.getWidth() == 1) {
        return Optional.empty();
      }
      image = scaled(image, Math.max(1, image.getWidth() * 3 / 4));
    }
  }

  /// Reads every n-th pixel only where the image is several times too wide: a large one never
  /// stands in memory whole.
  private static Optional<BufferedImage> decode(Path file, ImageHeader header, int width)
      throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(header.type());
    if (!readers.hasNext()) {
      return Optional.empty();
    }
    ImageReader reader = readers.next();
    try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, true, true);
      long drawn = (long) reader.getWidth(0) * reader.getHeight(0);
      if (drawn > Pictures.PIXEL_LIMIT) {
        return Optional.empty();
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int every = Math.max(1, reader.getWidth(0) / (2 * width));
      param.setSourceSubsampling(every, every, 0, 0);
      return Optional.of(reader.read(0, param));
    } finally {
      reader.dispose();
    }
  }

  /// The image at most `width` pixels wide: each pixel is the mean of those it stands for. Drawn
  /// here because a `Graphics2D` would start a second window toolkit.
  static BufferedImage scaled(BufferedImage image, int width) {
    int across = Math.min(width, image.getWidth());
    int down =
        (int) Math.max(1, Math.round((double) image.getHeight() * across / image.getWidth()));
    boolean clear = image.getColorModel().hasAlpha();
    BufferedImage out =
        new BufferedImage(
            across, down, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < down; y++) {
      int top = (int) ((long) y * image.getHeight() / down);
      int bottom = Math.max(top + 1, (int) ((y + 1L) * image.getHeight() / down));
      int[] band = image.getRGB(0, top, image.getWidth(), bottom - top, null, 0, image.getWidth());
      for (int x = 0; x < across; x++) {
        int left = (int) ((long) x * image.getWidth() / across);
        int right = Math.max(left + 1, (int) ((x + 1L) * image.getWidth() / across));
        out.setRGB(x, y, mean(band, image.getWidth(), left, right));
      }
    }
    return out;
  }

  /// The mean colour of some columns of a band, where clear pixels lend no colour.
  private static int mean(int[] band, int stride, int left, int right) {
    long alpha = 0;
    long red = 0;
    long green = 0;
    long blue = 0;
    long count = 0;
    for (int row = 0; row < band.length; row += stride) {
      for (int x = left; x < right; x++) {
        int argb = band[row + x];
        int a = argb >>> 24;
        alpha += a;
        red += (long) a * ((argb >> 16) & 0xFF);
        green += (long) a * ((argb >> 8) & 0xFF);
        blue += (long) a * (argb & 0xFF);
        count++;
      }
    }
    if (alpha == 0) {
      return 0;
    }
    long half = alpha / 2;
    long opaque = (alpha + count / 2) / count;
    long rest = (((red + half) / alpha) << 16) | (((green + half) / alpha) << 8);
    return (int) ((opaque << 24) | rest | ((blue + half) / alpha));
  }
}
