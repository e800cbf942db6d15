import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// Makes the Java that the app brings along: the JDK's modules and JavaFX's, without what no page
/// can use.
final class RunTime {
  /// What the application and WebKit use of the JDK and of JavaFX.
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.logging",
          "java.net.http",
          "java.xml",
          "jdk.jsobject",
          "jdk.unsupported",
          "jdk.xml.dom",
          "javafx.controls",
          "javafx.web");

  /// Native libraries that play sound and video: the pages' content security policy lets none in.
  private static final Predicate<String> MEDIA =
      name ->
          name.matches(
              "(lib)?(avplugin|gstreamer-lite|fxplugins|jfxmedia|glib-lite|jfxmedia_avf).*");

  /// Native libraries of the JDK that belong to Swing's windows, sound and splash screens.
  private static final List<String> UNUSED =
      List.of(
          "lib/libawt_xawt.so",
          "lib/libjawt.so",
          "lib/libjsound.so",
          "lib/libsplashscreen.so",
          "lib/classlist",
          "lib/jrt-fs.jar");

  /// Classes and data that only Swing, sound, printing, stylesheets for XML, and other systems'
  /// windows use: no page and nothing of the app asks for them.
  private static final List<String> IDLE =
      List.of(
          "/java.desktop/javax/swing/",
          "/java.desktop/sun/swing/",
          "/java.desktop/com/sun/java/swing/",
          "/java.desktop/javax/sound/",
          "/java.desktop/com/sun/media/sound/",
          "/java.desktop/sun/print/",
          "/java.desktop/sun/awt/X11/",
          "/java.xml/com/sun/org/apache/xalan/",
          "/java.xml/com/sun/org/apache/bcel/",
          "/java.xml/com/sun/org/apache/xpath/",
          "/java.xml/com/sun/org/apache/xml/internal/dtm/",
          "/java.net.http/jdk/internal/net/http/",
          "/javafx.controls/javafx/scene/chart/");

  /// How Java calls what it is handed a handle of, for the types that a reading of the manual comes
  /// upon: made here instead of at each start. Java prints these lines where it runs the app with
  /// `-Djava.lang.invoke.MethodHandle.TRACE_RESOLVE=true` and no cache; what isn't listed it makes
  /// itself.
  private static final Path HANDLES = Path.of("src/build/handles.txt");

  private final Path work;
  private final List<Path> javafx;
  private final ClassFiles files;
  private final Steps steps;

  /// @param work where to
  /// @param javafx JavaFX's jars
  /// @param files writes JavaFX's classes
  RunTime(Path work, List<Path> javafx, ClassFiles files, Steps steps) {
    this.work = work;
    this.javafx = javafx;
    this.files = files;
    this.steps = steps;
  }

  /// The folder of the run time made.
  Path make() throws IOException, InterruptedException {
    Path jmods = jmods();
    Path runtime = work.resolve("runtime");
    Disk.delete(runtime);
    Run.tool(
        "jlink",
        List.of(
            "--module-path",
            jmods.toString(),
            "--add-modules",
            String.join(",", MODULES),
            "--strip-debug",
            "--no-header-files",
            "--no-man-pages",
            "--generate-jli-classes=@" + HANDLES,
            "--compress",
            "zip-9",
            "--exclude-resources",
            new Idle(IDLE, work.resolve("unpacked")).patterns(),
            "--exclude-files",
            UNUSED.stream().map(name -> "glob:**/" + name).collect(Collectors.joining(",")),
            "--output",
            runtime.toString()));
    steps.say("jlink, classes compressed, no debug information, no Swing", runtime);
    symbols(runtime);
    return runtime;
  }

  /// One jmod a JavaFX jar that holds classes (each module also has an empty jar for other
  /// systems).
  private Path jmods() throws IOException {
    Path jmods = Disk.empty(work.resolve("jmods"));
    for (Path jar : javafx) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        if (zip.getEntry("module-info.class") == null) {
          continue;
        }
        String name = jar.getFileName().toString().replaceFirst("-[0-9].*", "").replace('-', '.');
        Path parts = Disk.empty(work.resolve("unpacked").resolve(name));
        unpack(zip, parts);
        files.folder(parts.resolve("classes"));
        Run.tool(
            "jmod",
            List.of(
                "create",
                "--class-path",
                parts.resolve("classes").toString(),
                "--libs",
                Files.createDirectories(parts.resolve("libs")).toString(),
                jmods.resolve(name + ".jmod").toString()));
      }
    }
    return jmods;
  }

  private static void unpack(ZipFile zip, Path parts) throws IOException {
    for (ZipEntry entry : zip.stream().toList()) {
      String name = entry.getName();
      boolean library = name.matches("[^/]+\\.(so|dylib|dll)");
      if (entry.isDirectory() || (library && MEDIA.test(name))) {
        continue;
      }
      Path to = parts.resolve(library ? "libs" : "classes").resolve(name);
      Files.createDirectories(to.getParent());
      Files.copy(zip.getInputStream(entry), to);
    }
  }

  /// WebKit's library comes with the names of its inner functions; nothing reads them.
  private void symbols(Path runtime) throws IOException, InterruptedException {
    Path webkit = runtime.resolve("lib/libjfxwebkit.so");
    Optional<Path> strip = Run.find("strip");
    if (!Files.exists(webkit)) {
      return;
    }
    if (strip.isEmpty()) {
      System.out.println(
          "WebKit keeps its symbols, since there is no `strip` (package binutils) here.");
      return;
    }
    try (var libraries = Files.walk(runtime.resolve("lib"))) {
      for (Path library : libraries.filter(p -> p.toString().endsWith(".so")).sorted().toList()) {
        library.toFile().setWritable(true);
        Run.program(List.of(strip.get().toString(), "--strip-unneeded", library.toString()));
      }
    }
    steps.say("native libraries without symbols", runtime);
  }
}
