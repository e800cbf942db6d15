import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Tries the `.deb` as a person would: installs it into an empty root, starts it through its menu
/// entry on a virtual display, without and with a file, sees the first page, removes it, and finds
/// nothing left: `java src/build/TryPackage.java BUILD_FOLDER VERSION`. A copy put elsewhere by
/// hand must run too.
///
/// Pictures of the first 600 ms go into `app/start/`, one every 50 ms.
public final class TryPackage {
  private static final int WHITE = 0xffffff;

  private final Path app;
  private final String version;
  private final Path root;

  private TryPackage(Path app, String version) {
    this.app = app;
    this.version = version;
    this.root = app.resolve("try");
  }

  public static void main(String[] args) throws Exception {
    if (!System.getProperty("os.name").startsWith("Linux")
        || Run.find("dpkg").isEmpty()
        || Run.find("dpkg-deb").isEmpty()) {
      System.out.println("The package is not tried: this system has no dpkg.");
      return;
    }
    System.setProperty("java.awt.headless", "true");
    new TryPackage(Path.of(args[0]).resolve("app"), args[1]).run();
  }

  private void run() throws IOException, InterruptedException {
    Path deb;
    try (Stream<Path> made = Files.list(app.resolve("dist"))) {
      deb = made.filter(p -> p.toString().endsWith(".deb")).findFirst().orElseThrow();
    }
    Disk.empty(root);
    Disk.delete(app.resolve("try-home"));
    Path database = Files.createDirectories(root.resolve("var/lib/dpkg"));
    Files.createDirectories(database.resolve("updates"));
    Files.createDirectories(database.resolve("info"));
    Files.createFile(database.resolve("status"));
    dpkg("--force-depends", "--install", deb.toString());
    papers();
    commands();
    moved();
    Optional<VirtualScreen> screen = VirtualScreen.open();
    if (screen.isEmpty()) {
      System.out.println("The window is not tried: there is no Xvfb (package xvfb) here.");
    } else {
      try (VirtualScreen s = screen.get()) {
        started(s, Optional.empty());
        started(s, Optional.of(root.resolve("usr/lib/keepline/lib/app/manual/deck.md")));
      }
    }
    dpkg("--force-depends", "--purge", "keepline");
    try (Stream<Path> left = Files.walk(root)) {
      List<Path> files =
          left.filter(p -> !p.startsWith(database) && !p.equals(root))
              .filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
              .toList();
      must(files.isEmpty(), "removal left " + files);
    }
    must(!Files.exists(root.resolve("usr")), "removal left folders under /usr");
    Disk.delete(root);
    System.out.println("The package installs, starts from its menu entry, and leaves nothing.");
  }

  private void dpkg(String... what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    if (!System.getProperty("user.name").equals("root")) {
      Run.find("fakeroot").ifPresent(p -> command.add(p.toString()));
    }
    command.addAll(List.of("dpkg", "--root=" + root, "--force-not-root", "--force-bad-path"));
    command.addAll(List.of(what));
    Run.program(command, Map.of("DEBIAN_FRONTEND", "noninteractive", "LC_ALL", "C.UTF-8"));
  }

  private void papers() throws IOException {
    Path share = root.resolve("usr/share");
    for (String file :
        List.of(
            "man/man1/keepline.1.gz",
            "bash-completion/completions/keepline",
            "icons/hicolor/48x48/apps/keepline.png",
            "icons/hicolor/scalable/apps/keepline.svg",
            "doc/keepline/copyright")) {
      must(Files.size(share.resolve(file)) > 0, file + " is empty");
    }
    must(entry("Icon").equals("keepline"), "the menu entry's icon is " + entry("Icon"));
    must(entry("MimeType").contains("text/markdown"), "the menu entry opens no Markdown");
  }

