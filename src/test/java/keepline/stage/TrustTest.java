package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Decks written by somebody who means harm, opened in a window: nothing runs, nothing is asked of
/// the network, nothing outside the deck is read, nothing on disk changes, and what was written is
/// there to be read.
class TrustTest {
  private static final String SECRET = "the-secret-outside-the-deck";

  /// What HTML can do by itself; `URL` stands for a server's address.
  private static final List<String> MARKUP =
      List.of(
          "<script>window.ran = 1</script>",
          "<script src=\"URLscript.js\"></script>",
          "<img src=x onerror=\"window.ran = 2\">",
          "<img src=\"URLimage.png\">",
          "<svg onload=\"window.ran = 3\"><script>window.ran = 4</script></svg>",
          "<svg><image href=\"URLsvg.png\"/><use href=\"URLuse.svg#a\"/></svg>",
          "<svg><animate onbegin=\"window.ran = 5\" attributeName=x dur=1s></svg>",
          "<math><mtext><img src=x onerror=\"window.ran = 6\"></mtext></math>",
          "<iframe src=\"URLframe.html\"></iframe>",
          "<iframe srcdoc=\"<script>parent.ran = 7</script>\"></iframe>",
          "<object data=\"URLobject\"></object><embed src=\"URLembed\">",
          "<style>@import url(URLimport.css); body { background: url(URLback.png) }</style>",
          "<style>@font-face { font-family: x; src: url(URLfont.woff) } * { font-family: x"
              + " }</style>",
          "<link rel=stylesheet href=\"URLlink.css\"><link rel=prefetch href=\"URLprefetch\">",
          "<video autoplay src=\"URLvideo.mp4\"></video><audio src=\"URLaudio.mp3\"></audio>",
          "<details open ontoggle=\"window.ran = 8\"></details>",
          "<input autofocus onfocus=\"window.ran = 9\">",
          "<body onload=\"window.ran = 10\">");

  /// What leads elsewhere. The stylesheet's policy doesn't stop these: they must not be written.
  private static final List<String> LEADING =
      List.of(
          "<meta http-equiv=\"refresh\" content=\"0;url=URLrefresh\">",
          "<base href=\"URLbase/\">",
          "<form action=\"URLform\"><input name=a><button autofocus>go</button></form>",
          "<a href=\"javascript:window.ran = 11\">go</a>",
          "<a href=\"URLanchor\" ping=\"URLping\">go</a>");

  private static final List<String> MARKDOWN =
      List.of(
          "[a](javascript:window.ran=12) [b](JaVaScRiPt:window.ran=13) [c](<java\tscript:ran=14>)",
          "[d](data:text/html;base64,PHNjcmlwdD4=) [e](file:///etc/passwd) [f](vbscript:x)",
          "![g](URLpicture.png) ![h](//127.0.0.1/x.png) ![i](file:///etc/hostname)",
          "![j](../secret.png) ![k](/etc/passwd) ![l](\\\\\\\\host\\\\share\\\\x.png)",
          "![m](leading-out.png) ![n](drawn.svg) ![o](\"onerror=\"window.ran=15)",
          "[p](02-x.md\" onclick=\"window.ran=16) [q]: <javascript:window.ran=17>",
          "<URLauto> `</code><script>window.ran=18</script>`",
          "$\\href{javascript:window.ran=19}{x}$ $\\htmlData{onload=ran}{x}$"
              + " $\\includegraphics{URLt.png}$");

  @TempDir Path folder;
  private final Listener listener = new Listener();

  @AfterEach
  void closes() {
    listener.close();
  }

  @BeforeEach
  void writesASecret() throws IOException {
    Files.writeString(folder.resolve("secret.png"), SECRET);
    Files.writeString(folder.resolve("secret.md"), SECRET);
  }

  @Test
  void nothing_runs_nothing_is_fetched_and_all_of_it_can_be_read() throws IOException {
    Path root = hostileDeck();
    Map<Path, String> before = contents(folder);
    Deck deck = OpenWindow.read(root);
    try (OpenWindow open = OpenWindow.on(deck)) {
      for (int page = 1; page <= deck.size(); page++) {
        open.fresh(page);
        assertThat(open.script("typeof window.ran")).as("page %d", page).isEqualTo("undefined");
        assertThat(open.script("String(location)")).startsWith("about:");
        assertThat(open.script(ELEMENTS)).as("page %d", page).isEmpty();
        assertThat(open.script(ATTRIBUTES)).as("page %d", page).isEmpty();
        assertThat(open.script("document.documentElement.outerHTML")).doesNotContain(SECRET);
        if (page % 6 == 0) {
          open.press(KeyCode.D);
          open.press(KeyCode.Z);
          open.press(KeyCode.ESCAPE);
          open.press(KeyCode.TAB);
          open.press(KeyCode.ENTER);
        }
      }
      assertThat(open.desk.asked()).allMatch(TrustTest::harmless);
    }
    assertThat(listener.heard()).isZero();
    assertThat(contents(folder)).isEqualTo(before);
    assertThat(written(deck)).contains("window.ran = 1<", "onerror=\"window.ran = 2\"");
  }

