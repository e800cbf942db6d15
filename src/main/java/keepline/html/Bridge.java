package keepline.html;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import keepline.live.Turned;
import keepline.theme.Theme;

/// The scripts by which a window talks to the shell document. Calls go from here to the page only.
///
/// [#script] is run once after the shell has loaded; the others are calls of what it defines.
public final class Bridge {
  private Bridge() {}

  /// Where in a page its reader arrives.
  public enum Place {
    START,
    END,
    /// At the line that was at the top before, for a page that is written anew.
    SAME_LINE
  }

  /// Defines the functions that the other scripts call.
  public static String script() {
    return Shell.resource("bridge.js");
  }

  /// Puts a page in place of the one on screen.
  ///
  /// @param html what [PageWriter] wrote
  public static Script show(String html, Place place) {
    return new Script(call("show", Script.text(0), Escape.script(id(place))), List.of(html));
  }

  /// Lays out one of these pages beside the one in view, where that hasn't happened yet: [#show]
  /// then has nothing to lay out, and nothing to draw where the document is wide enough for the
  /// leaf. Yields whether another of them is still to be laid out.
  ///
  /// @param pages what [PageWriter] wrote, the likelier first
  public static Script ahead(List<String> pages) {
    return new Script(
        call(
            "ahead",
            IntStream.range(0, pages.size()).mapToObj(Script::text).toArray(String[]::new)),
        pages);
  }

  /// Yields in which place, from 0, the leaf with the page in view lies: that many strides to the
  /// right of the document's left edge.
  public static String place() {
    return call("place");
  }

  /// Sets theme, motion and layout; the page keeps the line at its top.
  ///
  /// A page written for another sheet must be shown anew afterwards, with [Place#SAME_LINE].
  ///
  /// @param reducedMotion whether changes must not move
  /// @param places how many leaves stand drawn side by side
  public static String style(Theme theme, boolean reducedMotion, Sheet sheet, int places) {
    return call(
        "style",
        Escape.script(theme.id()),
        Escape.script(Shell.motion(reducedMotion)),
        Escape.script(sheet.style(places)));
  }

  /// Adds the stylesheet of formulas, once; a page that was laid out without keeps the line at its
  /// top.
  public static Script formulaSheet() {
    return new Script(
        call("sheet", Escape.script(FormulaSheet.ID), Script.text(0)), List.of(FormulaSheet.css()));
  }

  /// Scrolls by lines of text, down if above 0. Yields whether anything moved.
  public static String lines(int lines) {
    return call("lines", Integer.toString(lines));
  }

  /// Scrolls by pixels, down if above 0. Yields whether anything moved.
  public static String scroll(double px) {
    return call("scroll", number(px));
  }

  /// Scrolls by almost a view, down if above 0. Yields whether anything moved.
  public static String page(int views) {
    return call("page", Integer.toString(views));
  }

  /// Scrolls to a fraction of the way, 0 the start and 1 the end.
  public static String restore(double fraction) {
    return call("restore", number(fraction));
  }

  /// Extends the selection by a word or a line; without one it starts at the first text in view.
  public static String select(boolean forward, boolean line) {
    return call("select", Boolean.toString(forward), Boolean.toString(line));
  }

  /// Marks words on the page, without touching its document, until it is replaced. Yields how often
  /// they stand there.
  ///
  /// @param words in small letters, as the page writes them
  public static String mark(Collection<String> words) {
    return call(
        "mark", words.stream().map(Escape::script).collect(Collectors.joining(",", "[", "]")));
  }

  /// Makes one of the marked places the one that stands out, and scrolls to it.
  ///
  /// @param index from 0
  public static String match(int index) {
    return call("match", Integer.toString(index));
  }

  /// Takes all marks away.
  public static String unmark() {
    return call("mark", "[]");
  }

  /// Puts the panel's figures as tables in place of their drawings.
  ///
  /// @param panel what [FigureViews#tables] wrote; the empty string brings the drawings back
  public static String tables(String panel) {
    return call("tables", Escape.script(panel));
  }

