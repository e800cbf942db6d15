package keepline.stage;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import keepline.keys.Keymap;
import keepline.reading.Command;
import keepline.reading.Reading;
import keepline.theme.Theme;
import keepline.view.Layer;
import keepline.view.OnScreen;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import org.jspecify.annotations.Nullable;

/// Everything in a window: the page, the dock under it, and what may lie over both.
///
/// It shows a [ReaderModel] and never changes it but through its methods. It needs no window of its
/// own, so that a picture of it can be taken where there is no display. The deck must have a page.
public final class ReaderPane extends Pane {
  /// How long a page has to be on screen to count as read.
  private static final Duration READING = Duration.seconds(2);

  /// How long the page has to stand still after scrolling before its place is noted.
  private static final Duration SCROLLED = Duration.millis(150);

  private static final Duration NOTICE = Duration.seconds(1.8);

  /// How long after a turn its neighbours are laid out: the frame is drawn by then.
  private static final Duration QUIET = Duration.millis(25);

  private static final double DOCK_EMS = 3.2;

  private final ReaderModel model;
  private final Projection projection;
  private final PageView page;
  private final DockBar dock;
  private final DockCard card = new DockCard();
  private final LiveView live;
  private final ValueField value;
  private final HelpSheet help;
  private final Region blank = new Region();
  private final Label notice = new Label();
  private final Label typed = new Label();
  private final PauseTransition reading = new PauseTransition(READING);
  private final PauseTransition scrolled = new PauseTransition(SCROLLED);
  private final PauseTransition quiet = new PauseTransition(QUIET);
  private final FramePace turns = new FramePace(this::turn);
  private final PauseTransition noticed = new PauseTransition(NOTICE);

  private @Nullable Overlays overlays;
  private boolean loading;
  private boolean open;
  private boolean ahead;
  private Runnable onShown = () -> {};
  private Consumer<Command> asked = command -> {};

  public ReaderPane(ReaderModel model, Projection projection, PageView page, Keymap keymap) {
    this.model = model;
    this.projection = projection;
    this.page = page;
    this.help = new HelpSheet(keymap);
    this.live = new LiveView(model, projection, page);
    this.value = new ValueField(model);
    dock =
        new DockBar(
            n -> asked.accept(new Command.Go.ToNumber(n)),
            () -> asked.accept(new Command.Go.Back()),
            this::pointed);
    getStyleClass().add("reader");
    getStylesheets().add(ReaderPane.class.getResource("native.css").toExternalForm());
    blank.getStyleClass().add("blank");
    notice.getStyleClass().add("notice");
    notice.setMouseTransparent(true);
    typed.getStyleClass().add("digits");
    typed.setMouseTransparent(true);
    typed.setVisible(false);
    getChildren().setAll(page.node(), dock, card, typed, value, help, notice, blank);
    help.setVisible(false);
    blank.setVisible(false);
    notice.setVisible(false);
    restyle();
    model.readingProperty().addListener((o, was, is) -> show());
    model.themeProperty().addListener((o, was, is) -> restyle());
    model.textPercentProperty().addListener((o, was, is) -> requestLayout());
    model.layerProperty().addListener((o, was, is) -> layers(was, is));
    model.tablesProperty().addListener((o, was, is) -> figures(projection::tables));
    model.noticeProperty().addListener((o, was, is) -> notice(is));
    reading.setOnFinished(e -> read());
    page.onScrolled(scrolled::playFromStart);
    scrolled.setOnFinished(e -> onScreen());
    quiet.setOnFinished(e -> layOut());
    noticed.setOnFinished(e -> notice.setVisible(false));
  }

  /// Lays what finds the way over the page, and tells it whenever a page has been written.
  void over(Overlays layers) {
    overlays = layers;
    getChildren().add(getChildren().indexOf(help), layers);
    requestLayout();
  }

  /// Where a page view can stand that nobody sees: under the one in view.
  Pane behind() {
    return this;
  }

