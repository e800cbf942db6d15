package keepline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import keepline.stage.Toolkit;
import org.jspecify.annotations.Nullable;

/// Brings sentences from any thread to the reader; those that come before there is a window wait
/// for it.
final class Voice {
  private final List<String> waiting = new ArrayList<>();
  private @Nullable Consumer<String> heard;

  synchronized void say(String sentence) {
    Consumer<String> listener = heard;
    if (listener == null) {
      waiting.add(sentence);
    } else {
      Toolkit.later(() -> listener.accept(sentence));
    }
  }

  /// There is a window now. What waited is said as one.
  ///
  /// @param listener called on the window's thread
  synchronized void heardBy(Consumer<String> listener) {
    heard = listener;
    if (!waiting.isEmpty()) {
      say(String.join(" ", waiting));
      waiting.clear();
    }
  }
}
