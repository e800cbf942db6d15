package keepline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import keepline.keys.Keymap;
import keepline.page.Deck;
import keepline.reading.Command;
import keepline.reading.Command.Go;
import keepline.reading.SectionRun;
import keepline.theme.Theme;
import keepline.theme.ThemeChoice;
import keepline.view.Choices;
import keepline.view.PageLine;
import keepline.view.ReaderModel;

/// What the palette lists: every line of the keymap with its keys, settings with their values,
/// sections, decks, pages. A new line of the keymap appears by itself.
final class CommandList {
  private static final int MOST_KEYS = 3;

  private final Keymap keymap;
  private final ReaderModel model;
  private final Consumer<Command> perform;
  private final ReaderWindow.Desk desk;

  CommandList(Keymap keymap, ReaderModel model, Consumer<Command> perform, ReaderWindow.Desk desk) {
    this.keymap = keymap;
    this.model = model;
    this.perform = perform;
    this.desk = desk;
  }

  /// Something that isn't a page.
  private record Entry(String name, String hint, Runnable chosen) {}

  /// The rows for what is typed: a page's number first, then names, then pages.
  List<Row> rows(String typed) {
    Deck deck = model.reading().deck();
    List<Row> rows = new ArrayList<>();
    for (Choices.Choice<Entry> choice : Choices.named(entries(), Entry::name, typed)) {
      Entry entry = choice.item();
      rows.add(Row.of("", choice.name(), entry.hint(), entry.chosen()));
    }
    List<Row> pages = Choices.pages(deck, typed).stream().map(this::page).toList();
    rows.addAll(isNumber(typed) ? 0 : rows.size(), pages);
    return rows;
  }

  private static boolean isNumber(String typed) {
    return !typed.isBlank() && typed.strip().chars().allMatch(Character::isDigit);
  }

  private Row page(PageLine line) {
    return Row.of(
        PageRows.number(line.page()),
        line.title(),
        line.section(),
        () -> perform.accept(new Go.ToNumber(line.page())));
  }

  private List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    keymap.lines().stream().filter(CommandList::one).forEach(line -> entries.add(command(line)));
    themes(entries);
    int number = 0;
    for (SectionRun run : model.reading().sections()) {
      if (run.named()) {
        number++;
        String name = "section: " + run.section().title();
        String key = number <= 9 ? "Ctrl+" + number : "";
        entries.add(new Entry(name, key, () -> perform.accept(new Go.ToNumber(run.first()))));
      }
    }
    Deck here = model.reading().deck();
    for (String id : model.marks().bookmarkedPages()) {
      here.number(id)
          .ifPresent(
              n ->
                  entries.add(
                      new Entry(
                          "bookmark: " + here.page(n).title(),
                          Integer.toString(n),
                          () -> perform.accept(new Go.ToNumber(n)))));
    }
    for (ReaderWindow.Shelved deck : desk.shelf()) {
      entries.add(new Entry("open the deck: " + deck.title(), "", () -> desk.open(deck.folder())));
    }
    return entries;
  }

  /// Rows of digits are the pages' and sections' own; what only extends a selection, or closes this
  /// list, needs no line in it.
  private static boolean one(Keymap.Line line) {
    return switch (line.shown().getFirst().command()) {
      case Command.Digit _, Go.ToSection _, Command.Select _, Command.Focus _ -> false;
      case Command.Act act when act == Command.Act.DISMISS -> false;
      case Command.Seek seek when seek == Command.Seek.PALETTE -> false;
      case Command _ -> true;
    };
  }

  private Entry command(Keymap.Line line) {
    Command command = line.shown().getFirst().command();
    return new Entry(
        name(line, command),
        line.strokes().stream().limit(MOST_KEYS).collect(Collectors.joining("  ")),
        () -> perform.accept(command));
  }

  /// What a line does, up to its first aside; a setting shows its value.
  private String name(Keymap.Line line, Command command) {
    String name = line.does().split(" \\(|[;:,] ", 2)[0];
    return switch (command) {
      case Command.TextSize _ -> name + " (now " + model.textPercentProperty().get() + " %)";
      case Command.Act act when act == Command.Act.NEXT_THEME ->
          name + " (now " + name(model.themeChoice()) + ")";
      case Command _ -> name;
    };
  }

  private void themes(List<Entry> entries) {
    for (Theme theme : Theme.values()) {
      ThemeChoice choice = new ThemeChoice.Fixed(theme);
      entries.add(theme(choice));
    }
    entries.add(theme(new ThemeChoice.FollowSystem()));
  }

  private Entry theme(ThemeChoice choice) {
    boolean now = choice.equals(model.themeChoice());
    return new Entry("theme: " + name(choice), now ? "now" : "", () -> model.theme(choice));
  }

  private static String name(ThemeChoice choice) {
    return switch (choice) {
      case ThemeChoice.Fixed f -> f.theme().id().replace('-', ' ').toLowerCase(Locale.ROOT);
      case ThemeChoice.FollowSystem _ -> "as the system";
    };
  }
}
