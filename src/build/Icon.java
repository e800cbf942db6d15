import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The app's icon in every size and container that a system wants, drawn from
/// `src/main/resources/keepline/stage/icon.svg`, which is made of rectangles alone.
final class Icon {
  static final Path DRAWING = Path.of("src/main/resources/keepline/stage/icon.svg");
  private static final double GRID = 64;

  private record Box(RoundRectangle2D shape, Color colour) {}

  private final List<Box> boxes;

  Icon() throws IOException {
    try {
      NodeList all =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(DRAWING.toFile())
              .getElementsByTagName("rect");
      boxes =
          java.util.stream.IntStream.range(0, all.getLength())
              .mapToObj(i -> box((Element) all.item(i)))
              .toList();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(DRAWING + " can't be read", e);
    }
  }

  /// A square PNG.
  byte[] png(int size) throws IOException {
    BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.scale(size / GRID, size / GRID);
    for (Box box : boxes) {
      pen.setColor(box.colour());
      pen.fill(box.shape());
    }
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /// The icon as the packager of this system takes it, written into a folder.
  Path forSystem(Path folder) throws IOException {
    String system = System.getProperty("os.name");
    if (system.startsWith("Mac")) {
      return Files.write(folder.resolve("Keepline.icns"), icns());
    }
    return system.startsWith("Windows")
        ? Files.write(folder.resolve("Keepline.ico"), ico())
        : Files.write(folder.resolve("Keepline.png"), png(256));
  }

  /// Apple's container: a type of four letters, a length and a PNG for each size.
  private byte[] icns() throws IOException {
    Map<String, Integer> sizes =
        new TreeMap<>(
            Map.of("icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512, "ic10", 1024));
    ByteArrayOutputStream parts = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(parts);
    for (var size : sizes.entrySet()) {
      byte[] png = png(size.getValue());
      out.writeBytes(size.getKey());
      out.writeInt(8 + png.length);
      out.write(png);
    }
    return ByteBuffer.allocate(8 + parts.size())
        .put(new byte[] {'i', 'c', 'n', 's'})
        .putInt(8 + parts.size())
        .put(parts.toByteArray())
        .array();
  }

  /// Microsoft's container: a table of sizes and offsets, then the PNGs.
  private byte[] ico() throws IOException {
    int[] sizes = {16, 24, 32, 48, 64, 256};
    byte[][] pngs = new byte[sizes.length][];
    int bytes = 6 + 16 * sizes.length;
    for (int i = 0; i < sizes.length; i++) {
      pngs[i] = png(sizes[i]);
      bytes += pngs[i].length;
    }
    ByteBuffer out = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
    int offset = 6 + 16 * sizes.length;
    for (int i = 0; i < sizes.length; i++) {
      // 256 is written as 0
      out.put((byte) sizes[i]).put((byte) sizes[i]).putShort((short) 0);
      out.putShort((short) 1).putShort((short) 32).putInt(pngs[i].length).putInt(offset);
      offset += pngs[i].length;
    }
    for (byte[] png : pngs) {
      out.put(png);
    }
    return out.array();
  }

  private static Box box(Element rect) {
    double round = rect.hasAttribute("rx") ? 2 * number(rect, "rx") : 0;
    return new Box(
        new RoundRectangle2D.Double(
            number(rect, "x"),
            number(rect, "y"),
            number(rect, "width"),
            number(rect, "height"),
            round,
            round),
        Color.decode(rect.getAttribute("fill")));
  }

  private static double number(Element rect, String name) {
    return Double.parseDouble(rect.getAttribute(name));
  }
}
