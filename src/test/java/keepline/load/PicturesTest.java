package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"png,image/png", "jpeg,image/jpeg", "gif,image/gif"})
  void a_small_image_passes_as_it_is(String format, String type) throws IOException {
    byte[] bytes = encoded(noise(40, 30, BufferedImage.TYPE_INT_RGB), format);
    TestDeck deck = TestDeck.in(folder).bytes("images/x." + format, bytes);
    assertThat(pictures(deck).dataUri("images/x." + format, 20))
        .contains("data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
  }

  @ParameterizedTest
  @CsvSource({"png", "jpeg", "gif"})
  void a_wide_image_is_scaled_to_twice_the_width(String format) throws IOException {
    byte[] bytes = encoded(noise(900, 300, BufferedImage.TYPE_INT_RGB), format);
    TestDeck deck = TestDeck.in(folder).bytes("x." + format, bytes);
    BufferedImage shown = shown(pictures(deck).dataUri("x." + format, 75).orElseThrow());
    assertThat(shown.getWidth()).isEqualTo(150);
    assertThat(shown.getHeight()).isEqualTo(50);
  }

  @Test
  void scaling_keeps_what_is_to_be_seen() throws IOException {
    BufferedImage halves = new BufferedImage(800, 400, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 800; x++) {
        halves.setRGB(x, y, x < 400 ? 0xFF0000 : 0x0000FF);
      }
    }
    TestDeck deck = TestDeck.in(folder).bytes("x.png", encoded(halves, "png"));
    BufferedImage shown = shown(pictures(deck).dataUri("x.png", 20).orElseThrow());
    assertThat(shown.getRGB(5, 10)).isEqualTo(0xFFFF0000);
    assertThat(shown.getRGB(35, 10)).isEqualTo(0xFF0000FF);
  }

  @Test
  void a_pixel_is_the_mean_of_those_it_stands_for() {
    BufferedImage two = new BufferedImage(2, 1, BufferedImage.TYPE_INT_ARGB);
    two.setRGB(0, 0, 0xFF204060);
    two.setRGB(1, 0, 0xFF4080A0);
    assertThat(Scaling.scaled(two, 1).getRGB(0, 0)).isEqualTo(0xFF306080);
    two.setRGB(1, 0, 0x00FFFFFF);
    assertThat(Scaling.scaled(two, 1).getRGB(0, 0)).isEqualTo(0x80204060);
  }

  @Test
  void clear_pixels_stay_clear() throws IOException {
    TestDeck deck =
        TestDeck.in(folder)
            .bytes(
                "x.png", encoded(new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB), "png"));
    BufferedImage shown = shown(pictures(deck).dataUri("x.png", 20).orElseThrow());
    assertThat(shown.getRGB(10, 10) >>> 24).isZero();
  }

  @Test
  void what_is_handed_on_is_never_longer_than_a_mebibyte() throws IOException {
    BufferedImage noise = noise(2_000, 1_500, BufferedImage.TYPE_INT_ARGB);
    TestDeck deck = TestDeck.in(folder).bytes("x.png", encoded(noise, "png"));
    String uri = pictures(deck).dataUri("x.png", 2_000).orElseThrow();
    assertThat(uri.length()).isLessThanOrEqualTo(1 << 20);
    assertThat(shown(uri).getWidth()).isLessThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing.png", "../outside.png", "/etc/passwd", "images", "a\0b.png", ""})
  void what_is_no_image_of_the_deck_is_not_handed_on(String path) throws IOException {
    java.nio.file.Files.write(folder.resolve("outside.png"), TestDeck.png(1, 1));
    assertThat(pictures(TestDeck.in(folder)).dataUri(path, 100)).isEmpty();
  }

  @Test
  void a_header_without_an_image_is_not_handed_on() throws IOException {
    byte[] png = encoded(noise(900, 300, BufferedImage.TYPE_INT_RGB), "png");
    TestDeck deck = TestDeck.in(folder).bytes("x.png", java.util.Arrays.copyOf(png, 64));
    assertThat(pictures(deck).dataUri("x.png", 75)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void damaged_images_throw_nothing(long seed) throws IOException {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    for (String format : new String[] {"png", "jpeg", "gif"}) {
      byte[] good = encoded(noise(60, 40, BufferedImage.TYPE_INT_RGB), format);
      for (int round = 0; round < 25; round++) {
        byte[] bad = good.clone();
        for (int i = 0; i < 5; i++) {
          bad[random.nextInt(Math.min(bad.length, 700))] = (byte) random.nextInt(256);
        }
        TestDeck deck = TestDeck.in(folder).bytes("x", bad);
        pictures(deck).dataUri("x", 10).ifPresent(uri -> assertThat(uri).startsWith("data:image/"));
      }
    }
  }

  @Test
  void a_percent_sign_in_an_address_is_decoded_once() {
    TestDeck deck = TestDeck.in(folder).image("images/my dot.png", 2, 2);
    deck.first("images/dot.png", "images/my%20dot.png");
    assertThat(deck.lines()).isEmpty();
    assertThat(deck.readFirst().plates().toString()).contains("images/my dot.png");
  }

  private static Pictures pictures(TestDeck deck) {
    return deck.open().pictures();
  }

  private static BufferedImage noise(int width, int height, int type) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    BufferedImage image = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    return image;
  }

  private static byte[] encoded(BufferedImage image, String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  private static BufferedImage shown(String uri) throws IOException {
    byte[] bytes = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }
}
