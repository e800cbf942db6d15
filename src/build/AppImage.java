import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes the app folder for the system it runs on: `java AppImage.java BUILD_FOLDER VERSION
/// MANUAL_FOLDER`.
///
/// JavaFX goes into the run-time image as modules, so that its native libraries lie unpacked on
/// disk and nothing has to be unpacked at start; the application and its libraries, some of which
/// have no module descriptor, go on the class path beside it. The build folder holds `classes/`,
/// `app/javafx/` (JavaFX's jars) and `app/lib/` (the other libraries).
public final class AppImage {
  /// What the application and WebKit use of the JDK and of JavaFX.
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.logging",
          "java.net.http",
          "java.xml",
          "jdk.crypto.ec",
          "jdk.jsobject",
          "jdk.unsupported",
          "jdk.xml.dom",
          "javafx.controls",
          "javafx.web");

  private final Path app;
  private final Path classes;
  private final String version;
  private final Path manual;

  private AppImage(Path build, String version, Path manual) {
    this.app = build.resolve("app");
    this.classes = build.resolve("classes");
    this.version = version;
    this.manual = manual;
  }

  public static void main(String[] args) throws IOException {
    AppImage image = new AppImage(Path.of(args[0]), args[1], Path.of(args[2]));
    image.jmods();
    image.runtime();
    image.input();
    image.launcher();
  }

  /// One jmod a JavaFX jar that holds classes (each module also has an empty jar for other
  /// systems).
  private void jmods() throws IOException {
    Path jmods = empty(app.resolve("jmods"));
    for (Path jar : list(app.resolve("javafx"))) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        if (zip.getEntry("module-info.class") == null) {
          continue;
        }
        String name = jar.getFileName().toString().replaceFirst("-[0-9].*", "").replace('-', '.');
        Path parts = empty(app.resolve("unpacked").resolve(name));
        unpack(zip, parts);
        run(
            "jmod",
            "create",
            "--class-path",
            parts.resolve("classes").toString(),
            "--libs",
            Files.createDirectories(parts.resolve("libs")).toString(),
            jmods.resolve(name + ".jmod").toString());
      }
    }
  }

  private static void unpack(ZipFile zip, Path parts) throws IOException {
    for (ZipEntry entry : zip.stream().toList()) {
      String name = entry.getName();
      if (entry.isDirectory()) {
        continue;
      }
      boolean library = name.matches("[^/]+\\.(so|dylib|dll)");
      Path to = parts.resolve(library ? "libs" : "classes").resolve(name);
      Files.createDirectories(to.getParent());
      Files.copy(zip.getInputStream(entry), to);
    }
  }

  private void runtime() throws IOException {
    delete(app.resolve("runtime"));
    run(
        "jlink",
        "--module-path",
        app.resolve("jmods").toString(),
        "--add-modules",
        String.join(",", MODULES),
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        app.resolve("runtime").toString());
  }

  /// The application's own jar, the libraries and the manual, as jpackage wants them: in one
  /// folder.
  private void input() throws IOException {
    Path input = empty(app.resolve("input"));
    run(
        "jar",
        "--create",
        "--file",
        input.resolve("keepline.jar").toString(),
        "--main-class",
        "keepline.Main",
        "-C",
        classes.toString(),
        ".");
    for (Path jar : list(app.resolve("lib"))) {
      Files.copy(jar, input.resolve(jar.getFileName()));
    }
    copy(manual, input.resolve("manual"));
  }

  private void launcher() throws IOException {
    Path dist = empty(app.resolve("dist"));
    run(
        "jpackage",
        "--type",
        "app-image",
        "--name",
        "Keepline",
        "--app-version",
        version,
        "--description",
        "A keyboard-driven reader for concept decks",
        "--runtime-image",
        app.resolve("runtime").toString(),
        "--input",
        app.resolve("input").toString(),
        "--main-jar",
        "keepline.jar",
        "--main-class",
        "keepline.Main",
        "--java-options",
        "--enable-native-access=javafx.graphics,javafx.web",
        "--java-options",
        "-XX:+UseSerialGC",
        "--java-options",
        "-Dkeepline.manual=$APPDIR/manual",
        "--dest",
        dist.toString());
    System.out.println("The app folder: " + dist);
  }

  private static void run(String tool, String... args) {
    ToolProvider found =
        ToolProvider.findFirst(tool)
            .orElseThrow(() -> new IllegalStateException("this JDK has no " + tool));
    PrintWriter out = new PrintWriter(System.out, true);
    if (found.run(out, out, args) != 0) {
      throw new IllegalStateException(tool + " failed: " + String.join(" ", args));
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .filter(p -> p.toString().toLowerCase(Locale.ROOT).endsWith(".jar"))
          .sorted()
          .toList();
    }
  }

  private static Path empty(Path folder) throws IOException {
    delete(folder);
    return Files.createDirectories(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.sorted(Comparator.reverseOrder()).forEach(all::add);
    }
    for (Path p : all) {
      Files.delete(p);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> walk = Files.walk(from)) {
      for (Path p : walk.toList()) {
        Path target = to.resolve(from.relativize(p).toString());
        if (Files.isDirectory(p)) {
          Files.createDirectories(target);
        } else {
          Files.copy(p, target);
        }
      }
    }
  }
}