  @Test
  void were_markup_to_get_onto_a_page_its_policy_would_stop_it() {
    try (OpenWindow open = OpenWindow.onManual()) {
      for (String markup : MARKUP) {
        if (markup.startsWith("<object")) {
          continue; // the engine's message about a plug-in that it blocks has no text
        }
        String element = markup.replace("URL", listener.address());
        open.script(
            "document.getElementById('root').innerHTML = "
                + quoted(element)
                + ";"
                + "for (const old of document.querySelectorAll('#root script')) {"
                + " const made = document.createElement('script');"
                + " for (const a of old.attributes) made.setAttribute(a.name, a.value);"
                + " made.textContent = old.textContent; old.replaceWith(made); }");
        open.settle();
        assertThat(open.script("typeof window.ran")).as(markup).isEqualTo("undefined");
      }
    }
    assertThat(listener.heard()).isZero();
  }

  @Test
  void the_listener_hears_who_comes() throws IOException, InterruptedException {
    new Socket(InetAddress.getLoopbackAddress(), URI.create(listener.address()).getPort()).close();
    for (int wait = 0; wait < 500 && listener.heard() == 0; wait++) {
      Thread.sleep(10);
    }
    assertThat(listener.heard()).isEqualTo(1);
  }

  @Test
  void a_page_that_is_a_link_to_a_file_outside_is_a_problem() throws IOException {
    Path root = hostileDeck();
    Files.createSymbolicLink(root.resolve("90-out.md"), folder.resolve("secret.md"));
    Files.createSymbolicLink(root.resolve("91-device.md"), Path.of("/dev/zero"));
    Files.createSymbolicLink(root.resolve("92-loop.md"), root.resolve("92-loop.md"));
    Deck deck = OpenWindow.read(root);
    List<String> codes = new ArrayList<>();
    for (int page = deck.size() - 2; page <= deck.size(); page++) {
      codes.addAll(deck.page(page).problems().stream().map(Problem::code).toList());
    }
    assertThat(codes).contains("FILE006", "FILE005");
    assertThat(deck.toString()).doesNotContain(SECRET);
  }

  private static final String ELEMENTS =
      "[...document.querySelectorAll('script,iframe,object,embed,form,input,base,link,video,audio,"
          + "body meta,body style,details,image,use,animate,foreignObject')].map(e => e.outerHTML)"
          + ".join(' ')";

  private static final String ATTRIBUTES =
      "[...document.querySelectorAll('body *')].flatMap(e => [...e.attributes]).filter(a =>"
          + " a.name.startsWith('on') || a.name === 'href' || a.name === 'ping'"
          + " || (a.name === 'src' && !a.value.startsWith('data:'))).map(a => a.name).join(' ')";

  private static boolean harmless(String asked) {
    if (!asked.startsWith("browse ")) {
      return asked.equals("closed");
    }
    String scheme = URI.create(asked.substring("browse ".length()).strip()).getScheme();
    return List.of("http", "https", "mailto").contains(scheme);
  }

  /// A page for each place that text can stand in: prose, title, figure, front matter.
  private Path hostileDeck() throws IOException {
    Path root = Files.createDirectory(folder.resolve("deck"));
    List<String> attacks = new ArrayList<>();
    Stream.of(MARKUP, LEADING, MARKDOWN).forEach(attacks::addAll);
    attacks.replaceAll(a -> a.replace("URL", listener.address()));
    Files.writeString(
        root.resolve("deck.md"),
        """
        ---
        title: <script>window.ran = 20</script>
        subtitle: "><img src=x onerror="window.ran = 21">
        sections:
          - one: <svg onload="window.ran = 22">
        ---
        """);
    Files.writeString(
        root.resolve("drawn.svg"), "<svg xmlns='http://www.w3.org/2000/svg' onload='ran()'/>");
    Files.createSymbolicLink(root.resolve("leading-out.png"), folder.resolve("secret.png"));
    for (int i = 0; i < attacks.size(); i++) {
      Files.writeString(root.resolve("%02d-x%d.md".formatted(i + 1, i)), page(attacks.get(i)));
    }
    return root;
  }

  private static String page(String attack) {
    String line = attack.replace("\n", " ");
    return """
    ---
    kind: guide
    section: one
    tag: %1$s
    sources: %1$s, arXiv:1706.03762" onclick="window.ran = 23
    ---
    # %1$s

    %1$s

    ```fig table
    title: %1$s
    alt: It shows what an attacker wrote, and it shows it as text.
    note: %1$s
    source: %1$s
    ---
    a | %2$s
    1 | %2$s
    ```

    ```fig %1$s
    %1$s
    ```

    %1$s

    - %1$s[^1]

    [^1]: %1$s

    > %1$s
    """
        .formatted(line, line.replace("|", "\\|"));
  }

  private static String written(Deck deck) {
    StringBuilder all = new StringBuilder();
    deck.pages().stream().map(Page::toString).forEach(all::append);
    return all.toString();
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("</", "<\\/") + "'";
  }

  private static Map<Path, String> contents(Path folder) throws IOException {
    Map<Path, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        found.put(file, new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return found;
  }
}
