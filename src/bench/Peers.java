import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import keepline.html.PageWriter;
import keepline.html.Pictures;
import keepline.html.Sheet;
import keepline.html.Shell;
import keepline.page.Deck;

/// The same deck for other programs: as a web page that shows one page at a time, and as a PDF with
/// text and drawings, which Chromium prints from it.
final class Peers {
  private static final double HEIGHT = 750;

  /// What shows one page at a time, as the smallest of web decks would.
  private static final String SCRIPT =
      """
      const pages = [...document.querySelectorAll('.leaf')];
      let at = 0;
      const show = (n) => {
        pages[at].hidden = true;
        at = Math.max(0, Math.min(pages.length - 1, n));
        pages[at].hidden = false;
      };
      pages.forEach((p, i) => { p.hidden = i > 0; });
      addEventListener('keydown', (e) => {
        if (e.key === 'ArrowRight') show(at + 1);
        if (e.key === 'Home') show(0);
      });
      """;

  private static final String PRINT =
      """
      @page { size: 1280px 750px; margin: 0; }
      html, body { height: auto; overflow: visible; }
      .leaf { position: relative; width: 1280px; height: 750px; break-after: page; }
      """;

  private final Path folder;

  Peers(Path folder) {
    this.folder = folder;
  }

  /// The deck as one HTML file with a script.
  Path web(Deck deck) throws IOException {
    return write("web.html", deck, "", "<script>" + SCRIPT + "</script>");
  }

  /// The deck as a PDF, where there is a Chromium to print it.
  Optional<Path> pdf(Deck deck) throws IOException, InterruptedException {
    Optional<Path> chromium = program("chromium");
    if (chromium.isEmpty()) {
      return Optional.empty();
    }
    Path html = write("print.html", deck, "<style>" + PRINT + "</style>", "");
    Path pdf = folder.resolve("deck.pdf");
    Process print =
        new ProcessBuilder(
                Stream.concat(
                        browser(chromium.get()),
                        Stream.of(
                            "--headless",
                            "--no-pdf-header-footer",
                            "--print-to-pdf=" + pdf,
                            html.toUri().toString()))
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!print.waitFor(2, TimeUnit.MINUTES)) {
      print.destroyForcibly();
    }
    return Optional.of(pdf).filter(Files::exists);
  }

  /// How a Chromium is started that asks nobody and fetches nothing.
  Stream<String> browser(Path chromium) {
    return Stream.of(
        chromium.toString(),
        "--no-sandbox",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-quic",
        "--disable-gpu",
        "--test-type",
        "--user-data-dir=" + folder.resolve("chromium"));
  }

  static Optional<Path> program(String name) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(p -> Path.of(p, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private Path write(String name, Deck deck, String style, String script) throws IOException {
    Sheet sheet = new Sheet(VirtualDisplay.WIDTH, HEIGHT, 100);
    PageWriter writer = new PageWriter();
    StringBuilder out = new StringBuilder("<!doctype html><html lang=en data-theme=light style=\"");
    out.append(sheet.style(1).replace("\"", "&quot;")).append("\"><meta charset=utf-8><style>");
    out.append(faces())
        .append(Shell.css())
        .append(".leaf[hidden] { display: none; }</style>")
        .append(style);
    for (int n = 1; n <= deck.size(); n++) {
      out.append("<div class=leaf>").append(writer.write(deck, n, sheet, Pictures.none()));
      out.append("</div>");
    }
    return Files.writeString(folder.resolve(name), out.append(script));
  }

  /// The type that the app brings along, from the build's folder.
  private static String faces() {
    StringBuilder css = new StringBuilder();
    for (String[] face :
        new String[][] {
          {"Inter", "400", "Inter-Regular.otf"},
          {"Inter", "700", "Inter-Bold.otf"},
          {"Inter SemiBold", "400", "Inter-SemiBold.otf"},
          {"JetBrains Mono", "400", "JetBrainsMono-Regular.ttf"}
        }) {
      Path file = Path.of("target/classes/keepline/stage/fonts", face[2]);
      css.append(
          "@font-face { font-family: '%s'; font-weight: %s; src: url(%s); }"
              .formatted(face[0], face[1], file.toUri()));
    }
    return css.toString();
  }
}
