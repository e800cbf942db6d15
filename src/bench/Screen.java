import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/// A display seen by a person: real keys go in, and what changes is noticed when it is drawn.
///
/// The server tells when pixels have changed, so nothing is polled: on a machine with two cores the
/// watcher would otherwise take one away from what it times. Needs libX11, libXtst and libXdamage,
/// which every GTK brings.
final class Screen implements AutoCloseable {
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
  private static final ValueLayout.OfShort SHORT = ValueLayout.JAVA_SHORT;
  private static final MemoryLayout PTR = ValueLayout.ADDRESS;

  private final VirtualDisplay shown;
  private final Arena arena = Arena.ofShared();
  private final MemorySegment display;
  private final int damageNotify;
  private final MemorySegment event = arena.allocate(192);
  private final MemorySegment poll = arena.allocate(8);

  private final MethodHandle keycode = x11("XKeysymToKeycode", INT, PTR, LONG);
  private final MethodHandle fakeKey =
      of("libXtst.so.6", "XTestFakeKeyEvent", INT, PTR, INT, INT, LONG);
  private final MethodHandle fakeMotion =
      of("libXtst.so.6", "XTestFakeMotionEvent", INT, PTR, INT, INT, INT, LONG);
  private final MethodHandle flush = x11("XFlush", INT, PTR);
  private final MethodHandle pending = x11("XPending", INT, PTR);
  private final MethodHandle next = x11("XNextEvent", INT, PTR, PTR);
  private final MethodHandle wait = of("libc.so.6", "poll", INT, PTR, LONG, INT);

  Screen(VirtualDisplay shown) {
    this.shown = shown;
    try {
      display =
          (MemorySegment) x11("XOpenDisplay", PTR, PTR).invoke(arena.allocateFrom(shown.name()));
      if (display.address() == 0) {
        throw new IllegalStateException("the display " + shown.name() + " can't be opened");
      }
      long root = (long) x11("XDefaultRootWindow", LONG, PTR).invoke(display);
      MemorySegment base = arena.allocate(INT);
      MemorySegment error = arena.allocate(INT);
      if ((int) damage("XDamageQueryExtension", INT, PTR, PTR, PTR).invoke(display, base, error)
          == 0) {
        throw new IllegalStateException("this X server doesn't tell what changes (DAMAGE)");
      }
      damageNotify = base.get(INT, 0);
      long handle = (long) damage("XDamageCreate", LONG, PTR, LONG, INT).invoke(display, root, 0);
      assert handle != 0;
      poll.set(INT, 0, (int) x11("XConnectionNumber", INT, PTR).invoke(display));
      poll.set(SHORT, 4, (short) 1);
      flush();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// Presses and releases keys one after the other, given as X keysyms, all sent at once.
  void press(long... keysyms) {
    try {
      for (long keysym : keysyms) {
        int code = (int) keycode.invoke(display, keysym) & 0xff;
        int sent = (int) fakeKey.invoke(display, code, 1, 0L);
        sent += (int) fakeKey.invoke(display, code, 0, 0L);
        assert sent == 2;
      }
      flush();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// Puts the pointer into the lower right corner, below all rows looked at: the server draws it
  /// into its pixels and takes it away under what others draw. Without a window manager it says
  /// where keys go.
  void park() {
    try {
      int moved =
          (int)
              fakeMotion.invoke(
                  display, -1, VirtualDisplay.WIDTH - 1, VirtualDisplay.HEIGHT - 1, 0L);
      assert moved == 1;
      flush();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// Waits until something has been drawn since it was last asked.
  ///
  /// @return whether anything was, before the time was over
  boolean drawn(double millis) {
    try {
      long until = System.nanoTime() + (long) (millis * 1e6);
      do {
        boolean drawn = false;
        while ((int) pending.invoke(display) > 0) {
          int done = (int) next.invoke(display, event);
          assert done >= 0;
          drawn |= event.get(INT, 0) == damageNotify;
        }
        if (drawn) {
          return true;
        }
        int left = (int) Math.max(0, (until - System.nanoTime() + 999_999) / 1_000_000);
        int ready = (int) wait.invoke(poll, 1L, left);
        assert ready >= 0;
      } while (System.nanoTime() < until);
      return false;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// A number that stands for all pixels of some rows.
  long look(Rows rows) {
    CRC32C sum = new CRC32C();
    sum.update(shown.rows(rows.from(), rows.until()));
    return sum.getValue();
  }

  /// The pixels of some rows, as they are now.
  byte[] copy(Rows rows) {
    ByteBuffer now = shown.rows(rows.from(), rows.until());
    byte[] copy = new byte[now.remaining()];
    now.get(copy);
    return copy;
  }

  /// Which part of some rows' bytes is other than in a copy of them, from 0 to 1.
  double differs(Rows rows, byte[] copy) {
    ByteBuffer now = shown.rows(rows.from(), rows.until());
    int other = 0;
    for (int i = 0; i < copy.length; i++) {
      other += now.get(i) == copy[i] ? 0 : 1;
    }
    return (double) other / copy.length;
  }

  /// Whether a part of a program's window has been drawn in many colours: a page, and not the
  /// window's background.
  boolean busy(Rows rows) {
    int changes = 0;
    int before = -1;
    for (int y = rows.from(); y < rows.until(); y += 3) {
      for (int x = 140; x < VirtualDisplay.WIDTH - 140; x += 3) {
        int now = shown.at(x, y);
        if (now != before && ++changes > 300) {
          return true;
        }
        before = now;
      }
    }
    return false;
  }

  /// Rows of the screen.
  record Rows(int from, int until) {}

  private void flush() throws Throwable {
    int done = (int) flush.invoke(display);
    assert done >= 0;
  }

  private MethodHandle x11(String name, MemoryLayout yields, MemoryLayout... takes) {
    return of("libX11.so.6", name, yields, takes);
  }

  private MethodHandle damage(String name, MemoryLayout yields, MemoryLayout... takes) {
    return of("libXdamage.so.1", name, yields, takes);
  }

  private MethodHandle of(String library, String name, MemoryLayout yields, MemoryLayout... takes) {
    MemorySegment symbol = SymbolLookup.libraryLookup(library, arena).findOrThrow(name);
    return Linker.nativeLinker().downcallHandle(symbol, FunctionDescriptor.of(yields, takes));
  }

  @Override
  public void close() {
    try {
      int closed = (int) x11("XCloseDisplay", INT, PTR).invoke(display);
      assert closed >= 0;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
    arena.close();
  }
}
