package keepline.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import keepline.html.AccessibleText;
import keepline.html.Bridge;
import keepline.html.FigureViews;
import keepline.html.FormulaSheet;
import keepline.html.LinkState;
import keepline.html.PageState;
import keepline.html.Script;
import keepline.html.Sheet;
import keepline.html.Shell;
import keepline.live.Turned;
import keepline.page.Page;
import keepline.reading.Command;
import keepline.reading.Reading;
import keepline.theme.Theme;
import org.jspecify.annotations.Nullable;

/// What a page view has to run so that it shows what the model says.
///
/// It knows what is on screen and yields only what changes that: a page turn, a new layout,
/// nothing. Scripts are calls of the page's bridge, in the order in which they have to run. Use
/// from one thread.
public final class Projection {
  private final ReaderModel model;
  private final Renderings renderings;
  private @Nullable Sheet sheet;
  private int places = 1;
  private @Nullable Page shown;
  private @Nullable Sheet shownOn;
  private String shownHtml = "";
  private @Nullable Style style;
  private boolean formulaSheet;

  /// How far the page is scrolled as far as is known here: where the model says otherwise, a reader
  /// has asked for it.
  private double known;

  /// Whether the last turn led back: then the one before is the likelier to be next.
  private boolean back;

  /// The number of the page that was turned to last.
  private int number;

  private record Style(Theme theme, boolean reducedMotion, Sheet sheet, int places) {}

  public Projection(ReaderModel model, Renderings renderings) {
    this.model = model;
    this.renderings = renderings;
  }

  /// Notes the page's area, in pixels, with text at the model's size.
  ///
  /// @param widest that the page view may be: where it may be wider than the page, neighbours lie
  ///   drawn beside it
  /// @return whether anything is other than before
  public boolean resize(double width, double height, double widest) {
    Sheet now =
        new Sheet(Math.max(1, width), Math.max(1, height), model.textPercentProperty().get());
    boolean another = !now.equals(sheet) || places != now.places(widest);
    sheet = now;
    places = now.places(widest);
    return another;
  }

  /// The space at the page's left and right in pixels, for what has to stand in line with it.
  public double side() {
    return area().side();
  }

  /// Starts writing the page in view for the area noted last, so that [#document] finds it written.
  public void begin() {
    Reading now = model.reading();
    renderings.ahead(now.deck(), area(), now.number());
  }

  /// The shell document with the page in view already in it, for loading once. [#bridge] runs after
  /// it.
  public String document(boolean reducedMotion) {
    Reading now = model.reading();
    Sheet on = area();
    String page = renderings.html(now.deck(), now.number(), on);
    shown = now.deck().page(now.number());
    shownOn = on;
    shownHtml = page;
    number = now.number();
    formulaSheet = FormulaSheet.wanted(page);
    style = new Style(model.themeProperty().getValue(), reducedMotion, on, places);
    return Shell.document(style.theme(), reducedMotion, on, places, page);
  }

  /// How wide the page view is to be, in pixels: as the page, or as all the leaves drawn.
  public double drawnWidth() {
    return places > 1 ? places * area().stride() : area().width();
  }

  /// Yields where the page in view lies, for [#left].
  public static String place() {
    return Bridge.place();
  }

  /// Where the page in view begins in a view of [#drawnWidth], in pixels.
  ///
  /// @param place what [#place] yielded
  public double left(String place) {
    return Double.parseDouble(place) * area().stride();
  }

  /// Defines what the other scripts call.
  public static String bridge() {
    return Bridge.script();
  }

  /// Sets theme and layout where they are others than the page has; the page keeps the line at its
  /// top.
  public List<String> restyle(boolean reducedMotion) {
    Style now = new Style(model.themeProperty().getValue(), reducedMotion, area(), places);
    if (now.equals(style)) {
      return List.of();
    }
    style = now;
    return List.of(Bridge.style(now.theme(), reducedMotion, now.sheet(), places));
  }

  /// Makes the page in view the model's, where it isn't already. A page read anew is another page,
  /// even where it says the same.
  ///
  /// @return whether anything had to be done
  public boolean turn(Scripts page) {
    List<Script> scripts = turn();
    Scripts.run(page, scripts);
    return !scripts.isEmpty();
  }

