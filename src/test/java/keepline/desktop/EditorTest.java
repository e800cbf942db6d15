package keepline.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditorTest {
  private static final Path FILE = Path.of("/decks/06 q;k\nv $(x).md");
  private static final String NAME = FILE.toString();

  @Test
  void visual_comes_first_with_its_own_arguments_and_the_line() {
    assertThat(command(Map.of("VISUAL", "code -w", "EDITOR", "vim"), Set.of("gedit")))
        .containsExactly("code", "-w", "-g", NAME + ":31");
  }

  @Test
  void then_a_graphical_editor_that_is_there() {
    assertThat(command(Map.of("EDITOR", "vim"), Set.of("kate", "xterm")))
        .containsExactly("kate", "-l", "31", NAME);
  }

  @Test
  void then_editor_in_a_terminal_where_there_is_one() {
    assertThat(command(Map.of("EDITOR", "/usr/bin/vim"), Set.of("xterm")))
        .containsExactly("xterm", "-e", "/usr/bin/vim", "+31", NAME);
    assertThat(command(Map.of("EDITOR", "vim"), Set.of())).containsExactly("xdg-open", NAME);
  }

  @Test
  void an_editor_that_is_not_known_gets_the_file_alone() {
    assertThat(command(Map.of("EDITOR", "myedit --new"), Set.of()))
        .containsExactly("myedit", "--new", NAME);
  }

  @Test
  void else_the_system_opens_it() {
    assertThat(command(Map.of(), Set.of())).containsExactly("xdg-open", NAME);
    assertThat(new Editor(name -> null, name -> false, "Mac OS X").command(FILE, 1))
        .containsExactly("open", NAME);
    assertThat(new Editor(name -> null, name -> false, "Windows 11").command(FILE, 1))
        .startsWith("rundll32");
  }

  private static List<String> command(Map<String, String> environment, Set<String> programs) {
    return new Editor(environment::get, programs::contains, "Linux").command(FILE, 31);
  }
}
