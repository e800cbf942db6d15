package keepline.stage;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import keepline.keys.KeyHandler;
import keepline.keys.Stroke;
import keepline.page.Page;
import keepline.reading.Command;
import keepline.reading.KeepLines;
import keepline.theme.Theme;
import keepline.view.Finder;
import keepline.view.Knobs;
import keepline.view.Layer;
import keepline.view.Marking;
import keepline.view.Miniatures;
import keepline.view.OnScreen;
import keepline.view.Projection;
import keepline.view.ReaderModel;

/// The window: a [ReaderPane] on a stage, with keys, mouse and the system's preferences.
public final class ReaderWindow {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Stage stage;
  private final ReaderModel model;
  private final ReaderPane pane;
  private final Desk desk;
  private final Performer performer;
  private final Placement placement;
  private final Late<Overlays> overlays;
  private final Knobs knobs;
  private Supplier<Optional<Path>> chooser = this::chosen;
  private Supplier<Optional<Path>> saver = this::saved;

  /// What a window asks of the program around it.
  public interface Desk {
    /// Opens another deck in this window; what goes wrong is said through [ReaderModel#say].
    void open(Path deck);

    /// Reads the deck again from disk.
    void reload();

    /// Decks to offer by name, the manual first, then those opened lately.
    List<Shelved> shelf();

    /// Opens an address outside the program.
    void browse(String address);

    /// Opens a page in its author's editor, at a line from 1; what goes wrong is said.
    void edit(Page page, int line);

    /// A page as its author wrote it.
    String source(Page page);

    /// Writes a text to a file, whole or not at all, and says how that went.
    void save(Path file, String text);

    /// The window is gone.
    void closed();
  }

  /// A deck that can be opened by name.
  public record Shelved(String title, Path folder) {}

  /// What helps to find the way.
  ///
  /// @param finder searches the model's deck
  /// @param miniatures writes pages for small pictures of them
  /// @param views makes the page view of which those are taken, once one is wanted
  public record Aids(Finder finder, Miniatures miniatures, Supplier<PageView> views) {}

