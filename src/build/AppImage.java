import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes the app for the system it runs on: `java src/build/AppImage.java BUILD_FOLDER VERSION TIME
/// LIBRARIES`, from the project's folder.
///
/// JavaFX goes into the run-time image as modules, so that its native libraries lie unpacked on
/// disk and nothing has to be unpacked at start; the application and its libraries, some of which
/// have no module descriptor, go on the class path beside it. The build folder holds `classes/`;
/// `LIBRARIES` is a path of jars, JavaFX's among them; the app appears in `app/dist/`. `TIME` is
/// what every file of ours is stamped with.
public final class AppImage {
  static final String NAME = "Keepline";

  /// What is typed, and what a menu starts.
  static final String COMMAND = "keepline";

  static final String ABOUT = "A keyboard-driven reader for concept decks";

  /// How the app's Java runs: one collector, light on two cores, its memory taken in large pieces,
  /// the cache mapped where it was made for so that its pages stay shared, small object headers,
  /// methods compiled later than usual since a start uses most of them a few times, no method
  /// handles spun for the few calls by reflection, a heap without dead wood that gives back at once
  /// what it doesn't need and that a hostile deck can't grow without end.
  private static final List<String> OPTIONS =
      List.of(
          "--enable-native-access=javafx.graphics,javafx.web",
          "-XX:+UseSerialGC",
          "-XX:-SegmentedCodeCache",
          "-XX:+UseCompactObjectHeaders",
          "-XX:CompileThresholdScaling=4",
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          "-XX:MinHeapFreeRatio=10",
          "-XX:MaxHeapFreeRatio=30",
          "-XX:MarkSweepDeadRatio=0",
          "-XX:-ShrinkHeapInSteps",
          "-XX:-UsePerfData",
          "-XX:TrimNativeHeapInterval=5000",
          "-Xms12m",
          "-XX:NewSize=5m",
          "-XX:NewRatio=8",
          "-Xmx1g",
          "-Djava.awt.headless=true",
          "-Dprism.disableRegionCaching=true",
          "-Djdk.reflect.useNativeAccessorOnly=true",
          "-Xlog:disable");

  /// The cache, the heap and compiled code are taken from the system at once and in pieces of 2
  /// MiB, not page by page as they are touched. Java knows the first of these options on Linux
  /// only, and without it the second one touches each page all the same.
  private static final List<String> ON_LINUX =
      List.of("-XX:+UseTransparentHugePages", "-XX:+AlwaysPreTouch");

  private static final String CACHE = "-XX:AOTCache=$APPDIR/keepline.aot";

  /// What lies beside the jars, where `$APPDIR` stands for their folder.
  private static final List<String> BESIDE =
      List.of(
          "-Djava.util.logging.config.file=$APPDIR/logging.properties",
          "-Dkeepline.fonts=$APPDIR/fonts",
          "-Dkeepline.manual=$APPDIR/manual");

  private final Path app;
  private final Path classes;
  private final String version;
  private final Instant time;
  private final List<Path> libraries;
  private final Steps steps = new Steps();

  private AppImage(Path build, String version, Instant time, List<Path> libraries) {
    this.app = build.resolve("app");
    this.classes = build.resolve("classes");
    this.version = version;
    this.time = time;
    this.libraries = libraries;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    System.setProperty("java.awt.headless", "true");
    List<Path> libraries =
        Stream.of(args[3].split(File.pathSeparator)).map(Path::of).sorted(byName()).toList();
    new AppImage(Path.of(args[0]), args[1], Instant.parse(args[2]), libraries).make();
  }

  private void make() throws IOException, InterruptedException {
    ClassFiles written =
        new ClassFiles(Stream.concat(Stream.of(classes), libraries.stream()).toList());
    Path runtime =
        new RunTime(app, libraries.stream().filter(AppImage::javafx).toList(), written, steps)
            .make();
    input(written);
    Path image = launcher(runtime);
    steps.say("with the application, its libraries and the manual", image);
    record(image);
    steps.say("with the AOT cache", image);
    System.out.println("The app folder: " + image);
    new Packages(app, image, version, time, steps).make();
  }

