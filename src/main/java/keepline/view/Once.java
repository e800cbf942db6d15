package keepline.view;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Works something out the first time that it is asked for. Use from one thread.
final class Once<T> implements Supplier<T> {
  private final Supplier<T> work;
  private @Nullable T done;

  Once(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public T get() {
    T known = done;
    if (known == null) {
      known = work.get();
      done = known;
    }
    return known;
  }
}
