package keepline.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowSocketTest {
  @TempDir Path folder;
  private final BlockingQueue<String> asked = new ArrayBlockingQueue<>(8);

  private Path file() {
    return folder.resolve("run").resolve("deck.sock");
  }

  @Test
  void nobody_is_there_at_first() {
    assertThat(WindowSocket.knock(file(), "")).isFalse();
  }

  @Test
  void who_knocks_is_heard_with_the_page_that_is_asked_for() throws InterruptedException {
    try (WindowSocket door = WindowSocket.open(file(), asked::add).orElseThrow()) {
      assertThat(WindowSocket.knock(file(), "qkv")).isTrue();
      assertThat(asked.poll(10, TimeUnit.SECONDS)).isEqualTo("qkv");
      assertThat(WindowSocket.knock(file(), "")).isTrue();
      assertThat(asked.poll(10, TimeUnit.SECONDS)).isEmpty();
      assertThat(door).isNotNull();
    }
    assertThat(WindowSocket.knock(file(), "")).isFalse();
    assertThat(file()).doesNotExist();
  }

  @Test
  void a_door_whose_process_has_died_is_taken_over() throws IOException {
    Files.createDirectories(file().getParent());
    try (ServerSocketChannel dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      dead.bind(UnixDomainSocketAddress.of(file()));
    }
    assertThat(file()).exists(); // as after a kill
    assertThat(WindowSocket.knock(file(), "")).isFalse();
    try (WindowSocket door = WindowSocket.open(file(), asked::add).orElseThrow()) {
      assertThat(WindowSocket.knock(file(), "")).isTrue();
      assertThat(door).isNotNull();
    }
  }

  @Test
  void a_door_that_somebody_has_is_left_to_them() {
    try (WindowSocket first = WindowSocket.open(file(), asked::add).orElseThrow()) {
      Optional<WindowSocket> second = WindowSocket.open(file(), page -> {});
      assertThat(second).isEmpty();
      assertThat(WindowSocket.knock(file(), "here")).isTrue();
      assertThat(first).isNotNull();
    }
  }

  @Test
  void who_says_nothing_keeps_nobody_out() throws IOException {
    try (WindowSocket door = WindowSocket.open(file(), asked::add).orElseThrow();
        SocketChannel silent = SocketChannel.open(UnixDomainSocketAddress.of(file()))) {
      assertThat(silent.isConnected()).isTrue();
      assertThat(WindowSocket.knock(file(), "7")).isTrue();
      assertThat(WindowSocket.open(file(), page -> {})).isEmpty();
      assertThat(door).isNotNull();
    }
  }

  @Test
  void where_there_can_be_no_door_there_is_none() throws IOException {
    Files.writeString(folder.resolve("run"), "a file in the folder's place");
    assertThat(WindowSocket.open(file(), asked::add)).isEmpty();
  }
}