  /// The application's own jar, its fonts, the libraries and the manual, as jpackage wants them: in
  /// one folder.
  private void input(ClassFiles files) throws IOException {
    Path written = app.resolve("classes");
    Disk.empty(written);
    Disk.copy(classes, written);
    files.folder(written);
    Disk.write(
        Files.createDirectories(written.resolve("META-INF/services"))
            .resolve("java.lang.System$LoggerFinder"),
        "keepline.desktop.LibraryLoggers\n");
    Path input = Disk.empty(app.resolve("input"));
    Path bundled = written.resolve("keepline/stage");
    for (String fonts : List.of("fonts", "gaps")) {
      Path folder = Files.createDirectories(input.resolve("fonts"));
      Files.move(bundled.resolve(fonts), folder.resolve(fonts));
    }
    Run.tool(
        "jar",
        List.of(
            "--create",
            "--no-compress",
            "--date",
            time.toString(),
            "--file",
            input.resolve("keepline.jar").toString(),
            "--main-class",
            "keepline.Main",
            "-C",
            written.toString(),
            "."));
    for (Path jar :
        new Needed(
                classes, libraries.stream().filter(j -> !javafx(j)).toList(), app.resolve("plain"))
            .jars()) {
      files.jar(jar, input.resolve(jar.getFileName()), time);
    }
    Disk.copy(Path.of("content/manual"), input.resolve("manual"));
    new Licences(libraries).copy(input.resolve("licences"));
    Disk.write(input.resolve("logging.properties"), "# a library's advice\n.level=SEVERE\n");
    Disk.stamp(input, time);
  }

  private static boolean linux() {
    return System.getProperty("os.name").startsWith("Linux");
  }

  private static boolean javafx(Path jar) {
    String name = jar.getFileName().toString();
    return name.startsWith("javafx-") || name.startsWith("jdk-jsobject");
  }

  private static Comparator<Path> byName() {
    return Comparator.comparing(jar -> jar.getFileName().toString());
  }

  /// A version as jpackage takes it: Apple's must not start with 0.
  static String forJpackage(String version) {
    return System.getProperty("os.name").startsWith("Mac")
        ? version.replaceFirst("^0\\.", "")
        : version;
  }

  private Path launcher(Path runtime) throws IOException {
    Path dist = Disk.empty(app.resolve("dist"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                NAME,
                "--app-version",
                forJpackage(version),
                "--icon",
                new Icon().forSystem(app).toString(),
                "--description",
                ABOUT,
                "--runtime-image",
                runtime.toString(),
                "--input",
                app.resolve("input").toString(),
                "--main-jar",
                "keepline.jar",
                "--main-class",
                "keepline.Main",
                "--dest",
                dist.toString()));
    Stream.concat(options(), Stream.of(CACHE))
        .forEach(option -> arguments.addAll(List.of("--java-options", option)));
    Run.tool("jpackage", arguments);
    Path image = dist.resolve(NAME);
    if (linux()) {
      command(image);
    }
    Disk.stamp(image, time);
    return image;
  }

  private static Stream<String> options() {
    return Stream.of(OPTIONS, linux() ? ON_LINUX : List.<String>of(), BESIDE).flatMap(List::stream);
  }

  /// Puts a shell script beside the launcher, for menus and shells. The launcher stays for file
  /// managers, which start a program when it is double-clicked, and open a script to edit it.
  private static void command(Path image) throws IOException {
    String arguments =
        Stream.concat(options(), Stream.of(CACHE, "-cp", classPath(image)))
            .map("  \"%s\" \\\n"::formatted)
            .collect(Collectors.joining());
    Path script = image.resolve("bin").resolve(COMMAND);
    Disk.write(
        script,
        Files.readString(Path.of("src/build/linux/command.sh")).replace("@ARGUMENTS@", arguments));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /// The jars in the launcher's order, which the cache is good for, as its configuration file says.
  private static String classPath(Path image) throws IOException {
    try (Stream<String> lines = Files.lines(find(image, NAME + ".cfg"))) {
      return lines
          .filter(line -> line.startsWith("app.classpath="))
          .map(line -> line.substring(line.indexOf('=') + 1))
          .collect(Collectors.joining(File.pathSeparator));
    }
  }

  /// Records the cache with the image's own Java, then leaves of the Java launchers only what the
  /// shell script starts, under the name that a list of processes should show.
  private void record(Path image) throws IOException, InterruptedException {
    Path jars = find(image, "keepline.jar").getParent();
    Path java = find(image, "java");
    List<String> options =
        Stream.concat(options(), Stream.of("-Djava.class.path=" + classPath(image)))
            .map(option -> option.replace("$APPDIR", jars.toString()))
            .toList();
    new Rehearsal(jars, options).record(java);
    Path launchers = java.getParent();
    byte[] own = Files.readAllBytes(java);
    Disk.delete(launchers);
    if (linux()) {
      Files.createDirectories(launchers);
      Path renamed = Files.write(launchers.resolve(COMMAND), own);
      Files.setPosixFilePermissions(renamed, PosixFilePermissions.fromString("rwxr-xr-x"));
      Disk.stamp(launchers, time);
    }
  }

  private static Path find(Path image, String name) throws IOException {
    try (Stream<Path> all = Files.walk(image)) {
      return all.filter(p -> p.getFileName().toString().equals(name) && Files.isRegularFile(p))
          .findFirst()
          .orElseThrow(() -> new IOException("no " + name + " in " + image));
    }
  }
}
