package keepline.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keepline.figure.Mistake;
import keepline.figure.Outcome;
import keepline.figure.Tex;
import keepline.figure.Words;
import keepline.figure.table.TableFigure;
import keepline.page.Beat;
import keepline.page.Block;
import keepline.page.Deck;
import keepline.page.Footnote;
import keepline.page.Inline;
import keepline.page.Page;
import keepline.page.PageKind;
import keepline.page.Plate;
import keepline.page.Problem;
import keepline.page.Section;

/// A small deck with a page of each kind and every sort of thing that may stand on one.
public final class FixtureDeck {
  static final int COVER = 1;
  static final int GUIDE = 2;
  static final int DIVIDER = 3;
  static final int CONCEPT = 4;
  static final int BROKEN = 5;
  static final int RICH = 6;
  static final int MANY_PROBLEMS = 7;
  static final int DRAFT = 8;
  static final int PAIR = 9;
  static final int SUMMARY = 10;
  static final int END = 11;

  private FixtureDeck() {}

  public static Deck deck() {
    return new Deck(
        "Tides",
        "A short course",
        "en",
        List.of(),
        List.of(new Section("intro", "Intro"), new Section("forces", "Forces")),
        List.of(
            cover(),
            guide(),
            divider(),
            concept(),
            broken(),
            rich(),
            manyProblems(),
            draft(),
            pair(),
            summary(),
            end()),
        List.of());
  }

  private static Page cover() {
    return new Builder("cover", PageKind.COVER, "Tides.")
        .section("intro")
        .lede("Why the sea comes and goes twice a day, one force at a time.")
        .page();
  }

  private static Page guide() {
    return new Builder("guide", PageKind.GUIDE, "How to read this.")
        .section("intro")
        .lede("Eleven pages, four short paragraphs each.")
        .opening(
            paragraph("Every page stands alone. Read them in order the first time, then jump."),
            new Block.Listing(
                null,
                true,
                List.of(
                    List.of(paragraph("Right and Space go on.")),
                    List.of(paragraph("A digit jumps to that page.")),
                    List.of(paragraph("A question mark lists every key.")))),
            paragraph("The last line of a page is the one to keep."))
        .page();
  }

  private static Page divider() {
    return new Builder("forces", PageKind.DIVIDER, "forces.")
        .section("forces")
        .lede("What pulls at the water, and what turns under it.")
        .page();
  }

  private static Page concept() {
    return new Builder("bulges", PageKind.CONCEPT, "Two bulges.")
        .section("forces")
        .tag("Keystone")
        .lede("The moon raises water on both sides of the earth at once.")
        .plates(drawn(table(false)))
        .beat(
            "why",
            "One moon, two tides a day: a pull alone would raise a single bulge, on the side that"
                + " faces it. The far side needs a reason of its own.")
        .beat(
            "what",
            List.of(
                new Inline.Text("What counts is the "),
                new Inline.Strong(List.of(new Inline.Text("difference"))),
                new Inline.Text(" in pull across the earth. Near water is pulled "),
                new Inline.Emphasis(List.of(new Inline.Text("more"))),
                new Inline.Text(
                    " than the middle, far water less; seen from the middle, both move away. The"
                        + " difference falls with the cube of the distance, which is why the sun"
                        + " comes second "),
                new Inline.PageLink("rich", List.of()),
                new Inline.Text(".")))
        .beat(
            "now",
            "A coast turns through both bulges in a little under 25 hours, because the moon has"
                + " moved on meanwhile.")
        .beat(
            "how",
            "“The moon lifts the sea” is half the story. The table on the left is the other half:"
                + " the same subtraction, done on both sides.")
        .keep("A tide is a difference in pull, and a difference has two ends.")
        .sources("arXiv:1506.04085", "Darwin 1898, The Tides")
        .page();
  }

  private static Page broken() {
    keepline.figure.Block block =
        new keepline.figure.Block(
            "fig tabel",
            9,
            4,
            List.of("title: Heights", "alt: Spring tides are higher.", "---", "a | b", "1 | 2"));
    Mistake mistake =
        new Mistake(
            9, 8, "FIG001", "\"tabel\" is no kind of figure", "did you mean \"table\"?", false);
    return new Builder("broken", PageKind.CONCEPT, "Spring and neap.")
        .section("forces")
        .lede("Sun and moon pull together twice a month.")
        .plates(new Plate.Figured(new Outcome.Broken(block, List.of(mistake))))
        .beat("why", "Some tides are higher than others.")
        .keep("Aligned pulls add.")
        .problems(
            problem(9, 8, "FIG001", "\"tabel\" is no kind of figure", ""),
            problem(
                31, 14, "PAGE012", "there is no page 05-neaps.md", "did you mean 05-broken.md?"))
        .page();
  }

