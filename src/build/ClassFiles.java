import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// Writes the app's class files, its libraries' and JavaFX's so that a start finds made what Java
/// would make at each: see [Bootstraps], [Lambdas] and [Known]. What the classes do stays the same.
///
/// `java src/build/ClassFiles.java FOLDER LIBRARIES` does it to a folder of classes, in place.
public final class ClassFiles {
  private final ClassFile files;
  private final Known known;
  private final Bootstraps bootstraps;
  private final Lambdas lambdas;

  /// @param roots folders and jars with the classes written and all that they lead to
  ClassFiles(List<Path> roots) throws IOException {
    List<URL> urls = new ArrayList<>();
    for (Path root : roots) {
      urls.add(root.toUri().toURL());
    }
    ClassLoader all = new URLClassLoader(urls.toArray(URL[]::new));
    this.files =
        ClassFile.of(
            ClassFile.ClassHierarchyResolverOption.of(
                ClassHierarchyResolver.ofResourceParsing(all)
                    .orElse(ClassHierarchyResolver.defaultResolver())));
    this.known = new Known(files);
    this.bootstraps = new Bootstraps(files);
    this.lambdas = new Lambdas(files);
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Stream<Path> libraries = Stream.of(args[1].split(File.pathSeparator)).map(Path::of);
    new ClassFiles(Stream.concat(Stream.of(folder), libraries).toList()).folder(folder);
  }

  /// All classes below a folder, in place.
  void folder(Path folder) throws IOException {
    List<Path> classes;
    try (Stream<Path> all = Files.walk(folder)) {
      classes = all.filter(path -> isClass(path.toString())).sorted().toList();
    }
    for (Path path : classes) {
      for (var written : written(Files.readAllBytes(path)).entrySet()) {
        Files.write(folder.resolve(written.getKey() + ".class"), written.getValue());
      }
    }
  }

  /// A copy of a jar; classes for certain versions of Java in it stay as they are.
  ///
  /// @param time what each entry is stamped with
  void jar(Path from, Path to, Instant time) throws IOException {
    try (ZipFile in = new ZipFile(from.toFile());
        OutputStream file = new BufferedOutputStream(Files.newOutputStream(to));
        ZipOutputStream out = new ZipOutputStream(file)) {
      for (ZipEntry entry : in.stream().toList()) {
        byte[] bytes = in.getInputStream(entry).readAllBytes();
        String name = entry.getName();
        if (isClass(name) && !name.startsWith("META-INF/")) {
          for (var written : written(bytes).entrySet()) {
            put(out, written.getKey() + ".class", written.getValue(), time);
          }
        } else {
          put(out, name, bytes, time);
        }
      }
    }
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class") && !name.endsWith("module-info.class");
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes, Instant time)
      throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setLastModifiedTime(FileTime.from(time));
    out.putNextEntry(entry);
    out.write(bytes);
    out.closeEntry();
  }

  private Map<String, byte[]> written(byte[] bytes) {
    ClassModel model = files.parse(bytes);
    if (!hasCalls(model)) {
      return Map.of(model.thisClass().asInternalName(), known.written(bytes));
    }
    Map<String, byte[]> all = lambdas.written(bootstraps.written(bytes));
    all.forEach(
        (name, written) -> {
          List<VerifyError> errors = files.verify(written);
          if (!errors.isEmpty()) {
            throw new IllegalStateException(name + " can't be written: " + errors.getFirst());
          }
        });
    return all;
  }

  private static boolean hasCalls(ClassModel model) {
    for (PoolEntry entry : model.constantPool()) {
      if (entry instanceof InvokeDynamicEntry) {
        return true;
      }
    }
    return false;
  }
}
