package keepline.stage;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Scale;
import keepline.page.Page;
import keepline.theme.Theme;
import keepline.view.Miniatures;
import keepline.view.ReaderModel;
import org.jspecify.annotations.Nullable;

/// Small pictures of pages, taken one by one of a page view that stands behind the window's own.
///
/// Nothing of it exists before the first picture is asked for. Then it goes on by itself, one page
/// every few frames, from the one that is chosen outwards; it waits while a person moves. When all
/// are taken, the view goes. So many pictures are kept as a few screens show.
final class Thumbnails {
  /// A quarter of a page: what a list of them shows, sharp.
  private static final double SCALE = 0.25;

  /// At most: about 20 MB.
  private static final int KEPT = 96;

  /// A new page is drawn one pulse late, and its fonts another.
  private static final int PULSES = 3;

  /// How long a page has to be in view before pictures go on, in nanoseconds.
  private static final long REST = 400_000_000L;

  private static final Duration APPEARED = Duration.ofMillis(120);

  /// How long the page view stays when there is nothing left to take a picture of.
  private static final Duration SPENT = Duration.ofSeconds(3);

  private final ReaderModel model;
  private final Miniatures pages;
  private final Supplier<PageView> views;
  private final Pane behind;
  private final Set<Integer> asked = new HashSet<>();
  private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper();
  private final Map<Integer, Picture> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Picture> eldest) {
          return size() > KEPT;
        }
      };
  private final Work work = new Work();
  private final Delay appeared = new Delay(this::makeView);
  private final Delay spent = new Delay(this::dropView);
  private @Nullable PageView view;
  private boolean open;
  private int middle = 1;
  private long turned = System.nanoTime() - REST;

  /// @param page the page that it shows
  private record Picture(Page page, Theme theme, Image image) {}

  /// @param behind where a page view can stand unseen
  Thumbnails(ReaderModel model, Miniatures pages, Supplier<PageView> views, Pane behind) {
    this.model = model;
    this.pages = pages;
    this.views = views;
    this.behind = behind;
    model.readingProperty().addListener((o, was, is) -> turned = System.nanoTime());
  }

  /// Counts the pictures taken; changes when there is another one.
  ReadOnlyIntegerProperty takenProperty() {
    return taken.getReadOnlyProperty();
  }

  /// A page's picture, if there is one that shows it as it is now; if not, it is taken soon.
  Optional<Image> of(int number) {
    if (current(number)) {
      return Optional.ofNullable(kept.get(number)).map(Picture::image);
    }
    ask(number);
    return Optional.empty();
  }

  /// Takes the pictures of the pages around one too, as far as they can be kept.
  void prepare(int number) {
    middle = number;
    int first = Math.max(1, number - KEPT / 2);
    int last = Math.min(model.reading().size(), first + KEPT - 1);
    for (int n = first; n <= last; n++) {
      if (!current(n)) {
        asked.add(n);
      }
    }
    begin();
  }

  /// Notes that somebody is moving among the pages: pictures wait, and go on around this one.
  void moving(int number) {
    middle = number;
    turned = System.nanoTime();
  }

  @SuppressWarnings("ReferenceEquality") // a page read anew is another page
  private boolean current(int number) {
    Picture picture = kept.get(number);
    return picture != null
        && number <= model.reading().deck().size()
        && picture.page() == model.reading().deck().page(number)
        && picture.theme() == model.themeProperty().getValue();
  }

  private void ask(int number) {
    asked.add(number);
    if (asked.size() > KEPT) {
      asked.remove(furthest());
    }
    begin();
  }

  private int nearest() {
    return asked.stream().min(Comparator.comparingInt(this::distance)).orElse(0);
  }

  private int furthest() {
    return asked.stream().max(Comparator.comparingInt(this::distance)).orElse(0);
  }

  /// Pages before count a little further: they are above what is in view.
  private int distance(int page) {
    return page >= middle ? 2 * (page - middle) : 5 * (middle - page);
  }

  private void begin() {
    if (asked.isEmpty()) {
      return;
    }
    if (view == null) {
      appeared.start(APPEARED);
    } else if (open) {
      work.start();
    }
  }

  /// The page view is made once the overview is on screen: it takes longer than a frame.
  private void makeView() {
    if (view != null) {
      return;
    }
    PageView made = views.get();
    view = made;
    made.node().setManaged(false);
    made.node().setMouseTransparent(true);
    made.node().setFocusTraversable(false);
    behind.getChildren().addFirst(made.node());
    made.fit(Miniatures.WIDTH, Miniatures.HEIGHT);
    made.open(
        pages.document(model.themeProperty().getValue()),
        pages.bridge(),
        () -> {
          open = true;
          work.start();
        });
  }

  /// A page view costs memory and frames, seen or not.
  private void dropView() {
    PageView now = view;
    if (now != null && asked.isEmpty()) {
      behind.getChildren().remove(now.node());
      view = null;
      open = false;
    }
  }

  /// Shows a page, waits until it is drawn, takes its picture, and so on.
  private final class Work extends AnimationTimer {
    private int number;
    private int left;

    /// What the page being shown has cost so far, and when the next may come, in nanoseconds: two
    /// thirds of the time stay free for what a person does.
    private long cost;

    private long free;

    @Override
    public void handle(long now) {
      PageView from = view;
      if (from == null || !onScreen()) {
        stop();
      } else if (number == 0) {
        next(from);
      } else {
        Platform.requestNextPulse();
        if (--left <= 0) {
          take(from);
        }
      }
    }

    private void next(PageView from) {
      long begun = System.nanoTime();
      if (begun - turned < REST || begun < free) {
        return;
      }
      int wanted = nearest();
      asked.remove(wanted);
      if (wanted == 0) {
        stop();
        spent.start(SPENT);
      } else if (wanted <= model.reading().deck().size() && !current(wanted)) {
        number = wanted;
        left = PULSES;
        from.background(Palette.page(model.themeProperty().getValue()));
        from.call(pages.style(model.themeProperty().getValue()));
        pages.show(model.reading().deck(), wanted, from);
        cost = System.nanoTime() - begun;
      }
    }

    private void take(PageView from) {
      long begun = System.nanoTime();
      int page = number;
      number = 0;
      if (page > model.reading().deck().size()) {
        return;
      }
      Picture picture =
          new Picture(
              model.reading().deck().page(page),
              model.themeProperty().getValue(),
              shot(from.node()));
      kept.put(page, picture);
      taken.set(taken.get() + 1);
      long end = System.nanoTime();
      free = end + 2 * (cost + end - begun);
    }

    private boolean onScreen() {
      Scene scene = behind.getScene();
      return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private Image shot(Node node) {
      SnapshotParameters frame = new SnapshotParameters();
      frame.setTransform(new Scale(SCALE, SCALE));
      frame.setViewport(new Rectangle2D(0, 0, Miniatures.WIDTH * SCALE, Miniatures.HEIGHT * SCALE));
      return node.snapshot(frame, null);
    }
  }
}
