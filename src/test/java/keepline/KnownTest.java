package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What JavaFX would ask at each start is answered in the packaged app.
class KnownTest {
  @TempDir private Path folder;

  @Test
  void javafx_no_longer_asks_for_a_security_manager() throws IOException, InterruptedException {
    Path source =
        Files.writeString(
            folder.resolve("SecurityUtil.java"),
            """
            package com.sun.javafx;
            public class SecurityUtil {
              public static void checkSecurityManager() { System.out.println("asked"); }
              static void other() { System.out.println("other"); }
              public static void main(String[] args) { checkSecurityManager(); other(); }
            }
            """);
    String classes = folder.resolve("classes").toString();
    String main = "com.sun.javafx.SecurityUtil";
    WrittenClasses.tool("javac", "-d", classes, source.toString());
    assertThat(WrittenClasses.tool("java", "-cp", classes, main).lines())
        .containsExactly("asked", "other");
    WrittenClasses.tool("java", "src/build/ClassFiles.java", classes, source.toString());
    assertThat(WrittenClasses.tool("java", "-cp", classes, main).lines()).containsExactly("other");
  }

  @Test
  void javafx_has_the_question_that_is_answered() throws ReflectiveOperationException {
    Class<?> asking =
        Class.forName("com.sun.javafx.SecurityUtil", false, getClass().getClassLoader());
    assertThat(asking.getDeclaredMethod("checkSecurityManager").getReturnType())
        .isEqualTo(void.class);
  }
}