  /// Shows a live figure as its reader has turned it, in the panel and wherever else it stands: the
  /// drawing and the strip's texts, not its sentence.
  ///
  /// @param sheet that the page in view was written for
  public static Script live(Turned live, Sheet sheet) {
    return new Script(
        call(
            "live",
            Script.text(0),
            object(LiveWriter.values(live)),
            object(LiveWriter.results(live)),
            Escape.script(live.active())),
        List.of(LiveWriter.marks(live, Canvas.panel(sheet))));
  }

  /// Says what to notice in a live figure.
  public static String status(Turned live) {
    return call("status", Escape.script(live.sentence()));
  }

  /// Puts the focus on a knob of the live figure in view.
  public static String focusKnob(String knob) {
    return call("focusKnob", Escape.script(knob));
  }

  /// Yields which beat is the first in view, from 0, where the page is scrolled into its beats;
  /// else the empty string.
  public static String beat() {
    return call("beat");
  }

  /// Takes the focus off every link and knob of the page.
  public static String focusNothing() {
    return call("focusNothing");
  }

  /// The figures that lie large over the page, drawn anew for the layout that they stand in.
  public static String relay(FigureViews.Layout layout) {
    return call("relay", number(layout.width()), Escape.script(layout.html()));
  }

  /// Yields the width of the layout that lies large over the page, for [FigureViews#large], or the
  /// empty string.
  public static String largest() {
    return call("largest");
  }

  /// Lays the figures over the page in that one of these layouts that comes out largest, or takes
  /// them away again where there is none. The window's size may change meanwhile.
  public static String large(List<FigureViews.Layout> layouts) {
    return call(
        "large",
        layouts.stream()
            .map(l -> "[" + number(l.width()) + "," + Escape.script(l.html()) + "]")
            .collect(Collectors.joining(",", "[", "]")));
  }

  /// Makes what lies large over the page larger or smaller around the middle of the window; 0 fits
  /// it into the window again.
  public static String zoom(double factor) {
    return call("zoom", number(factor));
  }

  /// Moves what lies large over the page.
  ///
  /// @param right by how much of the window's width the view goes to the right
  /// @param down by how much of the window's height the view goes down
  public static String pan(double right, double down) {
    return call("pan", number(right), number(down));
  }

  /// Yields the link to a page that the pointer is on, else the one in focus, for [LinkState#read].
  ///
  /// @param pointed whether only the pointer counts
  public static String link(boolean pointed) {
    return call("link", Boolean.toString(pointed));
  }

  /// Yields all words of the page in view, figures aside.
  public static String text() {
    return call("words");
  }

  /// Yields what is selected of those words, for [Selected#read].
  public static String selected() {
    return call("selected");
  }

  /// Selects nothing, so that what was selected can be seen as it is.
  public static String deselect() {
    return call("deselect");
  }

  /// Shows passages of the page in view as highlighted, and no others.
  ///
  /// @param spans first and last offset of each, in what [#text] yields
  public static String passages(List<int[]> spans) {
    return call(
        "passages",
        spans.stream()
            .map(s -> "[" + s[0] + "," + s[1] + "]")
            .collect(Collectors.joining(",", "[", "]")));
  }

  /// Scrolls to a passage.
  public static String reveal(int start, int end) {
    return call("reveal", Integer.toString(start), Integer.toString(end));
  }

  /// Yields what of the page is out of sight: whole lines of running text below, and pixels beyond
  /// the width of a place, with a blank between.
  public static String excess() {
    return call("excess");
  }

  /// Yields what is on screen as JSON, for [PageState#read].
  public static String state() {
    return call("state");
  }

  private static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(m -> Escape.script(m.getKey()) + ":" + Escape.script(m.getValue()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String call(String name, String... arguments) {
    return "keepline." + name + "(" + String.join(",", arguments) + ")";
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }
}
