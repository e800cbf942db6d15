package keepline.html;

import java.nio.file.Path;
import keepline.load.DeckFolder;
import keepline.page.Deck;
import keepline.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// Writes pictures of pages, for eyes: `mvn test -Dtest=LookTest -Dlook=folder`.
///
/// `-Dlook.size=1280x672` is the page's area, `-Dlook.text=100` the text's size,
/// `-Dlook.theme=dark` the theme, `-Dlook.pages=4,6` the pages, `-Dlook.deck=content/manual`
/// another deck than the fixture.
@EnabledIfSystemProperty(named = "look", matches = ".+")
class LookTest {
  @Test
  void the_pages_have_their_pictures_taken() throws Exception {
    Path folder = Path.of(System.getProperty("look"));
    String size = System.getProperty("look.size", "1280x672");
    int by = size.indexOf('x');
    int percent = Integer.getInteger("look.text", 100);
    Sheet sheet =
        new Sheet(
            Double.parseDouble(size.substring(0, by)),
            Double.parseDouble(size.substring(by + 1)),
            percent);
    Theme theme = Theme.named(System.getProperty("look.theme", "light")).orElseThrow();
    String opened = System.getProperty("look.deck", "");
    DeckFolder source = opened.isEmpty() ? null : DeckFolder.open(Path.of(opened));
    Deck deck = source == null ? FixtureDeck.deck() : source.readAll();
    Pictures pictures = source == null ? Pictures.none() : source.pictures()::dataUri;
    String wanted = "," + System.getProperty("look.pages", "") + ",";
    try (Window window = Window.open()) {
      window.load(theme, sheet);
      for (int n = 1; n <= deck.size(); n++) {
        if (wanted.equals(",,") || wanted.contains("," + n + ",")) {
          window.show(deck, n, theme, sheet, pictures);
          String name = Context.digits(n) + "-" + theme.id() + "-" + size + "-" + percent + ".png";
          window.picture(folder.resolve(name));
        }
      }
    }
  }
}
