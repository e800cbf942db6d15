package keepline.load;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
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

  /// Halves first: one large step would skip pixels.
  private static BufferedImage scaled(BufferedImage image, int width) {
    BufferedImage now = image;
    while (now.getWidth() > 2 * width) {
      now = drawn(now, now.getWidth() / 2);
    }
    return drawn(now, Math.min(width, now.getWidth()));
  }

  private static BufferedImage drawn(BufferedImage image, int width) {
    int height =
        (int) Math.max(1, Math.round((double) image.getHeight() * width / image.getWidth()));
    boolean clear = image.getColorModel().hasAlpha();
    BufferedImage out =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D g = out.createGraphics();
    g.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    g.drawImage(image, 0, 0, width, height, null);
    g.dispose();
    return out;
  }
}
