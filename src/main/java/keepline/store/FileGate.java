package keepline.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Lets one window at a time read, merge and write a state file. The lock dies with its process.
final class FileGate {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(2);
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(5);

  private FileGate() {}

  /// What is done while no other window does the same.
  interface Work<T> {
    T run() throws IOException;
  }

  /// Does work alone. Where a lock can't be had (a disk that knows none, a window that hangs) it is
  /// done all the same: each write is whole, and a merge that is lost costs less than all of it.
  static <T> T alone(Path lock, Work<T> work) throws IOException {
    try (FileChannel channel =
        FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      FileLock held = wait(channel);
      try {
        return work.run();
      } finally {
        if (held != null) {
          held.release();
        }
      }
    }
  }

  private static @Nullable FileLock wait(FileChannel channel) {
    long until = System.nanoTime() + PATIENCE;
    while (System.nanoTime() < until) {
      try {
        FileLock lock = channel.tryLock();
        if (lock != null) {
          return lock;
        }
      } catch (OverlappingFileLockException e) {
        LockSupport.parkNanos(PAUSE); // another window of this process
        continue;
      } catch (IOException e) {
        return null;
      }
      LockSupport.parkNanos(PAUSE);
    }
    return null;
  }
}
