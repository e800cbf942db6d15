package keepline.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// The door of an open window: a second start on the same deck knocks, and the window comes
/// forward.
///
/// A socket of this machine in a folder that only its user can look into. A door whose process has
/// died is taken over; where there can be no door, every start has a window of its own.
public final class WindowSocket implements AutoCloseable {
  private static final long ANSWER_SECONDS = 2;
  private static final int LONGEST = 1_000;
  private static final String YES = "here";

  private final ServerSocketChannel door;
  private final Path file;
  private final Optional<Object> own;

  private WindowSocket(ServerSocketChannel door, Path file) throws IOException {
    this.door = door;
    this.file = file;
    this.own = key(file);
  }

  /// What tells one file of a name from a later one, where the system has such a thing.
  private static Optional<Object> key(Path file) throws IOException {
    return Optional.ofNullable(Files.readAttributes(file, BasicFileAttributes.class).fileKey());
  }

  /// Asks the process that has the door to come forward.
  ///
  /// @param page what it is to show, or the empty string for what it shows already
  /// @return whether somebody was there
  public static boolean knock(Path file, String page) {
    if (!Files.exists(file)) {
      return false;
    }
    CompletableFuture<Boolean> answer = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("keepline-knock")
        .start(() -> answer.complete(answered(file, page)));
    try {
      return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean answered(Path file, String page) {
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
      String line = page.length() > LONGEST ? "" : page.replace('\n', ' ');
      channel.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8)));
      return line(channel).equals(YES);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  /// Takes the door, unless somebody has it.
  ///
  /// @param asked told the page that a later start asks for, or the empty string; on a thread of
  ///   its own
  public static Optional<WindowSocket> open(Path file, Consumer<String> asked) {
    try {
      ownFolder(file.toAbsolutePath().resolveSibling(".").normalize());
      if (Files.exists(file) && !knock(file, "")) {
        Files.deleteIfExists(file); // its process has died
      }
      ServerSocketChannel door = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      door.bind(UnixDomainSocketAddress.of(file));
      WindowSocket socket = new WindowSocket(door, file);
      Thread.ofPlatform().daemon().name("keepline-door").start(() -> socket.answer(asked));
      return Optional.of(socket);
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Each knock is heard on a thread of its own, so that one that says nothing keeps nobody out.
  private void answer(Consumer<String> asked) {
    while (door.isOpen()) {
      try {
        SocketChannel channel = door.accept();
        Thread.ofPlatform()
            .daemon()
            .name("keepline-door-knock")
            .start(() -> answer(channel, asked));
      } catch (IOException e) {
        // who knocked has gone, or the door is closed
      }
    }
  }

  private static void answer(SocketChannel knocker, Consumer<String> asked) {
    try (SocketChannel channel = knocker) {
      String page = line(channel);
      channel.write(ByteBuffer.wrap((YES + "\n").getBytes(StandardCharsets.UTF_8)));
      asked.accept(page);
    } catch (IOException e) {
      // who knocked has gone
    }
  }

  private static String line(SocketChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (line.size() <= LONGEST && channel.read(one) == 1 && one.get(0) != '\n') {
      line.write(one.get(0));
      one.clear();
    }
    return line.toString(StandardCharsets.UTF_8);
  }

  private static void ownFolder(Path folder) throws IOException {
    Files.createDirectories(folder);
    PosixFileAttributeView owners =
        Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    if (owners != null) {
      owners.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Override
  public void close() {
    try {
      door.close();
      if (key(file).equals(own)) { // else a later process has taken the door over
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      // the next start finds nobody behind it
    }
  }
}
