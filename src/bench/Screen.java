import java.awt.Rectangle;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.zip.CRC32C;

/// An X display seen from outside: real keys go in, and the server itself tells when pixels change.
///
/// Watching costs next to nothing, because the server's damage events are waited for instead of
/// taking one picture after another: on a machine with two cores the watcher would otherwise take
/// one away from what it times. Needs libX11, libXtst and libXdamage, which every GTK brings.
final class Screen implements AutoCloseable {
  private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT;
  private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG;
  private static final MemoryLayout PTR = ValueLayout.ADDRESS;
  private static final int Z_PIXMAP = 2;

  private final Arena arena = Arena.ofShared();
  private final MemorySegment display;
  private final long root;
  private final int damageNotify;
  private final MemorySegment event = arena.allocate(192);

  private final MethodHandle keycode = x11("XKeysymToKeycode", INT, PTR, LONG);
  private final MethodHandle fakeKey =
      of("libXtst.so.6", "XTestFakeKeyEvent", INT, PTR, INT, INT, LONG);
  private final MethodHandle fakeMotion =
      of("libXtst.so.6", "XTestFakeMotionEvent", INT, PTR, INT, INT, INT, LONG);
  private final MethodHandle flush = x11("XFlush", INT, PTR);
  private final MethodHandle pending = x11("XPending", INT, PTR);
  private final MethodHandle next = x11("XNextEvent", INT, PTR, PTR);
  private final MethodHandle image =
      x11("XGetImage", PTR, PTR, LONG, INT, INT, INT, INT, LONG, INT);
  private final MethodHandle destroyImage = x11("XDestroyImage", INT, PTR);

  Screen() {
    try {
      display = (MemorySegment) x11("XOpenDisplay", PTR, PTR).invoke(MemorySegment.NULL);
      if (display.address() == 0) {
        throw new IllegalStateException(
            "There is no X display; start a virtual one and set DISPLAY.");
      }
      root = (long) x11("XDefaultRootWindow", LONG, PTR).invoke(display);
      MemorySegment base = arena.allocate(INT);
      MemorySegment error = arena.allocate(INT);
      if ((int) damage("XDamageQueryExtension", INT, PTR, PTR, PTR).invoke(display, base, error)
          == 0) {
        throw new IllegalStateException(
            "This X server doesn't tell what changes (no DAMAGE extension).");
      }
      damageNotify = base.get(INT, 0);
      long handle = (long) damage("XDamageCreate", LONG, PTR, LONG, INT).invoke(display, root, 0);
      assert handle != 0;
      flush();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// Presses and releases a key, given as an X keysym.
  void press(long keysym) {
    try {
      int code = (int) keycode.invoke(display, keysym) & 0xff;
      int sent = (int) fakeKey.invoke(display, code, 1, 0L);
      sent += (int) fakeKey.invoke(display, code, 0, 0L);
      assert sent == 2;
      flush();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// Puts the pointer where it is out of the way.
  void park() {
    try {
      int moved = (int) fakeMotion.invoke(display, -1, 1, 1, 0L);
      assert moved == 1;
      flush();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private void flush() throws Throwable {
    int done = (int) flush.invoke(display);
    assert done >= 0;
  }

  /// Forgets what has changed so far.
  void forget() {
    while (changed() != null) {
      continue;
    }
  }

  /// The next rectangle that something has drawn in, or null where nothing has since.
  Rectangle changed() {
    try {
      while ((int) pending.invoke(display) > 0) {
        int done = (int) next.invoke(display, event);
        assert done >= 0;
        if (event.get(INT, 0) == damageNotify) {
          return new Rectangle(
              event.get(ValueLayout.JAVA_SHORT, 64),
              event.get(ValueLayout.JAVA_SHORT, 66),
              event.get(ValueLayout.JAVA_SHORT, 68) & 0xffff,
              event.get(ValueLayout.JAVA_SHORT, 70) & 0xffff);
        }
      }
      return null;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// The pixels of a rectangle, as the server holds them: 4 bytes each.
  byte[] pixels(Rectangle of) {
    try {
      MemorySegment got =
          (MemorySegment)
              image.invoke(display, root, of.x, of.y, of.width, of.height, -1L, Z_PIXMAP);
      if (got.address() == 0) {
        throw new IllegalStateException("the screen is smaller than " + of);
      }
      MemorySegment fields = got.reinterpret(136);
      long size = (long) fields.get(INT, 44) * of.height;
      byte[] pixels =
          fields.get(ValueLayout.ADDRESS, 16).reinterpret(size).toArray(ValueLayout.JAVA_BYTE);
      int done = (int) destroyImage.invoke(got);
      assert done >= 0;
      return pixels;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  /// A number that stands for what is in some rectangles.
  long look(Rectangle... at) {
    CRC32C sum = new CRC32C();
    for (Rectangle r : at) {
      sum.update(pixels(r));
    }
    return sum.getValue();
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
