package keepline.stage;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Dimension2D;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import keepline.keys.Keymap;
import keepline.reading.Command;
import keepline.theme.Theme;
import keepline.view.Knobs;
import keepline.view.Layer;
import keepline.view.Marking;
import keepline.view.OnScreen;
import keepline.view.Projection;
import keepline.view.ReaderModel;
import org.jspecify.annotations.Nullable;

/// Everything in a window: the page, the dock under it, and what may lie over both.
///
/// It shows a [ReaderModel] and never changes it but through its methods. It needs no window of its
/// own, so that a picture of it can be taken where there is no display. The deck must have a page.
public final class ReaderPane extends Pane {
  private static final double DOCK_EMS = 3.2;

  private final ReaderModel model;
  private final Projection projection;
  private final PageView page;
  private final Leaves leaves;
  private final DockBar dock;
  private final LiveView live;
  private final Foreground front;
  private final Marking marking;
  private final ReadingClock clock;
  private final FramePace turns = new FramePace(this::turn);

  private @Nullable Late<Overlays> overlays;
  private boolean loading;
  private boolean begun;
  private boolean open;
  private Runnable onShown = () -> {};
  private Consumer<Command> asked = command -> {};

  public ReaderPane(ReaderModel model, Projection projection, PageView page, Keymap keymap) {
    this.model = model;
    this.projection = projection;
    this.page = page;
    this.leaves = new Leaves(projection, page);
    this.clock = new ReadingClock(model, this::onScreen);
    this.front = new Foreground(this, keymap, model::dismiss);
    this.live = new LiveView(model, projection, page);
    this.marking = new Marking(model, System::currentTimeMillis);
    DockCards cards = new DockCards(this, model);
    dock =
        new DockBar(
            n -> asked.accept(new Command.Go.ToNumber(n)),
            () -> asked.accept(new Command.Go.Back()),
            block -> cards.pointed(dock(), block),
            section -> cards.named(dock(), section));
    dock.marks(model.marks());
    getStyleClass().add("reader");
    getStylesheets().add(sheet("native.css"));
    getChildren().setAll(dock);
    setFocusTraversable(true); // so that the dock doesn't take the focus before there is a page
    restyle();
    model.readingProperty().addListener((o, was, is) -> show());
    model.themeProperty().addListener((o, was, is) -> restyle());
    model.textPercentProperty().addListener((o, was, is) -> requestLayout());
    model.layerProperty().addListener((o, was, is) -> layers(was, is));
    model.tablesProperty().addListener((o, was, is) -> figures(projection::tables));
    model
        .marksProperty()
        .addListener(
            (o, was, is) -> {
              dock.marks(is);
              if (open) {
                page.call(marking.draw(page.call(Marking.text())));
              }
            });
    model.bannerProperty().addListener((o, was, is) -> front.banner(is));
    model.noticeProperty().addListener((o, was, is) -> front.notice(is));
    page.onScrolled(clock::scrolled);
  }

  /// What finds the way lies over the page once it is wanted, and is told whenever a page has been
  /// written.
  Late<Overlays> over(Supplier<Overlays> layers) {
    Late<Overlays> late = late(4, layers);
    overlays = late;
    return late;
  }

  /// A part that lies over the page once it is wanted.
  ///
  /// @param front as for [Late]
  <P extends Parent> Late<P> late(int front, Supplier<P> make) {
    return new Late<>(this, front, () -> dressed(make.get()));
  }

  /// Has the styles of what may lie over the page read, so that the first of it doesn't wait for
  /// that.
  public void readLayers() {
    Region unseen = dressed(new Region());
    unseen.setManaged(false);
    unseen.setVisible(false);
    getChildren().add(unseen);
  }

  private static <P extends Parent> P dressed(P layer) {
    layer.getStylesheets().add(sheet("layers.css"));
    return layer;
  }

  private static String sheet(String name) {
    return ReaderPane.class.getResource(name).toExternalForm();
  }

  /// Where a page view can stand that nobody sees: under the one in view.
  Pane behind() {
    return this;
  }

  /// Makes ready for the size that the pane will have once its window is open: styles for it come
  /// with the first pass over all nodes, and the first page is written while that goes on. Where it
  /// turns out another, both are done anew.
  void expect(Dimension2D size) {
    resize(size.getWidth(), size.getHeight());
    restyle();
    dock.show(model.reading());
    projection.resize(size.getWidth(), size.getHeight() - dockHeight(), leaves.widest());
    projection.begin();
  }

  /// Told once, when the first page is in the page view.
  public void onShown(Runnable told) {
    onShown = told;
  }

