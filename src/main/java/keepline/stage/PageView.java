package keepline.stage;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.concurrent.Worker;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.web.WebView;
import keepline.view.Scripts;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventTarget;

/// The page on screen. The only class that knows WebView.
///
/// The shell document is loaded once; after that only its parts are replaced. Calls go from here to
/// the page, never back: the page has no Java object, and a click arrives through one listener set
/// on its document.
public final class PageView implements Scripts {
  private final Path cache;
  private Color background = Color.WHITE;
  private @Nullable WebView made;
  private Consumer<LinkTarget> follow = target -> {};
  private Runnable scrolled = () -> {};
  private Consumer<Boolean> point = on -> {};
  private BiConsumer<String, Integer> knob = (name, steps) -> {};
  private boolean pointing;
  private @Nullable Element head;

  /// @param cache a folder of this process alone, where WebKit may write
  public PageView(Path cache) {
    this.cache = cache;
  }

  /// Told what a clicked link leads to.
  public void onFollow(Consumer<LinkTarget> told) {
    follow = told;
  }

  /// Told each time anything on the page has been scrolled, however that was done.
  void onScrolled(Runnable told) {
    scrolled = told;
  }

  /// What stands in a window. It is made, and WebKit begun, when it is first asked for: a window
  /// can be on screen before.
  public Node node() {
    return web();
  }

  private WebView web() {
    WebView web = made;
    if (web == null) {
      web = new WebView();
      web.setContextMenuEnabled(false);
      web.setAccessibleRole(AccessibleRole.TEXT_AREA);
      web.setPageFill(background);
      web.getEngine().setUserDataDirectory(cache.toFile());
      web.getEngine().setJavaScriptEnabled(true);
      made = web;
    }
    return web;
  }

  /// Gives the view its size, at the left top corner of what it stands in.
  ///
  /// @param width of all that it can show, of which some may be beyond its parent's right edge
  public void fit(double width, double height) {
    web().resizeRelocate(0, 0, width, height);
  }

  /// Looks at a part of the document: moves what was drawn already, and draws nothing.
  ///
  /// @param left where that part begins, in pixels
  public void look(double left) {
    web().setTranslateX(-left);
  }

  /// What shows before the first page does, and beyond the page's edge.
  public void background(Color colour) {
    boolean another = !colour.equals(background);
    background = colour;
    if (made != null && another) {
      made.setPageFill(colour);
    }
  }

  /// Loads the shell with its first page already in it, then runs the bridge script and tells
  /// `ready`.
  public void open(String document, String bridge, Runnable ready) {
    WebView web = web();
    web.getEngine()
        .getLoadWorker()
        .stateProperty()
        .addListener(
            (o, was, is) -> {
              if (is == Worker.State.SUCCEEDED) {
                web.getEngine().executeScript(bridge);
                ((EventTarget) web.getEngine().getDocument())
                    .addEventListener("click", this::clicked, false);
                ((EventTarget) web.getEngine().getDocument())
                    .addEventListener("scroll", e -> scrolled.run(), true);
                ((EventTarget) web.getEngine().getDocument())
                    .addEventListener("mouseover", this::pointed, false);
                ((EventTarget) web.getEngine().getDocument())
                    .addEventListener("focusin", this::focused, false);
                ready.run();
              }
            });
    web.getEngine().loadContent(document);
  }

  /// Told whether the pointer has come onto a link to a page, or off it.
  void onPoint(Consumer<Boolean> told) {
    point = told;
  }

  /// Told the name of a knob that was focused or clicked, and by how many steps it is to turn.
  void onKnob(BiConsumer<String, Integer> told) {
    knob = told;
  }

  private void focused(Event event) {
    knob((org.w3c.dom.Node) event.getTarget(), 0);
  }

  private void knob(org.w3c.dom.@Nullable Node at, int steps) {
    int turn = steps;
    for (org.w3c.dom.Node n = at; n != null; n = n.getParentNode()) {
      if (n instanceof Element e && e.hasAttribute("data-turn")) {
        turn = Integer.parseInt(e.getAttribute("data-turn"));
      }
      if (n instanceof Element e && e.hasAttribute("data-knob")) {
        knob.accept(e.getAttribute("data-knob"), turn);
        return;
      }
    }
  }

  private void pointed(Event event) {
    boolean is = false;
    for (org.w3c.dom.Node n = (org.w3c.dom.Node) event.getTarget();
        n != null && !is;
        n = n.getParentNode()) {
      is = n instanceof Element e && e.hasAttribute("data-to");
    }
    if (is != pointing) {
      pointing = is;
      point.accept(is);
    }
  }

  private void clicked(Event event) {
    for (org.w3c.dom.Node n = (org.w3c.dom.Node) event.getTarget();
        n != null;
        n = n.getParentNode()) {
      if (n instanceof Element e) {
        LinkTarget target = LinkTarget.of(e.getAttribute("data-to"), e.getAttribute("data-out"));
        if (target != null) {
          event.preventDefault();
          follow.accept(target);
          return;
        }
      }
    }
    knob((org.w3c.dom.Node) event.getTarget(), 0);
  }

  /// Runs one call of the bridge, for example `K.scroll(40)`, and gives its result as text, or the
  /// empty string.
  @Override
  public String call(String script) {
    Object result = web().getEngine().executeScript(script);
    return result == null ? "" : result.toString();
  }

  @Override
  public String call(String script, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      head().setAttribute("data-text-" + i, texts.get(i));
    }
    return call(script);
  }

  private Element head() {
    Element known = head;
    if (known == null) {
      known = (Element) web().getEngine().getDocument().getElementsByTagName("head").item(0);
      head = known;
    }
    return known;
  }

  /// What a screen reader says of the page.
  public void accessibleText(String text) {
    web().setAccessibleText(text);
    web().notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT); // it is said at once
  }
}
