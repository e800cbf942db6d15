package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A class `Sample` of the tests as the compiler leaves it, and as the app's package has it.
record WrittenClasses(Path folder) {
  static final String COMPILED = "compiled";
  static final String WRITTEN = "written";

  private static final Path BIN = Path.of(System.getProperty("java.home"), "bin");

  /// @param source of `Sample`, with all that it needs
  static WrittenClasses of(Path folder, String source) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("Sample.java"), source);
    for (String to : List.of(COMPILED, WRITTEN)) {
      tool("javac", "-d", folder.resolve(to).toString(), file.toString());
    }
    tool("java", "src/build/ClassFiles.java", folder.resolve(WRITTEN).toString(), file.toString());
    return new WrittenClasses(folder);
  }

  /// What `Sample` prints.
  String run(String which) throws IOException, InterruptedException {
    return tool("java", "-Xverify:all", "-cp", folder.resolve(which).toString(), "Sample");
  }

  /// The names of what the classes have made for them at run time by bootstrap methods.
  ///
  /// @param where the end of the package that these are in
  List<String> asked(String which, String where) throws IOException {
    List<String> asked = new ArrayList<>();
    for (ClassModel model : models(which)) {
      model.methods().stream()
          .flatMap(method -> method.code().stream())
          .flatMap(code -> code.elementStream())
          .filter(InvokeDynamicInstruction.class::isInstance)
          .map(InvokeDynamicInstruction.class::cast)
          .filter(call -> call.bootstrapMethod().owner().packageName().endsWith(where))
          .forEach(call -> asked.add(call.name().stringValue()));
    }
    return asked;
  }

  List<ClassModel> models(String which) throws IOException {
    List<ClassModel> models = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve(which))) {
      for (Path file : files.sorted().toList()) {
        models.add(ClassFile.of().parse(file));
      }
    }
    return models;
  }

  /// Runs a tool of this Java and gives what it printed.
  static String tool(String tool, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(BIN.resolve(tool).toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
