package keepline.stage;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import keepline.page.Page;
import keepline.view.Finder;
import keepline.view.Projection;
import keepline.view.ReaderModel;

/// Walks what was searched for, from match to match and from page to page, and marks it on the page
/// in view.
final class MatchWalk {
  private final ReaderModel model;
  private final Finder finder;
  private final PageView page;
  private final IntConsumer go;
  private final Consumer<String> says;

  /// Where to arrive on a page that comes into view.
  private enum Arrival {
    NOWHERE,
    FIRST,
    LAST
  }

  private Arrival arrival = Arrival.NOWHERE;
  private int count;
  private int at = -1;

  /// @param go brings the page with a number into view
  /// @param says told where in the matches the reader is, or the empty string
  MatchWalk(
      ReaderModel model, Finder finder, PageView page, IntConsumer go, Consumer<String> says) {
    this.model = model;
    this.finder = finder;
    this.page = page;
    this.go = go;
    this.says = says;
  }

  /// Goes to the first match on a page.
  void land(String typed, int number) {
    finder.hold(typed);
    visit(number, Arrival.FIRST);
  }

  /// Goes to the next match, or back to the one before; round at the deck's end.
  ///
  /// @return whether there is anything to walk
  boolean step(boolean forward) {
    List<Integer> pages = finder.pages();
    if (pages.isEmpty()) {
      return false;
    }
    int to = forward ? at + 1 : at < 0 ? count - 1 : at - 1;
    if (to >= 0 && to < count) {
      at = to;
      page.call(Projection.match(at));
      say();
    } else {
      visit(neighbour(pages, forward), forward ? Arrival.FIRST : Arrival.LAST);
    }
    return true;
  }

  /// Marks a page that has come into view or was written anew.
  void turned() {
    if (!finder.holds()) {
      return;
    }
    count = number(page.call(Projection.mark(finder.words(inView()))));
    at =
        switch (arrival) {
          case NOWHERE -> -1;
          case FIRST -> Math.min(0, count - 1);
          case LAST -> count - 1;
        };
    arrival = Arrival.NOWHERE;
    if (at >= 0) {
      page.call(Projection.match(at));
    }
    say();
  }

  /// Takes the marks away.
  ///
  /// @return whether there were any
  boolean clear() {
    boolean held = finder.release();
    if (held) {
      page.call(Projection.unmark());
      says.accept("");
    }
    return held;
  }

  private void visit(int number, Arrival where) {
    arrival = where;
    if (number == model.reading().number()) {
      turned();
    } else {
      go.accept(number);
    }
  }

  private int neighbour(List<Integer> pages, boolean forward) {
    int here = model.reading().number();
    return forward
        ? pages.stream().filter(p -> p > here).findFirst().orElse(pages.getFirst())
        : pages.reversed().stream().filter(p -> p < here).findFirst().orElse(pages.getLast());
  }

  private Page inView() {
    return model.reading().deck().page(model.reading().number());
  }

  private void say() {
    List<Integer> pages = finder.pages();
    int place = pages.indexOf(model.reading().number()) + 1;
    String here =
        place == 0
            ? "not on this page"
            : count == 0
                ? "in the figure’s words"
                : at < 0 ? count + " here" : (at + 1) + " of " + count;
    String where = place == 0 ? pages.size() + " pages" : "page " + place + " of " + pages.size();
    says.accept("“" + finder.typed().strip() + "”  " + here + " · " + where);
  }

  private static int number(String text) {
    return text.isEmpty() ? 0 : Integer.parseInt(text);
  }
}
