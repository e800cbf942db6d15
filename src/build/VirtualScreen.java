import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A virtual X display, and what is on it: the server (Xvfb) keeps its pixels in a file, so that
/// looking costs the programs on it nothing.
final class VirtualScreen implements AutoCloseable {
  static final int WIDTH = 1280;
  static final int HEIGHT = 800;

  private final Process server;
  private final String name;
  private final Path folder;
  private final ByteBuffer pixels;
  private final int stride;

  private VirtualScreen(Process server, String name, Path folder, MappedByteBuffer dump) {
    this.server = server;
    this.name = name;
    this.folder = folder;
    // the format of `xwd`: numbers of 4 bytes, the header's length first, colours after it
    stride = dump.getInt(48);
    pixels =
        dump.slice(
                dump.getInt(0) + 12 * dump.getInt(76),
                dump.capacity() - dump.getInt(0) - 12 * dump.getInt(76))
            .order(dump.getInt(28) == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
  }

  /// A display, where this system has Xvfb.
  static Optional<VirtualScreen> open() throws IOException, InterruptedException {
    Optional<Path> xvfb = Run.find("Xvfb");
    if (xvfb.isEmpty()) {
      return Optional.empty();
    }
    String name = ":" + (100 + ProcessHandle.current().pid() % 800);
    Path folder = Files.createTempDirectory("keepline-screen-");
    Process server =
        new ProcessBuilder(
                xvfb.get().toString(),
                name,
                "-screen",
                "0",
                WIDTH + "x" + HEIGHT + "x24",
                "-nolisten",
                "tcp",
                "-fbdir",
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path socket = Path.of("/tmp/.X11-unix/X" + name.substring(1));
    Path dump = folder.resolve("Xvfb_screen0");
    for (int i = 0; i < 100 && !(Files.exists(socket) && begun(dump)); i++) {
      Thread.sleep(100);
    }
    try (FileChannel file = FileChannel.open(dump)) {
      return Optional.of(
          new VirtualScreen(
              server, name, folder, file.map(FileChannel.MapMode.READ_ONLY, 0, file.size())));
    }
  }

  /// Whether the server has written the head of its file: how long a row is, for one.
  private static boolean begun(Path dump) throws IOException {
    if (!Files.exists(dump) || Files.size(dump) < 100) {
      return false;
    }
    try (FileChannel file = FileChannel.open(dump)) {
      return file.map(FileChannel.MapMode.READ_ONLY, 0, 100).getInt(48) > 0;
    }
  }

  /// What a program on it needs as `DISPLAY`.
  String name() {
    return name;
  }

  /// A pixel as 0xRRGGBB.
  int at(int x, int y) {
    return pixels.getInt(y * stride + 4 * x) & 0xffffff;
  }

  BufferedImage picture() {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        image.setRGB(x, y, at(x, y));
      }
    }
    return image;
  }

  @Override
  public void close() throws IOException {
    server.destroy();
    server.onExit().join();
    Disk.delete(folder);
  }
}
