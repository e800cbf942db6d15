package keepline.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// The program's icon, for lists of windows: drawn from `icon.svg`, which is made of rectangles
/// alone.
final class WindowIcon {
  /// Pixels of a side: Windows takes the first, others the second.
  private static final int[] SIZES = {32, 128};

  /// Units of the drawing along a side.
  private static final double GRID = 64;

  private static final Pattern RECT = Pattern.compile("<rect ([^>]*)/>");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  private record Box(double x, double y, double width, double height, double round, Color fill) {}

  private WindowIcon() {}

  /// The icon in its sizes. On JavaFX's thread.
  static List<Image> images() {
    List<Box> boxes = boxes();
    return IntStream.of(SIZES).mapToObj(size -> image(boxes, size)).toList();
  }

  private static Image image(List<Box> boxes, int size) {
    Canvas canvas = new Canvas(size, size);
    GraphicsContext pen = canvas.getGraphicsContext2D();
    pen.scale(size / GRID, size / GRID);
    for (Box box : boxes) {
      pen.setFill(box.fill());
      pen.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.round(), box.round());
    }
    SnapshotParameters clear = new SnapshotParameters();
    clear.setFill(Color.TRANSPARENT);
    WritableImage drawn = canvas.snapshot(clear, null);
    // a window takes no icon in the format of a picture taken, and says nothing
    WritableImage icon = new WritableImage(size, size);
    icon.getPixelWriter().setPixels(0, 0, size, size, drawn.getPixelReader(), 0, 0);
    return icon;
  }

  private static List<Box> boxes() {
    try (InputStream in = WindowIcon.class.getResourceAsStream("icon.svg")) {
      if (in == null) {
        throw new IllegalStateException("icon.svg is missing beside " + WindowIcon.class);
      }
      String drawing = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return RECT.matcher(drawing).results().map(found -> box(found.group(1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Box box(String attributes) {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    double round = 0;
    Color fill = Color.BLACK;
    for (Matcher m = ATTRIBUTE.matcher(attributes); m.find(); ) {
      String value = m.group(2);
      switch (m.group(1)) {
        case "x" -> x = Double.parseDouble(value);
        case "y" -> y = Double.parseDouble(value);
        case "width" -> width = Double.parseDouble(value);
        case "height" -> height = Double.parseDouble(value);
        case "rx" -> round = 2 * Double.parseDouble(value);
        case "fill" -> fill = Color.web(value);
        default -> throw new IllegalStateException("icon.svg: " + m.group());
      }
    }
    return new Box(x, y, width, height, round, fill);
  }
}
