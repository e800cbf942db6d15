package keepline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The packages of Keepline, what each may use of the others, and which outside libraries it may
/// use. Rows for packages that don't exist yet are fine; a package without a row isn't.
///
/// Names are without the root: `reading` for `keepline.reading`. The JDK and JSpecify are open to
/// all.
final class PackageTable {
  /// One of the folders `figure.table`, `figure.text`, …
  static final String KIND = "figure.<kind>";

  static final String ROOT = "";

  private static final String EVERYTHING = "*";

  /// @param uses of ours
  /// @param libraries package names of others that it and packages below may come from
  record Row(String name, List<String> uses, List<String> libraries) {}

  private static final List<Row> ROWS =
      List.of(
          row("drawing", ""),
          row("figure", "drawing"),
          row("figure.kinds", "figure <kinds> live"),
          row(KIND, "drawing figure"),
          row(
              "formula",
              "",
              "javafx.scene.web",
              "javafx.application",
              "javafx.beans",
              "javafx.concurrent"),
          row("live", "drawing figure", "com.knuddels.jtokkit"),
          row("page", "figure"),
          row("foreign", ""),
          row("load", "page figure figure.kinds foreign", "com.vladsch.flexmark", "io.methvin"),
          row("svg", "drawing"),
          row("theme", ""),
          row("html", "page figure live drawing svg theme formula"),
          row("reading", "page"),
          row("store", "reading page", "com.google.gson"),
          row("search", "page figure", "org.apache.lucene"),
          row("desktop", ""),
          row("author", "load page"),
          row("keys", "reading"),
          row(
              "view",
              "page figure live html theme reading search",
              "javafx.beans",
              "javafx.collections"),
          row("stage", "view keys reading theme page", "javafx", "netscape.javascript"),
          row("export", "page figure live drawing svg html theme", "org.apache.pdfbox"),
          row("check", "load page figure html"),
          row(ROOT, EVERYTHING, "picocli"));

  private static final Map<String, Row> BY_NAME =
      ROWS.stream().collect(Collectors.toMap(Row::name, Function.identity()));

  private PackageTable() {}

  static List<Row> rows() {
    return ROWS;
  }

  /// The row of a package, if the table has one.
  static Optional<Row> row(String name) {
    Row own = BY_NAME.get(name);
    if (own != null) {
      return Optional.of(own);
    }
    boolean kind = name.startsWith("figure.") && name.indexOf('.', "figure.".length()) < 0;
    return kind ? Optional.ofNullable(BY_NAME.get(KIND)) : Optional.empty();
  }

  /// Whether package `from` may use package `to`, both ours.
  static boolean mayUse(String from, String to) {
    if (from.equals(to)) {
      return true;
    }
    boolean kind = row(to).filter(r -> r.name().equals(KIND)).isPresent();
    String asked = kind ? "<kinds>" : to;
    return row(from)
        .map(Row::uses)
        .filter(uses -> uses.contains(asked) || uses.contains(EVERYTHING))
        .isPresent();
  }

  /// Whether package `from`, ours, may use `library`, the full name of a package that isn't.
  static boolean mayUseLibrary(String from, String library) {
    return isOpenToAll(library)
        || row(from).stream().flatMap(r -> r.libraries().stream()).anyMatch(l -> isIn(library, l));
  }

  /// `org.w3c.dom` and `org.xml.sax` are the JDK's too.
  private static boolean isOpenToAll(String library) {
    return List.of("java", "javax", "org.jspecify", "org.w3c.dom", "org.xml.sax").stream()
        .anyMatch(l -> isIn(library, l));
  }

  static boolean isIn(String packageName, String parent) {
    return packageName.equals(parent) || packageName.startsWith(parent + ".");
  }

  private static Row row(String name, String uses, String... libraries) {
    List<String> used = Arrays.stream(uses.split(" ", -1)).filter(u -> !u.isEmpty()).toList();
    return new Row(name, used, List.of(libraries));
  }
}