  /// Told once, when the first page is in the page view.
  public void onShown(Runnable told) {
    onShown = told;
  }

  /// Lays out the neighbours of the page in view while nothing else is to do, so that a turn only
  /// has to move one into view. A picture of one page has no use for it.
  public void layNeighboursOut() {
    ahead = true;
  }

  /// Writes the page in view anew, since something it is made of has become ready.
  public void refresh() {
    if (open) {
      projection.refresh().forEach(page::call);
      projection.ahead();
    }
  }

  /// Told what a person asks for with the dock or the chip beside it.
  void onAsked(Consumer<Command> told) {
    asked = told;
  }

  /// Shows now a page that waits for the next frame, for who looks at it before that.
  void settle() {
    turns.settle();
    live.settle();
  }

  /// Scrolls the prose.
  ///
  /// @return whether anything moved; nothing does where nothing is hidden in that direction, or
  ///   where the figure hides the prose
  boolean scroll(Command.Scroll step) {
    turns.settle();
    return open
        && model.layerProperty().get() != Layer.FIGURE
        && Boolean.parseBoolean(page.call(Projection.scroll(step)));
  }

  /// Extends the selection; without one it starts at the first line in view.
  void select(Command.Select step) {
    turns.settle();
    if (open) {
      page.call(Projection.select(step));
    }
  }

  /// Notes in the model how far the page on screen is scrolled; every move does so first, so that
  /// the way back leads there. A page that waits to be shown has not been scrolled.
  void note() {
    if (!turns.waiting()) {
      onScreen();
    }
  }

  /// What is on screen of the page, once there is one; how far it is scrolled is noted in the
  /// model.
  Optional<OnScreen> onScreen() {
    turns.settle();
    return open
        ? Optional.of(projection.onScreen(page.call(Projection.state())))
        : Optional.empty();
  }

  /// Shows a page number being typed, at the dock's end, or nothing for the empty string.
  void typing(String text) {
    typed.setText(text);
    typed.setVisible(!text.isEmpty());
    requestLayout();
  }

  DockBar dock() {
    return dock;
  }

  ValueField value() {
    return value;
  }

  HelpSheet help() {
    return help;
  }

  PageView page() {
    return page;
  }

  /// Puts the focus on the page.
  void focusPage() {
    page.node().requestFocus();
  }

  private void restyle() {
    Theme theme = model.themeProperty().getValue();
    setStyle(Palette.style(theme, em()));
    page.background(Palette.page(theme));
    if (open) {
      page.call(projection.restyle(reducedMotion()));
    }
  }

  private static boolean reducedMotion() {
    return javafx.application.Platform.getPreferences().isReducedMotion();
  }

  /// The native parts' size of type: as the page's, but never so large that the dock takes the
  /// window.
  private double em() {
    double grown =
        Math.clamp(15 * Math.min(getWidth() / 1280, getHeight() / 720), 15, 20)
            * model.textPercentProperty().get()
            / 100;
    return Math.min(grown, Math.max(11, getHeight() * 0.035));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight();
    if (width < 1 || height < 1) {
      return;
    }
    double em = em();
    double dockHeight = snapSizeY(em * DOCK_EMS);
    boolean filled = model.layerProperty().get() == Layer.FIGURE;
    boolean another = projection.resize(width, height - dockHeight);
    dock.setVisible(!filled);
    dock.fit(em / 15, projection.side());
    dock.resizeRelocate(0, height - dockHeight, width, dockHeight);
    page.node().resizeRelocate(0, 0, width, filled ? height : height - dockHeight);
    if (overlays != null) {
      overlays.fit(em, projection.side(), dockHeight);
      overlays.resizeRelocate(0, 0, width, height);
    }
    help.resizeRelocate(0, 0, width, height);
    blank.resizeRelocate(0, 0, width, height);
    double w = Math.min(notice.prefWidth(-1), width - 32);
    double h = notice.prefHeight(w);
    notice.resizeRelocate(
        snapPositionX((width - w) / 2), snapPositionY(height - dockHeight - h - 14), w, h);
    double valueWidth = Math.min(26 * em, width - 32);
    double valueHeight = value.prefHeight(valueWidth);
    value.resizeRelocate(
        snapPositionX((width - valueWidth) / 2),
        snapPositionY(height - dockHeight - valueHeight - 14),
        valueWidth,
        valueHeight);
    double typedWidth = Math.min(typed.prefWidth(-1), width / 2);
    double typedHeight = typed.prefHeight(typedWidth);
    typed.resizeRelocate(
        snapPositionX(width - projection.side() - typedWidth),
        snapPositionY(height - dockHeight + 1.3 * em - typedHeight),
        typedWidth,
        typedHeight);
    if (another) {
      resized();
    }
  }

