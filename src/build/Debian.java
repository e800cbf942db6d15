import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/// The `.deb`: the app under `/usr/lib/keepline`, the command, the menu entry, icons, man page and
/// completion where Debian looks for them.
///
/// It has no scripts of its own: the system's triggers see to menus, icons and manuals, and removal
/// takes away every file that it brought.
final class Debian {
  private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  /// What its native libraries ask of the system.
  private static final String NEEDS =
      "libc6, libfontconfig1, libfreetype6, libgl1, libgtk-3-0t64 | libgtk-3-0, libpango-1.0-0,"
          + " libpangoft2-1.0-0, libx11-6, libxtst6, libxxf86vm1";

  private final Path app;
  private final Path image;
  private final String version;
  private final Instant time;
  private final Path root;

  Debian(Path app, Path image, String version, Instant time) {
    this.app = app;
    this.image = image;
    this.version = version;
    this.time = time;
    this.root = app.resolve("deb");
  }

  Path make() throws IOException, InterruptedException {
    Disk.empty(root);
    Disk.copy(image, root.resolve("usr/lib/keepline"));
    Path command = root.resolve("usr/bin/keepline");
    Files.createDirectories(command.getParent());
    Files.createSymbolicLink(command, Path.of("../lib/keepline/bin", AppImage.COMMAND));
    Path share = root.resolve("usr/share");
    Disk.write(share.resolve("applications/keepline.desktop"), paper("keepline.desktop"));
    Disk.write(share.resolve("bash-completion/completions/keepline"), paper("keepline.bash"));
    Disk.write(share.resolve("doc/keepline/copyright"), paper("copyright"));
    bytes(share.resolve("man/man1/keepline.1.gz"), zipped(paper("keepline.1")));
    Icon icon = new Icon();
    Path icons = share.resolve("icons/hicolor");
    for (int size : SIZES) {
      bytes(icons.resolve(size + "x" + size + "/apps/keepline.png"), icon.png(size));
    }
    Disk.write(icons.resolve("scalable/apps/keepline.svg"), Files.readString(Icon.DRAWING));
    Disk.write(root.resolve("DEBIAN/md5sums"), sums());
    Disk.write(root.resolve("DEBIAN/control"), control());
    permit();
    Disk.stamp(root, time);
    return pack();
  }

  private Path pack() throws IOException, InterruptedException {
    Path made = app.resolve("dist/keepline_" + version + "_" + architecture() + ".deb");
    Run.program(
        List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z9", "--build", "" + root, "" + made),
        Map.of("SOURCE_DATE_EPOCH", String.valueOf(time.getEpochSecond())));
    return made;
  }

  private String control() throws IOException {
    return """
    Package: keepline
    Version: %s
    Architecture: %s
    Maintainer: Keepline <keepline@localhost>
    Installed-Size: %d
    Depends: %s
    Recommends: xdg-utils
    Section: text
    Priority: optional
    Description: %s
     One Markdown file is a page: a figure on its left, the prose on its right, and
     one sentence worth keeping. Everything is done with the keyboard. A manual of
     how language, image and video models work comes with it.
    """
        .formatted(version, architecture(), Disk.size(root) / 1024, NEEDS, AppImage.ABOUT);
  }

  private static String architecture() {
    return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
  }

  private String paper(String name) throws IOException {
    return Files.readString(Path.of("src/build/linux", name))
        .replace("@VERSION@", version)
        .replace("@DATE@", time.toString().substring(0, 10));
  }

  private String sums() throws IOException {
    StringBuilder lines = new StringBuilder();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path p : all.sorted().toList()) {
        if (Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)) {
          byte[] sum = MessageDigest.getInstance("MD5").digest(Files.readAllBytes(p));
          lines.append(
              "%032x  %s\n".formatted(new BigInteger(1, sum), root.relativize(p).toString()));
        }
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    return lines.toString();
  }

  /// The rights that a package's files have, whatever the builder's own mask is.
  private void permit() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path p : all.toList()) {
        if (!Files.isSymbolicLink(p)) {
          boolean opens =
              Files.isDirectory(p)
                  || p.getParent().endsWith("bin")
                  || p.endsWith("lib/jexec")
                  || p.endsWith("lib/jspawnhelper");
          Files.setPosixFilePermissions(
              p, PosixFilePermissions.fromString(opens ? "rwxr-xr-x" : "rw-r--r--"));
        }
      }
    }
  }

  private static void bytes(Path file, byte[] content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
