package keepline.page;

import java.util.List;
import java.util.Optional;
import keepline.figure.Outcome;

/// One page, as read from one file.
///
/// A page with mistakes is still a page: what could be read is here, and `problems` says what could
/// not.
///
/// @param id the file's name without number and ending: `06-qkv.md` is `qkv`
/// @param file its name inside the deck's folder
/// @param kind what it is for
/// @param section the id of its section, or the empty string
/// @param tag the small label beside number and section, or the empty string
/// @param title plain words
/// @param lede the first paragraph
/// @param plates what stands in the figure panel, from top to bottom
/// @param opening prose between lede and first beat
/// @param beats in file order
/// @param keepLine the closing sentence; empty where there is none
/// @param sources as written: `arXiv:1706.03762` or words
/// @param footnotes in order of first reference
/// @param problems in file order
/// @param draft whether missing parts are only warnings
/// @param pending whether the file has not been read yet: id, file and a guessed title is all there
///   is
public record Page(
    String id,
    String file,
    PageKind kind,
    String section,
    String tag,
    String title,
    List<Inline> lede,
    List<Plate> plates,
    List<Block> opening,
    List<Beat> beats,
    List<Inline> keepLine,
    List<String> sources,
    List<Footnote> footnotes,
    List<Problem> problems,
    boolean draft,
    boolean pending) {
  public Page {
    lede = List.copyOf(lede);
    plates = List.copyOf(plates);
    opening = List.copyOf(opening);
    beats = List.copyOf(beats);
    keepLine = List.copyOf(keepLine);
    sources = List.copyOf(sources);
    footnotes = List.copyOf(footnotes);
    problems = List.copyOf(problems);
  }

  /// This page with other problems.
  public Page withProblems(List<Problem> found) {
    return new Page(
        id, file, kind, section, tag, title, lede, plates, opening, beats, keepLine, sources,
        footnotes, found, draft, pending);
  }

  /// This page without its figures and pictures.
  public Page withoutPlates() {
    return new Page(
        id, file, kind, section, tag, title, lede, List.of(), opening, beats, keepLine, sources,
        footnotes, problems, draft, pending);
  }

  /// A page whose file waits to be read; its title is made from the file's name.
  public static Page pending(String id, String file) {
    String title = id.replace('-', ' ');
    return new Page(
        id,
        file,
        PageKind.CONCEPT,
        "",
        "",
        title,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        false,
        true);
  }

  /// The first figure that can be drawn, if there is one.
  public Optional<Outcome.Drawn> firstFigure() {
    return plates.stream()
        .filter(Plate.Figured.class::isInstance)
        .map(p -> ((Plate.Figured) p).outcome())
        .filter(Outcome.Drawn.class::isInstance)
        .map(Outcome.Drawn.class::cast)
        .findFirst();
  }
}