  private void resized() {
    restyle();
    if (open) {
      show();
    } else if (!loading) {
      loading = true;
      dock.show(model.reading());
      page.open(projection.document(), Projection.bridge(), this::opened);
    }
  }

  private void opened() {
    open = true;
    restyle();
    show();
    onShown.run();
  }

  private void show() {
    if (open) {
      turns.ask();
    }
  }

  private void turn() {
    List<String> scripts = projection.turn();
    scripts.forEach(page::call);
    dock.show(model.reading());
    if (!scripts.isEmpty()) {
      page.accessibleText(projection.accessibleText());
      reading.playFromStart();
      if (overlays != null) {
        overlays.turned();
      }
      projection.ahead();
      if (ahead) {
        quiet.playFromStart();
      }
    }
  }

  private void layOut() {
    if (projection.layOut().map(page::call).map(Boolean::parseBoolean).orElse(false)) {
      javafx.application.Platform.runLater(quiet::playFromStart);
    }
  }

  private void read() {
    Reading now = model.reading();
    if (now.settled()) {
      now.page().filter(p -> !p.pending()).ifPresent(p -> model.read(p.id()));
    } else {
      reading.playFromStart();
    }
  }

  private void pointed(Optional<DockBlock> block) {
    if (block.isEmpty()) {
      card.hide();
      return;
    }
    Bounds at = sceneToLocal(block.get().localToScene(block.get().getBoundsInLocal()));
    int number = dock.dock().target(block.get());
    card.show(
        model.reading().deck().page(number),
        number,
        at.getCenterX(),
        dock.getLayoutY(),
        getWidth());
  }

  private void layers(Layer was, Layer layer) {
    help.setVisible(layer == Layer.HELP);
    blank.setVisible(layer == Layer.BLANK);
    if (layer == Layer.HELP) {
      help.toTop();
    }
    if (was == Layer.FIGURE || layer == Layer.FIGURE) {
      figures(projection::large);
      requestLayout();
      quiet.playFromStart();
    }
    value.setVisible(layer == Layer.VALUE);
    if (layer == Layer.VALUE) {
      notice.setVisible(false);
      value.begin();
      requestLayout();
    } else if (was == Layer.VALUE) {
      focusPage();
    }
    if (covers(was) || covers(layer)) {
      focusPage();
    }
  }

  private void figures(Supplier<String> form) {
    if (open) {
      turns.settle();
      page.call(form.get());
      if (model.layerProperty().get() == Layer.FIGURE && model.tablesProperty().get()) {
        page.call(projection.large());
      }
    }
  }

  /// Whether a layer is this pane's own and hides the page.
  private static boolean covers(Layer layer) {
    return layer == Layer.HELP || layer == Layer.BLANK;
  }

  private void notice(String sentence) {
    if (!sentence.isEmpty()) {
      notice.setText(sentence);
      notice.setVisible(true);
      requestLayout();
      noticed.setDuration(NOTICE.add(Duration.millis(25.0 * sentence.length())));
      noticed.playFromStart();
    }
  }
}
