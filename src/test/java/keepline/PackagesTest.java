package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keepline.PackageTable.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Holds the classes of Keepline to [PackageTable].
class PackagesTest {
  private static final String ROOT = Main.class.getPackageName();

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importUrl(Main.class.getProtectionDomain().getCodeSource().getLocation());

  @Test
  void classes_were_found() {
    assertThat(CLASSES.contain(Main.class)).isTrue();
    assertThat(CLASSES).hasSizeGreaterThan(50);
    assertThat(packages()).contains("page", "reading", "keys", "figure");
  }

  @Test
  void every_package_stands_in_the_table() {
    assertThat(packages()).allSatisfy(p -> assertThat(PackageTable.row(p)).as(p).isPresent());
  }

  @Test
  void packages_use_only_what_their_row_names() {
    assertThat(
            dependencies()
                .filter(d -> isOurs(target(d)))
                .filter(d -> !PackageTable.mayUse(packageOf(origin(d)), packageOf(target(d))))
                .filter(d -> !permitsKinds(d))
                .map(Dependency::getDescription))
        .isEmpty();
  }

  @Test
  void packages_use_only_the_libraries_of_their_row() {
    assertThat(
            dependencies()
                .filter(d -> !isOurs(target(d)))
                .filter(
                    d ->
                        !PackageTable.mayUseLibrary(
                            packageOf(origin(d)), target(d).getPackageName()))
                .map(Dependency::getDescription))
        .isEmpty();
  }

  @Test
  void one_class_of_stage_uses_the_web_view() {
    assertThat(users("stage", "javafx.scene.web")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void one_class_of_live_uses_the_tokenizer() {
    assertThat(users("live", "com.knuddels.jtokkit")).hasSizeLessThanOrEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "page, figure, true",
    "figure, page, false",
    "page, figure.table, false",
    "load, figure.kinds, true",
    "load, figure.table, false",
    "figure.kinds, figure.table, true",
    "figure.table, figure, true",
    "figure.table, figure.text, false",
    "figure.table, figure.table, true",
    "keys, reading, true",
    "keys, page, false",
    "reading, keys, false",
    "'', stage, true",
    "stage, '', false",
    "nowhere, page, false"
  })
  void the_table_knows_who_may_use_whom(String from, String to, boolean allowed) {
    assertThat(PackageTable.mayUse(from, to)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "load, com.vladsch.flexmark.ast, true",
    "page, com.vladsch.flexmark.ast, false",
    "stage, javafx.scene.web, true",
    "formula, javafx.scene.web, true",
    "view, javafx.scene.web, false",
    "view, javafx.beans.property, true",
    "keys, javafx.scene.input, false",
    "'', picocli, true",
    "check, picocli, false",
    "drawing, java.util, true",
    "drawing, javafxed, false",
    "nowhere, org.example, false"
  })
  void the_table_knows_who_may_use_what(String from, String library, boolean allowed) {
    assertThat(PackageTable.mayUseLibrary(from, library)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"stages", "stage.parts", "figure.table.parts", "util"})
  void a_package_that_nobody_named_has_no_row(String name) {
    assertThat(PackageTable.row(name)).isEmpty();
  }

  @Test
  void the_tables_own_uses_are_packages_that_it_names() {
    Set<String> names = PackageTable.rows().stream().map(Row::name).collect(Collectors.toSet());
    List<String> uses =
        PackageTable.rows().stream()
            .flatMap(r -> r.uses().stream())
            .filter(u -> !u.equals("<kinds>") && !u.equals("*"))
            .toList();
    assertThat(names).containsAll(uses);
  }

  private static Stream<Dependency> dependencies() {
    return CLASSES.stream()
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .filter(d -> !target(d).isPrimitive());
  }

  private static JavaClass origin(Dependency dependency) {
    return dependency.getOriginClass();
  }

  private static JavaClass target(Dependency dependency) {
    return dependency.getTargetClass().getBaseComponentType();
  }

  /// The `permits` clause of the sealed family names its kinds.
  private static boolean permitsKinds(Dependency d) {
    boolean figure = topLevel(origin(d)).getFullName().equals(ROOT + ".figure.Figure");
    return figure && packageOf(target(d)).startsWith("figure.");
  }

  /// Top-level classes of a package that use a library.
  private static Set<String> users(String packageName, String library) {
    return dependencies()
        .filter(d -> packageOf(origin(d)).equals(packageName))
        .filter(d -> PackageTable.isIn(target(d).getPackageName(), library))
        .map(d -> topLevel(origin(d)).getName())
        .collect(Collectors.toSet());
  }

  private static JavaClass topLevel(JavaClass c) {
    return c.getEnclosingClass().map(PackagesTest::topLevel).orElse(c);
  }

  private static Set<String> packages() {
    return CLASSES.stream()
        .filter(PackagesTest::isOurs)
        .filter(c -> !c.getName().equals("module-info"))
        .map(PackagesTest::packageOf)
        .collect(Collectors.toSet());
  }

  private static boolean isOurs(JavaClass c) {
    return PackageTable.isIn(c.getPackageName(), ROOT);
  }

  private static String packageOf(JavaClass c) {
    String name = c.getPackageName();
    return name.equals(ROOT) ? PackageTable.ROOT : name.substring(ROOT.length() + 1);
  }
}
