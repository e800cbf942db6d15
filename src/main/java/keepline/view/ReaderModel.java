package keepline.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import keepline.figure.Outcome;
import keepline.live.Turned;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Plate;
import keepline.reading.Command;
import keepline.reading.Marks;
import keepline.reading.Reading;
import keepline.theme.Theme;
import keepline.theme.ThemeChoice;

/// The state of one window: where its reader is, in which colours, at which size, under which
/// layer.
///
/// Everything a command changes is changed here, on one thread; a window shows it and passes on
/// what a person did.
public final class ReaderModel {
  private final ReadOnlyObjectWrapper<Reading> reading;
  private final ObjectProperty<Theme> system = new SimpleObjectProperty<>(Theme.LIGHT);
  private final ReadOnlyObjectWrapper<ThemeChoice> choice;
  private final ReadOnlyIntegerWrapper textPercent;
  private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);
  private final ReadOnlyObjectWrapper<Layer> layer = new ReadOnlyObjectWrapper<>(Layer.NONE);
  private final ReadOnlyBooleanWrapper tables = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
  private final ObservableValue<Theme> theme;
  private final Map<String, String> stale = new HashMap<>();
  private final ReadOnlyStringWrapper banner = new ReadOnlyStringWrapper("");
  private final LiveFigures live = new LiveFigures();
  private boolean themeJustChanged;

  public ReaderModel(Reading start, ThemeChoice choice, int textPercent) {
    this.reading = new ReadOnlyObjectWrapper<>(start);
    this.choice = new ReadOnlyObjectWrapper<>(choice);
    this.textPercent = new ReadOnlyIntegerWrapper(TextSizes.clamp(textPercent));
    this.theme = this.choice.flatMap(c -> system.map(c::shown));
    this.reading.addListener((o, was, is) -> banner());
  }

  public ReadOnlyObjectProperty<Reading> readingProperty() {
    return reading.getReadOnlyProperty();
  }

  public Reading reading() {
    return reading.get();
  }

  /// The theme on screen: the reader's choice, or the system's while the choice is to follow it.
  public ObservableValue<Theme> themeProperty() {
    return theme;
  }

  /// The reader's bookmarks and highlights in this deck.
  public ReadOnlyObjectProperty<Marks> marksProperty() {
    return marks.getReadOnlyProperty();
  }

  public Marks marks() {
    return marks.get();
  }

  public ThemeChoice themeChoice() {
    return choice.get();
  }

  public int textPercent() {
    return textPercent.get();
  }

  public ReadOnlyIntegerProperty textPercentProperty() {
    return textPercent.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Layer> layerProperty() {
    return layer.getReadOnlyProperty();
  }

  /// Whether the figures of the page in view stand as tables; another page's are drawn again.
  public ReadOnlyBooleanProperty tablesProperty() {
    return tables.getReadOnlyProperty();
  }

  /// One sentence over the page in view that stays while it is true, or the empty string.
  public ReadOnlyStringProperty bannerProperty() {
    return banner.getReadOnlyProperty();
  }

  /// A page is not shown as it is on disk.
  ///
  /// @param page its id
  /// @param why a sentence for over the page; empty where it is shown as it is again
  public void stale(String page, String why) {
    if (why.isEmpty()) {
      stale.remove(page);
    } else {
      stale.put(page, why);
    }
    banner();
  }

  private void banner() {
    banner.set(reading().page().map(p -> stale.getOrDefault(p.id(), "")).orElse(""));
  }

  /// The deck's live figures as the reader has left them.
  public LiveFigures live() {
    return live;
  }

  /// The live figure of the page in view as it is now, if there is one.
  public Optional<Turned> turned() {
    return reading().page().flatMap(live::of);
  }

  /// Turns the live figure of the page in view; without one nothing happens.
  public void turn(UnaryOperator<Turned> how) {
    reading()
        .page()
        .ifPresent(
            page ->
                live.of(page)
                    .ifPresent(
                        was -> {
                          Turned now = how.apply(was);
                          if (!now.equals(was)) {
                            live.leave(page, now);
                          }
                        }));
  }

  /// One sentence for the reader, or the empty string. A window shows it for a while.
  public ReadOnlyStringProperty noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /// Tells of each change that outlives a window: of the reading, the marks, the theme, the size of
  /// text.
  public void onChange(Runnable told) {
    List.of(reading, marks, choice, textPercent)
        .forEach(p -> p.addListener((o, was, is) -> told.run()));
  }

  /// What the system asks for; it shows while the choice is to follow it.
  public void systemTheme(Theme asked) {
    system.set(asked);
  }

  /// The reader has moved in the deck.
  public void moved(Reading to) {
    themeJustChanged = false;
    if (!to.here().page().equals(reading().here().page())) {
      leave();
    }
    reading.set(to);
  }

  /// Notes how far the prose in view is scrolled, from 0 to 1.
  public void scrolled(double fraction) {
    reading.set(reading.get().scrolledTo(Math.clamp(fraction, 0, 1)));
  }

  /// Counts a page as read.
  public void read(String page) {
    reading.set(reading.get().markRead(page));
  }

  /// The deck has grown or changed: pages read in the background, or the folder read again.
  public void deckChanged(UnaryOperator<Deck> change) {
    Reading now = reading.get();
    reading.set(now.withDeck(change.apply(now.deck())));
  }

  /// Another deck, without marks.
  public void open(Reading start) {
    open(start, Marks.NONE);
  }

  /// Another deck and what its reader has marked in it.
  public void open(Reading start, Marks made) {
    layer.set(Layer.NONE);
    tables.set(false);
    live.clear();
    stale.clear();
    marks.set(Marks.NONE); // no page of one deck may show marks of the other
    reading.set(start);
    marks.set(made);
  }

  /// The reader, here or in another window, has marked something or taken a mark away.
  public void marked(Marks now) {
    marks.set(now);
  }

  /// The figure of the page in view in another form, or back as it was.
  public void figure(Command.Figure form) {
    List<Plate> plates = reading().page().map(Page::plates).orElse(List.of());
    boolean any =
        switch (form) {
          case LARGE -> !plates.isEmpty();
          case TABLE -> plates.stream().anyMatch(ReaderModel::hasData);
        };
    if (!any) {
      say(plates.isEmpty() ? "This page has no figure." : "This figure has no data.");
      return;
    }
    switch (form) {
      case LARGE -> toggle(Layer.FIGURE);
      case TABLE -> tables.set(!tables.get());
    }
  }

  private static boolean hasData(Plate plate) {
    return plate instanceof Plate.Figured(Outcome.Drawn _);
  }

  /// What belongs to the page in view goes with it.
  private void leave() {
    tables.set(false);
    if (layer.get() == Layer.FIGURE) {
      layer.set(Layer.NONE);
    }
  }

  /// The next theme: first the opposite of what is on screen, then on round.
  public void nextTheme() {
    choice.set(choice.get().next(theme.getValue(), !themeJustChanged));
    themeJustChanged = true;
    say(
        switch (choice.get()) {
          case ThemeChoice.Fixed f -> f.theme().id().replace('-', ' ');
          case ThemeChoice.FollowSystem s ->
              "as the system: " + theme.getValue().id().replace('-', ' ');
        });
  }

  public void textSize(Command.TextSize change) {
    themeJustChanged = false;
    textPercent.set(
        switch (change) {
          case LARGER -> TextSizes.larger(textPercent.get());
          case SMALLER -> TextSizes.smaller(textPercent.get());
          case NORMAL -> TextSizes.NORMAL;
        });
    say("Text " + textPercent.get() + " %");
  }

  /// A theme chosen by name.
  public void theme(ThemeChoice which) {
    choice.set(which);
  }

  /// Puts a layer over the page, whatever lay there.
  public void show(Layer which) {
    layer.set(which);
  }

  /// Puts a layer over the page, or takes it away if it lies there already.
  public void toggle(Layer which) {
    layer.set(layer.get() == which ? Layer.NONE : which);
  }

  /// Takes away what lies over the page.
  ///
  /// @return whether anything did
  public boolean dismiss() {
    boolean lay = layer.get() != Layer.NONE;
    layer.set(Layer.NONE);
    return lay;
  }

  /// Says one sentence to the reader.
  public void say(String sentence) {
    notice.set("");
    notice.set(sentence);
  }
}
