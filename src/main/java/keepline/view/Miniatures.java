package keepline.view;

import java.util.List;
import keepline.html.Bridge;
import keepline.html.Script;
import keepline.html.Sheet;
import keepline.html.Shell;
import keepline.page.Deck;
import keepline.theme.Theme;

/// Pages as they look in a window of one fixed size, for small pictures of them.
public final class Miniatures {
  /// The page's area in pixels.
  public static final double WIDTH = 1280;

  public static final double HEIGHT = 672;

  private static final Sheet SHEET = new Sheet(WIDTH, HEIGHT, 100);

  private final Renderings renderings;

  public Miniatures(Renderings renderings) {
    this.renderings = renderings;
  }

  /// The shell document without a page; [#bridge] runs after it.
  public String document(Theme theme) {
    return Shell.document(theme, SHEET);
  }

  public String bridge() {
    return Bridge.script();
  }

  /// Shows the page with a number.
  public void show(Deck deck, int number, Scripts page) {
    Script script = Bridge.show(renderings.once(deck, number, SHEET), Bridge.Place.START);
    Scripts.run(page, List.of(script));
  }

  /// Changes the colours; the page in view has to be shown anew.
  public String style(Theme theme) {
    return Bridge.style(theme, true, SHEET, 1);
  }
}