  @SuppressWarnings("ReferenceEquality")
  private List<Script> turn() {
    Reading now = model.reading();
    Sheet on = area();
    Page wanted = now.deck().page(now.number());
    double scroll = now.here().scroll();
    boolean moved = scroll != known;
    known = scroll;
    if (wanted == shown && on.equals(shownOn)) {
      return moved ? List.of(Script.of(Bridge.restore(scroll))) : List.of();
    }
    boolean same = shown != null && wanted.id().equals(shown.id());
    back = now.number() == number - 1 || (back && now.number() == number);
    number = now.number();
    List<Script> scripts = new ArrayList<>();
    String html = renderings.html(now.deck(), now.number(), on);
    styleFormulas(html, scripts);
    scripts.add(Bridge.show(html, arrival(same, scroll)));
    if (!same && scroll > 0 && scroll < 1) {
      scripts.add(Script.of(Bridge.restore(scroll)));
    }
    scripts.addAll(turnedAlready(wanted));
    if (same) {
      scripts.addAll(forms());
    }
    shown = wanted;
    shownOn = on;
    shownHtml = html;
    return scripts;
  }

  /// Writes the page in view anew after something that pages are made of has become ready, where it
  /// reads differently now, with the same line at its top.
  public void refresh(Scripts page) {
    Scripts.run(page, refresh());
  }

  @SuppressWarnings("ReferenceEquality")
  private List<Script> refresh() {
    renderings.stale();
    Page page = shown;
    Sheet on = shownOn;
    Reading now = model.reading();
    if (page == null || on == null || now.deck().page(now.number()) != page) {
      return List.of();
    }
    List<Script> scripts = new ArrayList<>();
    String html = renderings.html(now.deck(), now.number(), on);
    if (!html.equals(shownHtml)) {
      styleFormulas(html, scripts);
      scripts.add(Bridge.show(html, Bridge.Place.SAME_LINE));
      scripts.addAll(turnedAlready(page));
      scripts.addAll(forms());
      shownHtml = html;
    }
    return scripts;
  }

  /// Pages are written with their live figures as they open; what the reader has turned follows.
  private List<Script> turnedAlready(Page page) {
    return model.live().touched(page)
        ? model
            .live()
            .of(page)
            .map(t -> List.of(Bridge.live(t, area()), Script.of(Bridge.status(t))))
            .orElse(List.of())
        : List.of();
  }

  /// A script that shows a live figure as it has been turned; pure, for any thread. What it draws
  /// for is the sheet of the moment it was asked for.
  Supplier<Script> live(Turned turned) {
    Sheet on = area();
    return () -> Bridge.live(turned, on);
  }

  /// Where a live figure that takes long is computed.
  public Executor background() {
    return renderings.background();
  }

  /// Yields how many lines of the page are below the end of its window, and how many pixels of
  /// something beyond the width of its place, with a blank between.
  public static String excess() {
    return Bridge.excess();
  }

  /// Puts the focus on a knob.
  public static String focusKnob(String knob) {
    return Bridge.focusKnob(knob);
  }

  /// Yields what [#line] reads.
  public static String beat() {
    return Bridge.beat();
  }

  /// The line of the file that the beat in view begins at; 1 where no beat is.
  public static int line(Page page, String beat) {
    int index = beat.isEmpty() ? -1 : Integer.parseInt(beat);
    return index >= 0 && index < page.beats().size() ? page.beats().get(index).line() : 1;
  }

  /// Takes the focus off every link and knob.
  public static String focusNothing() {
    return Bridge.focusNothing();
  }

