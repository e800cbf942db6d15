package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WindowIconTest {
  private static List<Image> icons;

  @BeforeAll
  static void draw() {
    Fx.start();
    icons = Fx.get(WindowIcon::images);
  }

  @Test
  void every_size_is_in_a_format_that_a_window_takes() {
    assertThat(icons)
        .isNotEmpty()
        .allSatisfy(
            icon ->
                assertThat(icon.getPixelReader().getPixelFormat().getType())
                    .isEqualTo(PixelFormat.Type.BYTE_BGRA_PRE));
  }

  @Test
  void it_is_the_drawing_with_round_corners() {
    assertThat(icons)
        .allSatisfy(
            icon -> {
              assertThat(at(icon, 0, 0).getOpacity()).isZero();
              assertThat(at(icon, 0.5, 0.06)).isEqualTo(Color.web("#2457B0"));
              assertThat(at(icon, 0.5, 0.69)).isEqualTo(Color.web("#B64E10"));
            });
  }

  @Test
  void a_desktop_finds_the_menu_entry_by_what_the_window_is_called() throws IOException {
    assertThat(Files.readAllLines(Path.of("src/build/linux/keepline.desktop")))
        .contains("StartupWMClass=" + Keepline.class.getName());
  }

  private static Color at(Image icon, double x, double y) {
    double side = icon.getWidth();
    return icon.getPixelReader().getColor((int) (x * side), (int) (y * side));
  }
}
