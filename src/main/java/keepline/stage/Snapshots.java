package keepline.stage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Takes pictures of a [ReaderPane] of any size, on a machine with or without a display.
///
/// A headless screen is small and fixed, so the pane stands unmanaged in a small stage and is made
/// as large as the picture.
public final class Snapshots {
  /// A new size reaches the page one pulse late, and what it then draws another.
  private static final int PULSES = 6;

  private final Stage stage = new Stage();
  private final ReaderPane pane;

  public Snapshots(ReaderPane pane, double width, double height) {
    this.pane = pane;
    pane.setManaged(false);
    stage.setScene(new Scene(new Pane(pane), 320, 200));
    pane.resize(width, height);
  }

  /// Hands over a picture of the pane once what is on it now has been laid out and drawn.
  public void take(Consumer<Picture> taken) {
    SnapshotParameters frame = new SnapshotParameters();
    frame.setFill(stage.getScene().getFill());
    frame.setViewport(new Rectangle2D(0, 0, pane.getWidth(), pane.getHeight()));
    Runnable shoot = () -> taken.accept(new Picture(pane.snapshot(frame, null)));
    if (stage.isShowing()) {
      settled(shoot);
    } else {
      pane.onShown(() -> settled(shoot));
      stage.show();
    }
  }

  private static void settled(Runnable then) {
    new AnimationTimer() {
      private int left = PULSES;

      @Override
      public void handle(long now) {
        if (left-- == 0) {
          stop();
          Platform.runLater(then);
        }
      }
    }.start();
  }

  /// One picture.
  public static final class Picture {
    private final int width;
    private final int height;
    private final int[] pixels;

    Picture(Image image) {
      width = (int) image.getWidth();
      height = (int) image.getHeight();
      pixels = new int[width * height];
      image
          .getPixelReader()
          .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    }

    /// Writes it as PNG.
    ///
    /// @throws IOException as the stream does
    public void write(OutputStream out) throws IOException {
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
      image.setRGB(0, 0, width, height, pixels, 0, width);
      if (!ImageIO.write(image, "png", out)) {
        throw new IOException("this Java can't write PNG");
      }
    }
  }
}