  private String entry(String key) throws IOException {
    return Files.readAllLines(root.resolve("usr/share/applications/keepline.desktop")).stream()
        .filter(line -> line.startsWith(key + "="))
        .map(line -> line.substring(key.length() + 1))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("the menu entry has no " + key));
  }

  private void commands() throws IOException, InterruptedException {
    String said = said("--version");
    must(said.strip().equals("Keepline " + version), "--version says " + said);
    must(said("--help").contains("check"), "--help names no command");
    String checked = said("check", root.resolve("usr/lib/keepline/lib/app/manual").toString());
    must(!checked.isBlank(), "check says nothing");
  }

  /// The app folder works wherever it is put, its cache too: a JVM that must have it starts.
  private void moved() throws IOException, InterruptedException {
    Path there = app.resolve("moved by hand");
    Disk.empty(there);
    Disk.copy(root.resolve("usr/lib/keepline"), there);
    for (String name : List.of(AppImage.NAME, AppImage.COMMAND)) {
      ProcessBuilder builder =
          surroundings(new ProcessBuilder("bin/" + name, "--version").directory(there.toFile()));
      builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTMode=on");
      String said = said(builder);
      must(said.contains("Keepline " + version), "moved, " + name + " says " + said);
    }
    Disk.delete(there);
  }

  private String said(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program().toString()));
    command.addAll(List.of(arguments));
    return said(surroundings(new ProcessBuilder(command)));
  }

  private static String said(ProcessBuilder builder) throws IOException, InterruptedException {
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes());
    must(process.waitFor() == 0, String.join(" ", builder.command()) + " failed: " + text);
    return text;
  }

  /// What the menu entry starts, looked for as a desktop does: on the path.
  private Path program() throws IOException {
    String name = entry("Exec").split(" ")[0];
    Path program = root.resolve("usr/bin").resolve(name);
    must(Files.isExecutable(program), name + " is not on the path");
    return program;
  }

  /// An empty home and nothing of this shell.
  private ProcessBuilder surroundings(ProcessBuilder builder) throws IOException {
    Path home = Files.createDirectories(app.resolve("try-home").toAbsolutePath());
    builder.environment().clear();
    builder
        .environment()
        .putAll(
            Map.of(
                "HOME",
                home.toString(),
                // Java takes a home from the system's list of users, whatever HOME says
                "XDG_STATE_HOME",
                home.resolve("state").toString(),
                "PATH",
                root.resolve("usr/bin") + ":/usr/bin:/bin",
                "GDK_BACKEND",
                "x11",
                "LANG",
                "C.UTF-8"));
    return builder;
  }

  /// @param file opened with the app, as from a file manager
  private void started(VirtualScreen screen, Optional<Path> file)
      throws IOException, InterruptedException {
    Path pictures = Disk.empty(app.resolve(file.isEmpty() ? "start" : "start-with-file"));
    List<String> command = new ArrayList<>(List.of(program().toString()));
    // a desktop leaves the field code out where no file is opened
    Stream.of(entry("Exec").split(" "))
        .skip(1)
        .flatMap(w -> w.equals("%f") ? file.map(Path::toString).stream() : Stream.of(w))
        .forEach(command::add);
    ProcessBuilder builder = surroundings(new ProcessBuilder(command)).inheritIO();
    builder.environment().put("DISPLAY", screen.name());
    List<BufferedImage> frames = new ArrayList<>();
    long from = System.nanoTime();
    Process running = builder.start();
    try {
      long seen = -1;
      for (int step = 1; seen < 0 || step <= 12; step++) {
        // from exec on, one picture each 50 ms
        long until = from + step * 50_000_000L;
        while (System.nanoTime() < until) {
          Thread.sleep(1);
          if (seen < 0 && page(screen)) {
            seen = System.nanoTime();
          }
        }
        if (step <= 12) {
          frames.add(screen.picture());
        }
        must(running.isAlive(), "the app ended before it showed a page");
        must(step < 400, "no page after 20 s");
      }
      System.out.printf(
          "%s, the first page is there %.0f ms after exec.%n",
          file.isEmpty() ? "From the menu" : "Opened with a deck.md", (seen - from) / 1e6);
      Thread.sleep(1500);
      frames.add(screen.picture());
      for (int i = 0; i < frames.size(); i++) {
        String name = i < 12 ? "%03d.png".formatted((i + 1) * 50) : "later.png";
        ImageIO.write(frames.get(i), "png", pictures.resolve(name).toFile());
        must(!blank(frames.get(i)), "a white window flashed: " + pictures.resolve(name));
      }
    } finally {
      running.destroy();
      if (!running.waitFor(10, TimeUnit.SECONDS)) {
        running.destroyForcibly();
      }
    }
  }

  /// Whether something is written in the middle of the window.
  private static boolean page(VirtualScreen screen) {
    int colours = 0;
    int before = -1;
    for (int y = 200; y < 560; y += 3) {
      for (int x = 140; x < 640; x += 3) {
        int now = screen.at(x, y);
        if (now != before && ++colours > 200) {
          return true;
        }
        before = now;
      }
    }
    return false;
  }

  private static boolean blank(BufferedImage picture) {
    int white = 0;
    int all = 0;
    for (int y = 0; y < picture.getHeight(); y += 8) {
      for (int x = 0; x < picture.getWidth(); x += 8, all++) {
        white += (picture.getRGB(x, y) & 0xffffff) == WHITE ? 1 : 0;
      }
    }
    return white * 2 > all;
  }

  private static void must(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
