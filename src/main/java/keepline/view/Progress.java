package keepline.view;

import java.time.Duration;
import keepline.html.PlainText;
import keepline.page.Deck;
import keepline.reading.Reading;
import keepline.reading.SectionRun;

/// How long pages take to read, and how much is left.
public final class Progress {
  /// No page is read sooner.
  public static final Duration LEAST = Duration.ofSeconds(1);

  private static final double WORDS_A_MINUTE = 240;

  private Progress() {}

  /// What counts as having read a page: a third of the time its words take.
  ///
  /// @param number of the page, from 1
  public static Duration enough(Deck deck, int number) {
    Duration third = Duration.ofMillis(Math.round(minutes(deck, number) * 60_000 / 3));
    return third.compareTo(LEAST) < 0 ? LEAST : third;
  }

  /// How much of a section is read, and the minutes that the rest takes, as one short line.
  public static String left(Reading reading, SectionRun run) {
    int read = 0;
    double minutes = 0;
    for (int n = run.first(); n <= run.last(); n++) {
      if (reading.read().contains(reading.deck().page(n).id())) {
        read++;
      } else if (!reading.deck().page(n).pending()) {
        minutes += minutes(reading.deck(), n);
      }
    }
    int pages = run.last() - run.first() + 1;
    String done = read == pages ? "all read" : read + " of " + pages + " read";
    return read == pages ? done : done + " · " + Math.max(1, Math.round(minutes)) + " min left";
  }

  private static double minutes(Deck deck, int number) {
    String text = PlainText.of(deck, number).strip();
    return text.isEmpty() ? 0 : text.split("\\s+", -1).length / WORDS_A_MINUTE;
  }
}