  /// Lays out the neighbours of the page in view while nothing else is to do, so that a turn only
  /// has to move one into view. A picture of one page has no use for it.
  public void layNeighboursOut() {
    leaves.keep();
  }

  /// Writes the page in view anew, since something it is made of has become ready.
  public void refresh() {
    if (open) {
      projection.refresh(page);
      leaves.follow();
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
  public void note() {
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
    front.typing(text);
  }

  DockBar dock() {
    return dock;
  }

  LineField line() {
    return front.line();
  }

  Marking marking() {
    return marking;
  }

  /// Shows what is highlighted on the page in view.
  private void passages() {
    if (open && marking.any()) {
      page.call(marking.draw(page.call(Marking.text())));
    }
  }

  HelpSheet help() {
    return front.help();
  }

  PageView page() {
    return page;
  }

  /// Puts the focus on the page.
  void focusPage() {
    (begun ? page.node() : this).requestFocus();
  }

  private void restyle() {
    Theme theme = model.themeProperty().getValue();
    setStyle(Palette.style(theme, em()));
    Color ground = Palette.page(theme);
    page.background(ground);
    // not this pane's: a page view hides what lies under it, and a second fill costs every frame;
    // and not the same colour again, since JavaFX would draw the whole window anew for it
    if (getScene() != null && !ground.equals(getScene().getFill())) {
      getScene().setFill(ground);
    }
    if (open) {
      projection.restyle(reducedMotion()).forEach(page::call);
      leaves.look();
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
    double dockHeight = dockHeight();
    boolean another = projection.resize(width, height - dockHeight, leaves.widest());
    dock.setVisible(!filled());
    dock.fit(em / 15, projection.side());
    dock.resizeRelocate(0, height - dockHeight, width, dockHeight);
    if (begun) {
      fitPage();
    }
    if (overlays != null) {
      overlays.made().ifPresent(o -> o.fit(em, projection.side(), dockHeight));
      overlays.made().ifPresent(this::fill);
    }
    front.layOut(em, projection.side(), dockHeight);
    if (another || !loading) {
      resized();
    }
  }

  private double dockHeight() {
    return snapSizeY(em() * DOCK_EMS);
  }

  /// Makes a part as large as all this.
  void fill(Region part) {
    part.resizeRelocate(0, 0, getWidth(), getHeight());
  }

  private void fitPage() {
    page.fit(projection.drawnWidth(), filled() ? getHeight() : getHeight() - dockHeight());
  }

  /// Whether the figure has the dock's place too.
  private boolean filled() {
    return model.layerProperty().get() == Layer.FIGURE;
  }

  private void resized() {
    restyle();
    if (open) {
      show();
    } else if (!loading) {
      loading = true;
      dock.show(model.reading());
      NextFrame.beside(this::begin);
    }
  }

  /// Puts the page view in, which takes a while, so that the window's first frame is drawn
  /// meanwhile.
  private void begin() {
    begun = true;
    getChildren().addFirst(page.node());
    fitPage(); // before there is anything to lay out
    page.open(projection.document(reducedMotion()), Projection.bridge(), this::opened);
    setFocusTraversable(false);
    if (isFocused()) {
      focusPage();
    }
  }

  private void opened() {
    open = true;
    restyle();
    show();
    arrived();
    onShown.run();
  }

  private void show() {
    if (open) {
      turns.ask();
    }
  }

  private void turn() {
    boolean another = projection.turn(page);
    dock.show(model.reading());
    if (another) {
      leaves.look();
      arrived();
    }
  }

  /// Another page is in view.
  private void arrived() {
    page.accessibleText(projection.accessibleText());
    passages();
    clock.start();
    if (overlays != null) {
      overlays.made().ifPresent(Overlays::turned);
    }
    leaves.follow();
  }

  /// Time enough has passed on the page in view.
  void enoughTime() {
    clock.enough();
  }

  private void layers(Layer was, Layer layer) {
    front.layer(layer);
    if (was == Layer.FIGURE || layer == Layer.FIGURE) {
      figures(projection::large);
      requestLayout();
      leaves.rest();
    }
    if (layer == Layer.VALUE || layer == Layer.NOTE) {
      front.ask(layer == Layer.VALUE ? Asks.value(new Knobs(model)) : Asks.note(marking));
    } else if (was == Layer.VALUE || was == Layer.NOTE) {
      focusPage();
    }
    if (covers(was) || covers(layer)) {
      focusPage();
    }
    if (overlays != null && Overlays.shows(layer)) {
      overlays.get();
    }
    if (overlays != null) {
      overlays.made().ifPresent(o -> o.layer(was, layer));
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
}