  /// @param before where the window was, as far as there was one: it opens there again on the
  ///   screens there are now
  public ReaderWindow(
      ReaderModel model,
      ReaderPane pane,
      KeyHandler keys,
      Desk desk,
      Aids aids,
      Optional<WindowPlace> before) {
    this.stage = new Stage();
    this.model = model;
    this.pane = pane;
    this.desk = desk;
    this.performer = new Performer(model, pane, keys, this::carryOut);
    Thumbnails pictures = new Thumbnails(model, aids.miniatures(), aids.views(), pane.behind());
    this.overlays =
        pane.over(
            () ->
                new Overlays(
                    model, aids.finder(), pane, pictures, keys.keymap(), this::perform, desk));
    pane.page().onPoint(on -> overlays.get().pointed(on));
    knobs = new Knobs(model);
    pane.page().onKnob(knobs::touch);
    pane.onAsked(c -> performer.perform(c, false));
    followSystem();
    Optional<WindowPlace> place = before.flatMap(Placement::now);
    Dimension2D inside = place.map(WindowPlace::inside).orElseGet(ReaderWindow::usual);
    pane.expect(inside);
    Scene scene =
        new Scene(
            pane,
            inside.getWidth(),
            inside.getHeight(),
            Palette.page(model.themeProperty().getValue()));
    new KeyFilter(new Keys()).watch(scene);
    scene.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::mouse);
    scene.addEventFilter(DragEvent.DRAG_OVER, this::dragged);
    scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    stage.setScene(scene);
    stage.setMinWidth(WindowPlace.LEAST_WIDTH);
    stage.setMinHeight(WindowPlace.LEAST_HEIGHT);
    placement = new Placement(stage);
    place.ifPresent(placement::restore);
    stage.setOnCloseRequest(e -> pane.onScreen()); // how far the page is scrolled is noted
    stage.setFullScreenExitHint("");
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setOnHidden(e -> desk.closed());
    model.readingProperty().addListener((o, was, is) -> title());
    title();
  }

  /// The size of a first window.
  private static Dimension2D usual() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    return new Dimension2D(
        Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
  }

  /// Told where the window goes.
  public void onPlaced(Consumer<WindowPlace> told) {
    placement.onMoved(told);
  }

  /// Puts the window on screen with the focus on the page.
  public void show() {
    stage.show();
    pane.focusPage();
  }

  /// Gives the window the program's icon. Drawing it takes some milliseconds, so that it can wait
  /// for the first page.
  public void wearIcon() {
    stage.getIcons().setAll(WindowIcon.images());
  }

  /// Brings the window to the front, and a page into it where one is asked for.
  public void comeForward(Optional<Command.Go> asked) {
    model.dismiss();
    asked.ifPresent(this::perform);
    stage.setIconified(false);
    stage.setAlwaysOnTop(true); // some systems let nothing else come to the front by itself
    stage.toFront();
    stage.requestFocus();
    stage.setAlwaysOnTop(false);
  }

  /// Reads the deck by itself from here to its end, and closes.
  public void rehearse() {
    new Rehearsal(stage.getScene(), model.reading().deck().size(), stage::close).start();
  }

  private void title() {
    stage.setTitle(
        model
            .reading()
            .page()
            .map(p -> p.title() + " · " + model.reading().deck().title())
            .orElse(model.reading().deck().title()));
  }

  private void followSystem() {
    Platform.Preferences system = Platform.getPreferences();
    Runnable follow =
        () -> model.systemTheme(Theme.of(system.getColorScheme() == ColorScheme.DARK, false));
    system.colorSchemeProperty().addListener((o, was, is) -> follow.run());
    follow.run();
  }

  /// Follows a link on a page.
  public void follow(LinkTarget target) {
    switch (target) {
      case LinkTarget.Inside inside -> perform(new Command.Go.ToPage(inside.page()));
      case LinkTarget.Outside outside -> desk.browse(outside.address());
    }
  }

  private void perform(Command command) {
    performer.perform(command, false);
  }

  private void carryOut(Command.Window command) {
    switch (command) {
      case Command.Scroll s -> throw new IllegalStateException("the page was to scroll: " + s);
      case Command.Select s -> throw new IllegalStateException("the page was to select: " + s);
      case Command.Seek seek -> seek(seek);
      case Command.Match match -> overlays.get().match(match);
      case Command.Mark mark -> mark(mark);
      case Command.Figure figure -> model.figure(figure);
      case Command.Knob knob -> knob(knob);
      case Command.Focus focus -> region(focus == Command.Focus.PREVIOUS_REGION);
      case Command.TextSize size -> model.textSize(size);
      case Command.Act act -> act(act);
    }
  }

  private void mark(Command.Mark mark) {
    switch (mark) {
      case BOOKMARK -> pane.marking().bookmark();
      case HIGHLIGHT -> {
        if (pane.marking().highlight(pane.page().call(Marking.selected()))) {
          pane.page().call(Marking.deselect());
          model.show(Layer.NOTE);
        }
      }
      case LIST -> model.toggle(Layer.MARKS);
      case SAVE -> saver.get().ifPresent(file -> desk.save(file, pane.marking().markdown()));
    }
  }

  private void knob(Command.Knob knob) {
    if (knobs.perform(knob)) {
      return;
    }
    switch (knob) {
      case LATER -> blank();
      case COPY -> knobs.stateLine().ifPresent(line -> put(line, "The state is copied."));
      case TYPE -> knobs.asked().ifPresent(asked -> model.show(Layer.VALUE));
      case UP, DOWN, FAR_UP, FAR_DOWN, NEXT, EARLIER, RESET, RESET_ALL, REMEMBER -> {}
    }
  }

  private void seek(Command.Seek seek) {
    switch (seek) {
      case GO_TO -> model.show(Layer.GO_TO);
      case FIND -> model.show(Layer.FIND);
      case PALETTE -> model.show(Layer.PALETTE);
      case OVERVIEW -> model.toggle(Layer.OVERVIEW);
      case KEEP_LINES -> model.toggle(Layer.KEEP_LINES);
      case PEEK -> model.toggle(Layer.PEEK);
    }
  }

  private void act(Command.Act act) {
    switch (act) {
      case NEXT_THEME -> model.nextTheme();
      case FULL_SCREEN -> stage.setFullScreen(!stage.isFullScreen());
      case BLANK -> blank();
      case HELP -> model.toggle(Layer.HELP);
      case DISMISS -> {
        if (!model.dismiss()
            && !overlays.made().map(Overlays::clear).orElse(false)
            && stage.isFullScreen()) {
          stage.setFullScreen(false);
        }
      }
      case COPY -> copy();
      case OPEN_DECK -> chooser.get().ifPresent(desk::open);
      case RELOAD -> desk.reload();
      case EDIT -> edit();
      case PRINT ->
          model.say("No printing yet: keepline snapshot makes pictures, Ctrl+C copies the page.");
      case QUIT -> stage.close();
    }
  }

  private void blank() {
    if (stage.isFullScreen()) {
      model.toggle(Layer.BLANK);
    }
  }

  private void edit() {
    Page page = model.reading().page().orElse(null);
    if (page != null) {
      desk.edit(page, Projection.line(page, pane.page().call(Projection.beat())));
    }
  }

  private void copy() {
    String selected = pane.onScreen().map(OnScreen::selection).orElse("");
    Optional<Page> page = model.reading().page();
    if (model.layerProperty().get() == Layer.KEEP_LINES) {
      put(KeepLines.markdown(model.reading().deck()), "The keep-lines are copied as Markdown.");
      return;
    }
    if (model.layerProperty().get() == Layer.MARKS) {
      put(pane.marking().markdown(), "The marks are copied as Markdown.");
      return;
    }
    String text = selected.isEmpty() ? page.map(desk::source).orElse("") : selected;
    if (!text.isEmpty()) {
      put(text, selected.isEmpty() ? "The page is copied as Markdown." : "Copied.");
    }
  }

  private void put(String text, String said) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    Clipboard.getSystemClipboard().setContent(content);
    model.say(said);
  }

  /// Asks for a deck in another way than with the system's dialog, which not every display has.
  void chooser(Supplier<Optional<Path>> asked) {
    chooser = asked;
  }

  /// Asks for a file to write in another way.
  void saver(Supplier<Optional<Path>> asked) {
    saver = asked;
  }

  private Optional<Path> saved() {
    FileChooser dialog = new FileChooser();
    dialog.setTitle("Save bookmarks and highlights");
    dialog.setInitialFileName("marks.md");
    return Optional.ofNullable(dialog.showSaveDialog(stage)).map(File::toPath);
  }

  private Optional<Path> chosen() {
    FileChooser dialog = new FileChooser();
    dialog.setTitle("Open a deck: its deck.md, or a Markdown file of slides");
    dialog
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(
                "Markdown", "*.md", "*.markdown", "*.mdown", "*.mkd", "*.mdx", "*.qmd", "*.Rmd"),
            new FileChooser.ExtensionFilter("All files", "*"));
    return Optional.ofNullable(dialog.showOpenDialog(stage)).map(File::toPath);
  }

  /// From page to figure to dock and round; a page without knobs is left out of its figure.
  private void region(boolean back) {
    Optional<String> knob = knobs.inHand();
    boolean inDock = pane.dock().isFocusWithin();
    boolean onKnob = !inDock && pane.onScreen().map(s -> !s.knob().isEmpty()).orElse(false);
    boolean toDock = back ? !inDock && !onKnob : !inDock && (onKnob || knob.isEmpty());
    if (toDock) {
      pane.dock().dock().focusHere();
    } else {
      pane.focusPage();
      boolean toKnob = knob.isPresent() && (back ? inDock : !inDock && !onKnob);
      pane.page().call(toKnob ? Projection.focusKnob(knob.get()) : Projection.focusNothing());
    }
  }

  private void wheel(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      event.consume();
      model.textSize(event.getDeltaY() > 0 ? Command.TextSize.LARGER : Command.TextSize.SMALLER);
    }
  }

  private void mouse(MouseEvent event) {
    if (model.layerProperty().get() == Layer.BLANK) {
      event.consume();
      model.dismiss();
    } else if (event.getButton() == MouseButton.BACK) {
      event.consume();
      perform(new Command.Go.Back());
    } else if (event.getButton() == MouseButton.FORWARD) {
      event.consume();
      perform(new Command.Go.Forward());
    }
  }

  private void dragged(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    event.getDragboard().getFiles().stream().findFirst().ifPresent(f -> desk.open(f.toPath()));
    event.setDropCompleted(event.getDragboard().hasFiles());
    event.consume();
  }

  /// What keys do here.
  private final class Keys implements KeyFilter.Actions {
    @Override
    public boolean take(Stroke stroke, boolean held) {
      return performer.take(stroke, held);
    }

    @Override
    public boolean takenAbove(Stroke stroke, KeyCode code) {
      if (model.layerProperty().get() == Layer.BLANK) {
        return model.dismiss();
      }
      if (performer.claims(stroke)) {
        boolean taken = performer.take(stroke, false);
        if (stroke.equals(Stroke.ENTER) && model.layerProperty().get() == Layer.OVERVIEW) {
          model.dismiss();
        }
        return taken;
      }
      return switch (model.layerProperty().get()) {
        case BLANK -> true;
        case HELP -> scrollsHelp(code);
        case VALUE, NOTE -> pane.line().take(stroke);
        case FIGURE -> FigureKeys.script(stroke).map(pane.page()::call).isPresent();
        case GO_TO, FIND, PALETTE, OVERVIEW, KEEP_LINES, MARKS, PEEK ->
            overlays.get().take(stroke, code);
        case NONE ->
            (stroke.equals(Stroke.ENTER) && (followFocused() || typesFocused()))
                || (stroke instanceof Stroke.Pressed p
                    && p.with().isEmpty()
                    && pane.dock().dock().take(code));
      };
    }

    @Override
    public boolean meantInField(Stroke stroke) {
      return switch (performer.meaning(stroke).orElse(null)) {
        case null -> false;
        case Command.Act act -> act != Command.Act.COPY;
        case Command.Seek _, Command.Match _, Command.TextSize _ -> true;
        case Command _ -> false;
      };
    }

    private boolean scrollsHelp(KeyCode code) {
      double views =
          switch (code) {
            case DOWN -> 0.1;
            case UP -> -0.1;
            case PAGE_DOWN, SPACE, RIGHT -> 0.9;
            case PAGE_UP, LEFT -> -0.9;
            case HOME -> -1000;
            case END -> 1000;
            default -> 0;
          };
      pane.help().scroll(views);
      return views != 0;
    }

    /// Enter on a knob asks for its value.
    private boolean typesFocused() {
      boolean on =
          pane.page().node().isFocused()
              && pane.onScreen().map(s -> !s.knob().isEmpty()).orElse(false);
      if (on) {
        knob(Command.Knob.TYPE);
      }
      return on;
    }

    private boolean followFocused() {
      Optional<LinkTarget> link =
          pane.page().node().isFocused()
              ? pane.onScreen()
                  .flatMap(s -> Optional.ofNullable(LinkTarget.of(s.page(), s.address())))
              : Optional.empty();
      link.ifPresent(ReaderWindow.this::follow);
      return link.isPresent();
    }
  }
}