  /// Draws the figures that lie large over the page anew, as they have been turned.
  ///
  /// @param largest what [Bridge#largest] yielded
  Optional<String> relaid(String largest) {
    return largest.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Bridge.relay(
                figures().large(model.tablesProperty().get(), Double.parseDouble(largest))));
  }

  /// What to run so that the figures of the page in view stand in the forms that the model asks
  /// for, where any but their usual one is asked for.
  private List<Script> forms() {
    boolean usual = !model.tablesProperty().get() && model.layerProperty().get() != Layer.FIGURE;
    return usual ? List.of() : List.of(Script.of(tables()), Script.of(large()));
  }

  /// What to run after the model has begun or ended to show figures as tables.
  public String tables() {
    return Bridge.tables(model.tablesProperty().get() ? figures().tables() : "");
  }

  /// What to run after the figures have come or gone over the whole window, or changed there.
  public String large() {
    return Bridge.large(
        model.layerProperty().get() == Layer.FIGURE
            ? figures().large(model.tablesProperty().get())
            : List.of());
  }

  /// Magnifies the figures over the window; 0 shows them whole.
  public static String zoom(double factor) {
    return Bridge.zoom(factor);
  }

  /// Moves the view of the figures over the window, in parts of its width and height.
  public static String pan(double right, double down) {
    return Bridge.pan(right, down);
  }

  private FigureViews figures() {
    Reading now = model.reading();
    Turned turned = model.turned().orElse(null);
    return renderings.figures(
        now.deck(),
        now.number(),
        area(),
        figure -> turned != null && turned.figure().equals(figure) ? turned : Turned.start(figure));
  }

  private void styleFormulas(String html, List<Script> scripts) {
    if (!formulaSheet && FormulaSheet.wanted(html)) {
      formulaSheet = true;
      scripts.add(renderings.formulaSheet());
    }
  }

  /// Starts writing the pages that a reader is likely to turn to next.
  public void ahead() {
    Reading now = model.reading();
    int here = now.number();
    renderings.ahead(now.deck(), area(), here + 1, here - 1, here + 2);
  }

  /// Lays out one of the neighbours of the page in view out of sight, where one is written and not
  /// laid out yet. For when nothing else is to do: a turn to such a page has only to look at it.
  ///
  /// @return whether another one is left
  public boolean layOut(Scripts page) {
    List<String> pages = new ArrayList<>();
    List<Script> scripts = new ArrayList<>();
    for (int n : neighbours()) {
      renderings.ready(model.reading().deck(), n, area()).ifPresent(pages::add);
    }
    if (!pages.isEmpty()) {
      pages.forEach(html -> styleFormulas(html, scripts));
      scripts.add(Bridge.ahead(pages));
    }
    return Boolean.parseBoolean(Scripts.run(page, scripts));
  }

  /// Whether a neighbour of the page in view is still being read or written.
  public boolean lacksNeighbours() {
    return neighbours().stream()
        .anyMatch(n -> renderings.ready(model.reading().deck(), n, area()).isEmpty());
  }

  /// The numbers of the pages that a reader may turn to next, the likelier first.
  private List<Integer> neighbours() {
    Reading now = model.reading();
    int step = back ? -1 : 1;
    return IntStream.of(now.number() + step, now.number() - step)
        .filter(n -> n >= 1 && n <= now.deck().size())
        .boxed()
        .toList();
  }

  private static Bridge.Place arrival(boolean same, double scroll) {
    if (same) {
      return Bridge.Place.SAME_LINE;
    }
    return scroll == 1 ? Bridge.Place.END : Bridge.Place.START;
  }

  /// Moves the prose; yields `true` where anything moved.
  public static String scroll(Command.Scroll step) {
    return switch (step) {
      case LINE_DOWN -> Bridge.lines(2);
      case LINE_UP -> Bridge.lines(-2);
      case SCREEN_DOWN -> Bridge.page(1);
      case SCREEN_UP -> Bridge.page(-1);
    };
  }

  /// Extends the selection on the page.
  public static String select(Command.Select step) {
    return switch (step) {
      case WORD_RIGHT -> Bridge.select(true, false);
      case WORD_LEFT -> Bridge.select(false, false);
      case LINE_DOWN -> Bridge.select(true, true);
      case LINE_UP -> Bridge.select(false, true);
    };
  }

  /// Marks words on the page in view; yields how often they stand there.
  public static String mark(Collection<String> words) {
    return Bridge.mark(words);
  }

  /// Makes one of the marked places stand out and scrolls to it; they count from 0.
  public static String match(int index) {
    return Bridge.match(index);
  }

  /// Takes all marks off the page.
  public static String unmark() {
    return Bridge.unmark();
  }

  /// Yields what [#spot] reads: the link that the pointer is on, else, unless only the pointer
  /// counts, the one in focus.
  public static String link(boolean pointed) {
    return Bridge.link(pointed);
  }

  /// The link to a page that [#link] told of, if there is one.
  public static Optional<LinkSpot> spot(String link) {
    return LinkState.read(link).map(l -> new LinkSpot(l.to(), l.x(), l.y(), l.width(), l.height()));
  }

  /// Yields what [#onScreen] reads.
  public static String state() {
    return Bridge.state();
  }

  /// What is on screen, and how far the model's page is scrolled noted in the model.
  public OnScreen onScreen(String state) {
    PageState now = PageState.read(state);
    known = now.fraction();
    model.scrolled(known);
    return new OnScreen(now.selection(), now.to(), now.out(), now.knob(), !now.below());
  }

  /// What a screen reader says of the page in view.
  public String accessibleText() {
    Reading now = model.reading();
    return AccessibleText.of(now.deck(), now.number(), model.turned().map(Turned::sentence));
  }

  private Sheet area() {
    Sheet now = sheet;
    if (now == null) {
      throw new IllegalStateException("the page's area is not known yet");
    }
    return now;
  }
}
