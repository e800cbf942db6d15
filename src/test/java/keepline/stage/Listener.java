package keepline.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/// A server on this machine that must hear nothing: it counts who comes and answers nobody.
final class Listener implements AutoCloseable {
  private final ServerSocket socket;
  private final AtomicInteger heard = new AtomicInteger();

  Listener() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::listen);
  }

  /// Its address, with `/` at the end.
  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort() + "/";
  }

  int heard() {
    return heard.get();
  }

  private void listen() {
    try {
      while (true) {
        socket.accept().close();
        heard.incrementAndGet();
      }
    } catch (IOException e) {
      // closed: there is nothing more to hear
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
