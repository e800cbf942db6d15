import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An X server of the bench's own (Xvfb), which keeps what it shows in a file: looking at it costs
/// the programs on it nothing.
final class VirtualDisplay implements AutoCloseable {
  static final int WIDTH = 1280;
  static final int HEIGHT = 800;

  private final Process server;
  private final String name;
  private final ByteBuffer pixels;
  private final int stride;

  private VirtualDisplay(Process server, String name, ByteBuffer dump) {
    this.server = server;
    this.name = name;
    // the format of `xwd`: numbers of 4 bytes, the header's length first, colours after it
    int head = dump.getInt(0) + 12 * dump.getInt(76);
    stride = dump.getInt(48);
    pixels = dump.slice(head, dump.capacity() - head);
  }

  static VirtualDisplay open(Path folder) throws IOException, InterruptedException {
    String name = ":" + (1000 + ProcessHandle.current().pid() % 8000);
    Process server =
        new ProcessBuilder(
                List.of(
                    "Xvfb",
                    name,
                    "-screen",
                    "0",
                    WIDTH + "x" + HEIGHT + "x24",
                    "-nolisten",
                    "tcp",
                    "-fbdir",
                    folder.toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    Path socket = Path.of("/tmp/.X11-unix/X" + name.substring(1));
    Path dump = folder.resolve("Xvfb_screen0");
    for (int i = 0; i < 100 && !(Files.exists(socket) && begun(dump)); i++) {
      Thread.sleep(100);
    }
    try (FileChannel file = FileChannel.open(dump)) {
      return new VirtualDisplay(
          server, name, file.map(FileChannel.MapMode.READ_ONLY, 0, file.size()));
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

  /// The pixels of whole rows, as they are now.
  ByteBuffer rows(int from, int until) {
    return pixels.slice(from * stride, (until - from) * stride).order(ByteOrder.LITTLE_ENDIAN);
  }

  /// A pixel as 0xRRGGBB.
  int at(int x, int y) {
    return Integer.reverseBytes(pixels.getInt(y * stride + 4 * x)) & 0xffffff;
  }

  @Override
  public void close() {
    server.destroy();
    server.onExit().join();
  }
}