  private static Page rich() {
    List<Inline> everything =
        List.of(
            new Inline.Text("Of "),
            new Inline.Strike(List.of(new Inline.Text("three"))),
            new Inline.Text(" two forces, "),
            new Inline.Code("F = G m M / r^2"),
            new Inline.Text(" or "),
            new Inline.Formula(new Tex("F = \\frac{GmM}{r^2}", 1, 1)),
            new Inline.Text(" says it all"),
            new Inline.NoteMark(1),
            new Inline.SoftBreak(),
            new Inline.Link("https://example.org/tides", "", List.of(new Inline.Text("at length"))),
            new Inline.Text(", "),
            new Inline.PageLink("bulges", List.of(new Inline.Text("the bulges"))),
            new Inline.Text(" briefly, "),
            new Inline.Image("images/moon.png", "the moon \uD83C\uDF11", ""),
            new Inline.HardBreak(),
            new Inline.Raw("<kbd>"),
            new Inline.Text(" and "),
            new Inline.PageLink("nowhere", List.of(new Inline.Text("a page that is gone"))),
            new Inline.Text("."));
    return new Builder("rich", PageKind.CONCEPT, "Everything that prose can be.")
        .section("forces")
        .lede("This page is longer than most, so that something of it has to scroll sooner.")
        .plates(
            new Plate.Picture("images/harbour.jpg", "A harbour at low water", "Low water, noon."),
            drawn(table(true)))
        .opening(paragraph("A word before the first beat."))
        .beat(new Beat("why", 10, List.of(new Block.Paragraph(everything))))
        .beat(
            new Beat(
                "what",
                20,
                List.of(
                    new Block.Heading(3, List.of(new Inline.Text("A heading inside"))),
                    new Block.Quote(List.of(paragraph("Time and tide wait for no one."))),
                    new Block.Listing(
                        3,
                        false,
                        List.of(List.of(paragraph("third")), List.of(paragraph("fourth")))),
                    new Block.Code("python", "def pull(r):\n    return 1 / r ** 2\n"),
                    new Block.Rule(),
                    new Block.Raw("<marquee>as written</marquee>"))))
        .beat(
            new Beat(
                "now",
                30,
                List.of(
                    new Block.Table(
                        List.of(Block.Align.LEFT, Block.Align.CENTER, Block.Align.RIGHT),
                        List.of(words("body"), words("sign"), words("share")),
                        List.of(
                            List.of(words("moon"), words("☽"), words("0.69")),
                            List.of(words("sun"), words("☉"), words("0.31")))))))
        .beat("how", "Nothing else is needed.")
        .keep("Every sort of prose has its place, and none of it is lost.")
        .sources("arXiv:2301.00001v2")
        .footnotes(new Footnote(List.of(paragraph("Newton said it first."))))
        .page();
  }

  private static Page manyProblems() {
    return new Builder("problems", PageKind.CONCEPT, "A page with trouble.")
        .section("forces")
        .lede("Several things are wrong at once.")
        .beat("why", "What could be read is shown all the same.")
        .problems(
            problem(3, 1, "DECK004", "the line is no \"key: value\"", "write \"tag: Keystone\""),
            problem(12, 5, "PAGE012", "there is no page 44-ebb.md", ""),
            problem(18, 1, "PAGE006", "the beat \"how\" stands before \"now\"", "swap them"))
        .page();
  }

  private static Page draft() {
    return new Builder("ebb", PageKind.CONCEPT, "Ebb.")
        .section("forces")
        .lede("What goes up goes back.")
        .problems(
            warning("there is no figure"),
            warning("the beats why, what, now, how are missing"),
            warning("there is no keep-line"))
        .draft()
        .page();
  }

