package keepline.stage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import keepline.view.ReaderModel;

/// Takes pictures of a [ReaderPane] of any size, on a machine with or without a display.
///
/// A headless screen is small and fixed, so the pane stands unmanaged in a small stage and is made as large as the picture.
public final class Snapshots {
  /// A new size reaches the page one pulse late, and what it then draws another.
  private static final int PULSES = 6;

  private final Stage stage = new Stage();
  private final ReaderPane pane;

  public Snapshots(ReaderPane pane, double width, double height, ReaderModel model) {
    this.pane = pane;
    pane.setManaged(false);
    stage.setScene(new Scene(new Pane(pane), 320, 200));
    pane.resize(width, height);
  }

  /// Opens the small stage; `ready` is told when the first page can be pictured.
  public void open(Runnable ready) {
    pane.onShown(() -> settled(ready));
    stage.show();
  }

  /// Runs `then` once what is on the pane has been laid out and drawn.
  public void settled(Runnable then) {
    new AnimationTimer() {
      private int left = PULSES;

      @Override
      public void handle(long now) {
        if (left-- == 0) {
          stop();
          then.run();
        }
      }
    }.start();
  }

  /// Hands over a picture of the pane as it is.
  public void take(Consumer<WritableImage> taken) {
    SnapshotParameters plain = new SnapshotParameters();
    taken.accept(pane.snapshot(plain, null));
  }

  public void close() {
    stage.hide();
  }

  /// Writes a picture as PNG.
  ///
  /// @throws IOException as the stream does
  public static void write(WritableImage picture, OutputStream out) throws IOException {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    if (!ImageIO.write(image, "png", out)) {
      throw new IOException("this Java can't write PNG");
    }
  }
}
