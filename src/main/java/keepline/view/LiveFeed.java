package keepline.view;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import keepline.html.Bridge;
import keepline.html.Script;
import keepline.live.Turned;
import org.jspecify.annotations.Nullable;

/// Brings the live figure in view onto the page as it has been turned. The latest state is always
/// shown, those between only as far as there is time.
///
/// A figure that took long the last time is computed on another thread, one state at a time.
public final class LiveFeed {
  /// What a figure may take on the window's own thread.
  private static final long QUICK_NANOS = 4_000_000;

  private final ReaderModel model;
  private final Projection projection;
  private final Executor background;
  private final Executor here;
  private final Scripts page;
  private @Nullable Turned computing;
  private long lastCost;

  /// @param background where a slow figure is computed
  /// @param here the thread of the model and the page
  public LiveFeed(
      ReaderModel model, Projection projection, Executor background, Executor here, Scripts page) {
    this.model = model;
    this.projection = projection;
    this.background = background;
    this.here = here;
    this.page = page;
  }

  /// Shows the figure in view as it is now, or as soon as it has been computed.
  public void update() {
    Turned wanted = model.turned().orElse(null);
    if (wanted == null || computing != null) {
      return; // what is being computed looks again when it is done
    }
    Supplier<Script> script = projection.live(wanted);
    if (lastCost <= QUICK_NANOS) {
      show(timed(script));
    } else {
      computing = wanted;
      background.execute(
          () -> {
            Timed made = timed(script);
            here.execute(() -> computed(wanted, made));
          });
    }
  }

  /// Says on the page what to notice now.
  public void say() {
    model.turned().map(Bridge::status).ifPresent(page::call);
  }

  /// A script and what it took to make, in nanoseconds.
  private record Timed(Script script, long cost) {}

  private static Timed timed(Supplier<Script> script) {
    long start = System.nanoTime();
    Script made = script.get();
    return new Timed(made, System.nanoTime() - start);
  }

  private void computed(Turned what, Timed made) {
    computing = null;
    Turned now = model.turned().orElse(null);
    if (now != null && now.figure().equals(what.figure())) {
      show(made);
      if (!now.equals(what)) {
        update();
      }
    }
  }

  private void show(Timed made) {
    lastCost = made.cost();
    Scripts.run(page, List.of(made.script()));
    if (model.layerProperty().get() == Layer.FIGURE) {
      projection.relaid(page.call(Bridge.largest())).ifPresent(page::call);
    } else if (model.tablesProperty().get()) {
      page.call(projection.tables());
    }
  }
}
