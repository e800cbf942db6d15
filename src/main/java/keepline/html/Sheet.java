package keepline.html;

import java.util.Locale;
import keepline.svg.SvgWriter;

/// The part of a window that a page has, and how the page is laid out in it.
///
/// Everything that depends on the window's size is computed here and handed to the stylesheet as
/// custom properties ([#style]), so that the figures' widths and the page's columns can't disagree.
/// Lengths in `rem` are in sizes of the running text.
///
/// @param width of the page's area in pixels, without the dock
/// @param height of the page's area in pixels, without the dock
/// @param percent what the reader made of the text's size, 100 as it is
public record Sheet(double width, double height, int percent) {
  /// The pixels of a drawing that make one `rem`.
  public static final double DRAWING_PX = SvgWriter.EM;

  /// The area that a 1280x720 window leaves beside the dock; text starts growing here.
  private static final double BASE_WIDTH = 1280;

  private static final double BASE_HEIGHT = 672;
  private static final double LARGEST_PX = 20;

  /// The page in view and its neighbours. Each takes 4 bytes a pixel.
  private static final int LEAVES = 3;

  private static final double STACKED_BELOW = 48;
  private static final double WIDEST = 84;
  private static final double TALLEST = 60;

  public Sheet {
    if (!(width >= 1) || !(height >= 1) || percent < 10 || percent > 1000) {
      throw new IllegalArgumentException(
          "no page fits on " + width + " x " + height + " px with text at " + percent + " %");
    }
  }

  /// The running text's size in pixels: 15 at 1280x720, growing with the window to 20, times the
  /// reader's percentage.
  public double rootPx() {
    double grown = DRAWING_PX * Math.min(width / BASE_WIDTH, height / BASE_HEIGHT);
    double px = Math.clamp(grown, DRAWING_PX, LARGEST_PX) * percent / 100;
    return Math.round(px * 100) / 100.0;
  }

  /// Pixels of the page in one pixel of a drawing.
  double scale() {
    return rootPx() / DRAWING_PX;
  }

  /// Whether the figure stands above the prose instead of beside it.
  public boolean stacked() {
    return wide() < STACKED_BELOW;
  }

  /// Whether even the names of the beats need a line of their own.
  public boolean narrow() {
    return proseColumn() < 24;
  }

  /// The width to draw a figure for, in a drawing's pixels: it fills the panel's inside.
  public double panelWidth() {
    return Math.floor((figureColumn() - 2 * panelPadding()) * DRAWING_PX);
  }

  /// The width to draw each of two figures for that stand side by side.
  public double halfWidth() {
    return half(panelWidth());
  }

  /// The width to draw each of two figures for, side by side in a panel of another width.
  static double half(double width) {
    return Math.floor((width - halfGap() * DRAWING_PX) / 2);
  }

  /// The width to draw the ornament of a cover for.
  public double ornamentWidth() {
    return stacked() ? panelWidth() : Math.floor(Math.max(12, content() * 0.36) * DRAWING_PX);
  }

  /// The most pixels of the screen that an image in the panel takes across.
  public int panelScreenPx() {
    return (int) Math.ceil((figureColumn() - 2 * panelPadding()) * rootPx());
  }

  /// The size in `rem` at which the big words of a cover or divider fit their column.
  ///
  /// @param beside whether an ornament stands beside the words
  double plateTitle(String words, boolean beside) {
    double room = content() * (beside ? 0.58 : 0.9);
    int longest = 1;
    for (String word : words.split("\\s+", -1)) {
      longest = Math.max(longest, word.codePointCount(0, word.length()));
    }
    double fits = room / (longest * 0.62);
    int length = words.codePointCount(0, words.length());
    double wished = length <= 14 ? 5.6 : length <= 28 ? 4.4 : 3.2;
    return Math.clamp(fits, 1.6, Math.min(wished, Math.max(2.2, tall() * 0.16)));
  }

  /// The space left and right of the page's content, in pixels.
  public double side() {
    return (wide() - content()) / 2 * rootPx();
  }

  /// From one leaf's left edge to the next one's, in pixels. On screens of any usual scale it is a
  /// whole number of their pixels, so that a leaf in any place is as sharp as the first.
  public double stride() {
    return Math.ceil(width / 20) * 20;
  }

  /// How many leaves can stand drawn side by side in a view that is `most` pixels wide: one at the
  /// least, three at the most.
  public int places(double most) {
    return Math.clamp((long) (most / stride()), 1, LEAVES);
  }

  /// The declarations that bring this sheet to the stylesheet, for the root element's `style`.
  ///
  /// @param places how many leaves stand drawn side by side
  public String style(int places) {
    StringBuilder css = new StringBuilder();
    css.append("font-size:").append(number(rootPx())).append("px;");
    css.append("--width:").append(number(width)).append("px;");
    css.append("--stride:").append(number(stride())).append("px;");
    css.append("--places:").append(places).append(';');
    property(css, "side", (wide() - content()) / 2);
    property(css, "top", vertical() + clamp(tall() * 0.036, 0.8, 2.6));
    property(css, "bottom", vertical() + clamp(tall() * 0.022, 0.6, 1.8));
    property(css, "content", content());
    property(css, "gap", gap());
    property(css, "figure", figureColumn());
    property(css, "prose", proseColumn());
    property(css, "panel-padding", panelPadding());
    property(css, "half-gap", halfGap());
    property(css, "indent", stacked() ? 0 : clamp((content() - 45) * 0.19, 0, 6));
    property(css, "tall", tall());
    css.append("--columns:")
        .append(
            stacked()
                ? "minmax(0,1fr)"
                : "minmax(0," + number(figureColumn()) + "rem) minmax(0,1fr)")
        .append(';');
    return css.toString();
  }

  private double wide() {
    return width / rootPx();
  }

  private double tall() {
    return height / rootPx();
  }

  private double vertical() {
    return Math.max(0, tall() - TALLEST) / 2;
  }

  private double content() {
    double side = clamp(wide() * 0.05, 1.4, 4.4);
    return Math.max(8, Math.min(wide() - 2 * side, WIDEST));
  }

  private double gap() {
    return stacked() ? 0 : clamp(wide() * 0.042, 2, 3.6);
  }

  private double figureColumn() {
    return stacked() ? content() : (content() - gap()) * 11 / 21;
  }

  private double proseColumn() {
    return stacked() ? content() : content() - gap() - figureColumn();
  }

  private double panelPadding() {
    return clamp(wide() * 0.018, 0.8, 1.6);
  }

  private static double halfGap() {
    return 1.6;
  }

  private static double clamp(double value, double least, double most) {
    return Math.clamp(value, least, most);
  }

  private static void property(StringBuilder css, String name, double rem) {
    css.append("--").append(name).append(':').append(number(rem)).append("rem;");
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceFirst("\\.?0+$", "");
  }
}
