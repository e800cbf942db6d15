package keepline.stage;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import keepline.html.AccessibleText;
import keepline.html.Bridge;
import keepline.html.PageState;
import keepline.html.Sheet;
import keepline.html.Shell;
import keepline.keys.Keymap;
import keepline.page.Page;
import keepline.reading.Command;
import keepline.reading.Reading;
import keepline.theme.Theme;
import keepline.view.Layer;
import keepline.view.ReaderModel;
import keepline.view.Renderings;
import org.jspecify.annotations.Nullable;

/// Everything in a window: the page, the dock under it, and what may lie over both.
///
/// It shows a [ReaderModel] and never changes it but through its methods. It needs no window of its
/// own, so that a picture of it can be taken where there is no display. The deck must have a page.
public final class ReaderPane extends Pane {
  /// How long a page has to be on screen to count as read.
  private static final Duration READING = Duration.seconds(2);

  private static final Duration NOTICE = Duration.seconds(1.8);
  private static final double DOCK_EMS = 3.2;

  private final ReaderModel model;
  private final Renderings renderings;
  private final PageView page;
  private final DockBar dock;
  private final DockCard card = new DockCard();
  private final HelpSheet help;
  private final Region blank = new Region();
  private final Label notice = new Label();
  private final Label typed = new Label();
  private final PauseTransition reading = new PauseTransition(READING);
  private final PauseTransition noticed = new PauseTransition(NOTICE);

  private @Nullable Sheet sheet;
  private @Nullable Page shown;
  private @Nullable Sheet shownOn;
  private boolean open;
  private Runnable onShown = () -> {};
  private Consumer<Command> asked = command -> {};

  public ReaderPane(ReaderModel model, Renderings renderings, PageView page, Keymap keymap) {
    this.model = model;
    this.renderings = renderings;
    this.page = page;
    this.help = new HelpSheet(keymap);
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
    getChildren().setAll(page.node(), dock, card, typed, help, notice, blank);
    help.setVisible(false);
    blank.setVisible(false);
    notice.setVisible(false);
    restyle();
    model.readingProperty().addListener((o, was, is) -> show());
    model.themeProperty().addListener((o, was, is) -> restyle());
    model.textPercentProperty().addListener((o, was, is) -> requestLayout());
    model.layerProperty().addListener((o, was, is) -> layers(is));
    model.noticeProperty().addListener((o, was, is) -> notice(is));
    reading.setOnFinished(e -> read());
    noticed.setOnFinished(e -> notice.setVisible(false));
  }

  /// Told once, when the first page is in the page view.
  public void onShown(Runnable told) {
    onShown = told;
  }

  /// Told what a person asks for with the dock or the chip beside it.
  void onAsked(Consumer<Command> told) {
    asked = told;
  }

  /// Scrolls the prose.
  ///
  /// @return whether anything moved; nothing does where nothing is hidden in that direction
  boolean scroll(Command.Scroll step) {
    return open
        && Boolean.parseBoolean(
            page.call(
                switch (step) {
                  case LINE_DOWN -> Bridge.lines(2);
                  case LINE_UP -> Bridge.lines(-2);
                  case SCREEN_DOWN -> Bridge.page(1);
                  case SCREEN_UP -> Bridge.page(-1);
                }));
  }

  /// What is on screen of the page, once there is one.
  Optional<PageState> state() {
    return open ? Optional.of(PageState.read(page.call(Bridge.state()))) : Optional.empty();
  }

  /// Shows a page number being typed, at the dock's end, or nothing for the empty string.
  void typing(String text) {
    typed.setText(text);
    typed.setVisible(!text.isEmpty());
    requestLayout();
  }

  /// Notes in the model how far the page in view is scrolled; a move does so first, so that the way
  /// back leads there.
  void noteScroll() {
    state().ifPresent(s -> model.scrolled(s.fraction()));
  }

  DockBar dock() {
    return dock;
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
    if (open && sheet != null) {
      page.call(Bridge.style(theme, reducedMotion(), sheet));
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
    dock.scale(em / 15);
    dock.resizeRelocate(0, height - dockHeight, width, dockHeight);
    page.node().resizeRelocate(0, 0, width, height - dockHeight);
    help.resizeRelocate(0, 0, width, height);
    blank.resizeRelocate(0, 0, width, height);
    double w = Math.min(notice.prefWidth(-1), width - 32);
    double h = notice.prefHeight(w);
    notice.resizeRelocate(
        snapPositionX((width - w) / 2), snapPositionY(height - dockHeight - h - 14), w, h);
    double typedWidth = Math.min(typed.prefWidth(-1), width / 2);
    double typedHeight = typed.prefHeight(typedWidth);
    typed.resizeRelocate(
        snapPositionX(width - 4.27 * em - typedWidth),
        snapPositionY(height - dockHeight + 1.3 * em - typedHeight),
        typedWidth,
        typedHeight);
    resized(new Sheet(width, Math.max(1, height - dockHeight), model.textPercentProperty().get()));
  }

  private void resized(Sheet now) {
    if (now.equals(sheet)) {
      return;
    }
    boolean first = sheet == null;
    sheet = now;
    if (first) {
      load(now);
    } else {
      restyle();
      show();
    }
  }

  /// Loads the shell with the first page already in it.
  private void load(Sheet on) {
    Reading now = model.reading();
    restyle();
    String html = renderings.html(now.deck(), now.number(), on);
    page.open(
        Shell.document(model.themeProperty().getValue(), on, html),
        Bridge.script(),
        () -> {
          open = true;
          restyle();
          show();
          onShown.run();
        });
    around(now);
  }

  /// Shows what the model says; the page itself only where it or the sheet is another one. A page
  /// read anew is another page even where it says the same.
  @SuppressWarnings("ReferenceEquality")
  private void show() {
    Reading now = model.reading();
    Sheet on = sheet;
    if (!open || on == null) {
      return;
    }
    Page wanted = now.deck().page(now.number());
    if (wanted != shown || !on.equals(shownOn)) {
      turn(now, wanted, on);
    }
    around(now);
  }

  private void turn(Reading now, Page wanted, Sheet on) {
    boolean same = shown != null && wanted.id().equals(shown.id());
    double scroll = now.here().scroll();
    Bridge.Place place =
        same ? Bridge.Place.SAME_LINE : scroll == 1 ? Bridge.Place.END : Bridge.Place.START;
    String html = renderings.html(now.deck(), now.number(), on);
    page.call(Bridge.show(html, wanted.kind(), place));
    if (!same && scroll > 0 && scroll < 1) {
      page.call(Bridge.restore(scroll));
    }
    shown = wanted;
    shownOn = on;
    page.accessibleText(AccessibleText.of(now.deck(), now.number()));
    reading.playFromStart();
    renderings.ahead(now.deck(), now.number(), on);
  }

  private void around(Reading now) {
    dock.show(now);
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

  private void layers(Layer layer) {
    help.setVisible(layer == Layer.HELP);
    blank.setVisible(layer == Layer.BLANK);
    if (layer == Layer.HELP) {
      help.toTop();
    }
    focusPage();
  }

  private void notice(String sentence) {
    if (!sentence.isEmpty()) {
      notice.setText(sentence);
      notice.setVisible(true);
      requestLayout();
      noticed.playFromStart();
    }
  }
}