  private static Page pair() {
    return new Builder("pair", PageKind.CONCEPT, "Side by side.")
        .section("forces")
        .lede("Two halves make a panel.")
        .plates(drawn(table(true)), drawn(table(true)), drawn(table(false)))
        .beat("why", "Some things are best seen next to each other.")
        .keep("What is compared stands together.")
        .page();
  }

  private static Page summary() {
    return new Builder("summary", PageKind.SUMMARY, "In short.")
        .section("forces")
        .lede("All of it again, in three lines.")
        .opening(paragraph("Differences in pull."), paragraph("Two ends."), paragraph("A turn."))
        .keep("The sea follows a difference.")
        .page();
  }

  private static Page end() {
    return new Builder("end", PageKind.END, "Low water.")
        .lede("That was all; the sea will be back in six hours.")
        .plates(drawn(table(false)))
        .page();
  }

  static Plate drawn(TableFigure figure) {
    keepline.figure.Block block = new keepline.figure.Block("fig table", 5, 4, List.of());
    return new Plate.Figured(new Outcome.Drawn(block, figure, List.of()));
  }

  static TableFigure table(boolean half) {
    return new TableFigure(
        new Words(
            half ? "Springs" : "Pull on the water, and what is left of it",
            "Both sides are left with the same push away from the middle.",
            half ? "" : "Subtract the middle, and near and far are alike.",
            half ? "toy numbers" : "",
            half ? "" : "Darwin 1898",
            half),
        false,
        half ? List.of('l', 'r') : List.of('l', 'r', 'r'),
        Set.of("far"),
        half ? List.of("phase", "range") : List.of("side", "pull", "less the middle"),
        half
            ? List.of(List.of("new", "4.1 m"), List.of("half", "2.2 m"))
            : List.of(
                List.of("near", "1.000", "+0.034"),
                List.of("middle", "0.966", "0.000"),
                List.of("far", "0.934", "−0.032")));
  }

  static Block paragraph(String text) {
    return new Block.Paragraph(words(text));
  }

  static List<Inline> words(String text) {
    return List.of(new Inline.Text(text));
  }

  private static Problem problem(int line, int column, String code, String message, String fix) {
    return new Problem(
        "05-broken.md",
        line,
        column,
        code,
        Problem.Severity.ERROR,
        message,
        fix,
        "the line itself");
  }

  private static Problem warning(String message) {
    return new Problem("08-ebb.md", 1, 1, "PAGE003", Problem.Severity.WARNING, message, "", "");
  }

  /// A page, part by part.
  static final class Builder {
    private final String id;
    private final PageKind kind;
    private final String title;
    private String section = "";
    private String tag = "";
    private List<Inline> lede = List.of();
    private List<Plate> plates = List.of();
    private List<Block> opening = List.of();
    private final List<Beat> beats = new ArrayList<>();
    private List<Inline> keep = List.of();
    private List<String> sources = List.of();
    private List<Footnote> footnotes = List.of();
    private List<Problem> problems = List.of();
    private boolean draft;

    Builder(String id, PageKind kind, String title) {
      this.id = id;
      this.kind = kind;
      this.title = title;
    }

    Builder section(String id) {
      section = id;
      return this;
    }

    Builder tag(String text) {
      tag = text;
      return this;
    }

    Builder lede(String text) {
      lede = words(text);
      return this;
    }

    Builder plates(Plate... all) {
      plates = List.of(all);
      return this;
    }

    Builder opening(Block... blocks) {
      opening = List.of(blocks);
      return this;
    }

    Builder beat(String name, String text) {
      return beat(name, words(text));
    }

    Builder beat(String name, List<Inline> text) {
      return beat(new Beat(name, 1, List.of(new Block.Paragraph(text))));
    }

    Builder beat(Beat beat) {
      beats.add(beat);
      return this;
    }

    Builder keep(String text) {
      keep = words(text);
      return this;
    }

    Builder sources(String... all) {
      sources = List.of(all);
      return this;
    }

    Builder footnotes(Footnote... all) {
      footnotes = List.of(all);
      return this;
    }

    Builder problems(Problem... all) {
      problems = List.of(all);
      return this;
    }

    Builder draft() {
      draft = true;
      return this;
    }

    Page page() {
      return new Page(
          id,
          id + ".md",
          kind,
          section,
          tag,
          title,
          lede,
          plates,
          opening,
          beats,
          keep,
          sources,
          footnotes,
          problems,
          draft,
          false);
    }
  }
}
