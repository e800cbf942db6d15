package keepline.reading;

import java.util.Optional;

/// Everything a reader can ask for, whatever they ask with: a key, the mouse, a link, the dock.
public sealed interface Command {

  /// Moves in the deck; [Navigator] carries them out without a window.
  sealed interface Go extends Command {
    /// One page on; stays on the last.
    record Next() implements Go {}

    /// One page back; stays on the first.
    record Previous(Arrival arrival) implements Go {}

    /// To the first page; who is there already goes to its start.
    record First() implements Go {}

    /// To the last page; who is there already goes to its end.
    record Last() implements Go {}

    /// To a page by its number, from 1. A number that the deck doesn't have changes nothing.
    record ToNumber(int number) implements Go {}

    /// To a page by its id, as a link does. An id that the deck doesn't have changes nothing.
    record ToPage(String id) implements Go {}

    /// To the first page of the section after this one.
    record NextSection() implements Go {}

    /// To the first page of the section before this one.
    record PreviousSection() implements Go {}

    /// To the first page of a section, counted from 1 among those with a name.
    record ToSection(int number) implements Go {}

    /// To where the last jump started.
    record Back() implements Go {}

    /// To where going back started.
    record Forward() implements Go {}

    /// To a page whose number may still grow: no history, nothing read, until [Settle].
    record Typed(int number) implements Go {}

    /// The number being typed is done: one jump from where it began to the page in view.
    record Settle() implements Go {}

    /// The number being typed is withdrawn: back to where it began, as if nothing had been typed.
    record TakeBack() implements Go {}
  }

  /// Where on a page one arrives when coming from the next one.
  enum Arrival {
    START,
    END
  }

  /// One digit of a page number.
  record Digit(int value) implements Command {
    public Digit {
      if (value < 0 || value > 9) {
        throw new IllegalArgumentException(value + " is not a digit");
      }
    }
  }

  /// What only the window can do.
  sealed interface Window extends Command {}

  /// Moving the prose; at its end the page turns.
  enum Scroll implements Window {
    LINE_DOWN,
    LINE_UP,
    SCREEN_DOWN,
    SCREEN_UP;

    /// What happens instead of scrolling.
    ///
    /// @param atEnd whether nothing is hidden in this direction
    /// @param held whether the key repeats: a held key stops at the prose's end
    public Optional<Go> turn(boolean atEnd, boolean held) {
      if (!atEnd || held) {
        return Optional.empty();
      }
      return Optional.of(
          switch (this) {
            case LINE_DOWN, SCREEN_DOWN -> new Go.Next();
            case LINE_UP, SCREEN_UP -> new Go.Previous(Arrival.END);
          });
    }
  }

  /// Moving the keyboard focus: through links and controls, or between page, figure and dock.
  enum Focus implements Window {
    NEXT,
    PREVIOUS,
    NEXT_REGION,
    PREVIOUS_REGION
  }

  /// Ways to find a page: each puts a layer over the page in view, or takes it away again.
  enum Seek implements Window {
    GO_TO,
    FIND,
    PALETTE,
    OVERVIEW,
    KEEP_LINES,
    /// The page that the focused link leads to.
    PEEK
  }

  /// Walking what was searched for.
  enum Match implements Window {
    NEXT,
    PREVIOUS
  }

  /// Marking pages and passages.
  enum Mark implements Window {
    /// Sets the bookmark of the page in view, or takes it away.
    BOOKMARK,
    /// Highlights what is selected.
    HIGHLIGHT,
    /// All marks on one sheet.
    LIST,
    /// All marks into a file.
    SAVE
  }

  /// Selecting text without a mouse.
  enum Select implements Window {
    WORD_RIGHT,
    WORD_LEFT,
    LINE_DOWN,
    LINE_UP
  }

  /// The figure of the page in view in another form, and back.
  enum Figure implements Window {
    /// Over the whole window.
    LARGE,
    /// As a table of its words and numbers.
    TABLE
  }

  /// Turning the live figure of the page in view; where there is none, nothing happens.
  enum Knob implements Window {
    UP,
    DOWN,
    FAR_UP,
    FAR_DOWN,
    /// The next knob becomes the one that the others turn.
    NEXT,
    /// One step of time on. On a page without time it blanks the screen, in full screen only.
    LATER,
    EARLIER,
    RESET,
    RESET_ALL,
    /// Keeps the present state to compare with.
    REMEMBER,
    /// Copies the line that brings this state back.
    COPY,
    /// Asks for a value to be typed.
    TYPE
  }

  /// The size of text.
  enum TextSize implements Window {
    LARGER,
    SMALLER,
    NORMAL
  }

  /// The rest, one of each.
  enum Act implements Window {
    NEXT_THEME,
    FULL_SCREEN,
    /// Full screen only; any key ends it.
    BLANK,
    HELP,
    /// Closes the topmost layer, else leaves full screen; never opens anything, never quits.
    DISMISS,
    /// The selection; without one, the page as Markdown.
    COPY,
    OPEN_DECK,
    RELOAD,
    /// Opens the page in its author's editor, at the beat in view.
    EDIT,
    /// Says that there is no printing yet, and what there is.
    PRINT,
    QUIT
  }
}
