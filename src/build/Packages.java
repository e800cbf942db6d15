import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Packs the app folder as the system's own kind of package: `.deb`, `.dmg` or `.msi`.
final class Packages {
  private final Path app;
  private final Path image;
  private final String version;
  private final Instant time;
  private final Steps steps;

  Packages(Path app, Path image, String version, Instant time, Steps steps) {
    this.app = app;
    this.image = image;
    this.version = version;
    this.time = time;
    this.steps = steps;
  }

  void make() throws IOException, InterruptedException {
    String system = System.getProperty("os.name");
    if (system.startsWith("Linux")) {
      if (Run.find("dpkg-deb").isEmpty()) {
        System.out.println("No .deb, since there is no dpkg-deb (package dpkg) here.");
        return;
      }
      Path made = new Debian(app, image, version, time).make();
      steps.say("the .deb: " + made.getFileName(), made);
    } else if (system.startsWith("Mac")) {
      jpackage("dmg", List.of("--mac-package-identifier", "keepline.reader"));
    } else {
      // one identity for ever, so that a newer version replaces an older one
      jpackage(
          "msi",
          List.of(
              "--win-menu",
              "--win-shortcut-prompt",
              "--win-dir-chooser",
              "--win-per-user-install",
              "--win-upgrade-uuid",
              "6f1d3f5e-5d0c-4f0e-9a53-0d7a5b7b7c31"));
    }
  }

  private void jpackage(String type, List<String> more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type",
                type,
                "--app-image",
                image.toString(),
                "--name",
                AppImage.NAME,
                "--app-version",
                AppImage.forJpackage(version),
                "--dest",
                app.resolve("dist").toString()));
    arguments.addAll(more);
    Run.tool("jpackage", arguments);
  }
}
