package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged app's classes mean what the compiled ones mean, and make nothing at a start.
class BootstrapsTest {
  /// Every kind of component in records, and switches with and without guards, over themselves.
  private static final String SAMPLE =
      """
      import java.util.List;

      public class Sample {
        record All(boolean a, byte b, char c, short d, int e, long f, float g, double h, String i,
            int[] j) {}
        record None() {}
        record Own(int n) {
          @Override public boolean equals(Object o) { return o instanceof Own; }
          @Override public int hashCode() { return 7; }
        }
        sealed interface Shape {
          default String kind() {
            return switch (this) {
              case Dot d -> "dot";
              case Box b when b.side() > 3 -> "large " + b;
              case Box b when b.side() < 0 -> "odd " + b;
              case Box b -> "box " + b;
            };
          }
        }
        record Dot() implements Shape {}
        record Box(double side) implements Shape {}
        enum Colour { RED, GREEN }

        static String of(Object o) {
          return switch (o) {
            case null -> "nothing";
            case Integer n when n > 10 -> "many";
            case Integer n -> "some";
            case String s -> s;
            case Colour c -> "colour";
            case int[] many -> "numbers";
            default -> "else";
          };
        }

        public static void main(String[] args) {
          int[] many = {1};
          List<Object> things = List.of(
              new All(true, (byte) 1, 'c', (short) -2, 3, 1L << 40, 0f, Double.NaN, "i", many),
              new All(true, (byte) 1, 'c', (short) -2, 3, 1L << 40, 0f, Double.NaN, "i", many),
              new All(true, (byte) 1, 'c', (short) -2, 3, 1L << 40, -0f, Double.NaN, "i", many),
              new All(true, (byte) 1, 'c', (short) -2, 3, 1L << 41, 0f, Double.NaN, "i", many),
              new All(false, (byte) 1, 'c', (short) -2, 3, 1L << 40, 0f, 1, null, null),
              new All(false, (byte) 1, 'c', (short) -2, 3, 1L << 40, 0f, 1, null, null),
              new All(false, (byte) 1, 'c', (short) -2, 4, 1L << 40, 0f, 1, null, null),
              new None(), new None(), new Own(1), new Own(2), new Dot(), new Box(1), new Box(1),
              new Box(4), new Box(-1), Colour.RED, 4, 40, "text", 1.5);
          for (Object a : things) {
            boolean fixed = !(a instanceof All all && all.j() != null) && !(a instanceof Enum);
            System.out.println((fixed ? a.hashCode() : things.indexOf(a)) + " " + of(a)
                + (a instanceof Shape s ? s.kind() : ""));
            for (Object b : things) {
              System.out.print(a.equals(b) ? "=" : ".");
            }
            System.out.println(a.equals(null) + " " + (a.hashCode() == a.hashCode()));
          }
          System.out.println(of(null) + of(many));
        }
      }
      """;

  private static WrittenClasses classes;

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException, InterruptedException {
    classes = WrittenClasses.of(folder, SAMPLE);
  }

  @Test
  void records_and_switches_mean_what_they_meant() throws IOException, InterruptedException {
    String before = classes.run(WrittenClasses.COMPILED);
    assertThat(before).contains("large Box", "odd Box", "nothingnumbers");
    assertThat(classes.run(WrittenClasses.WRITTEN)).isEqualTo(before);
  }

  @Test
  void nothing_but_a_records_text_is_left_to_be_made_at_a_start() throws IOException {
    assertThat(classes.asked(WrittenClasses.COMPILED, "runtime"))
        .contains("equals", "hashCode", "typeSwitch");
    assertThat(classes.asked(WrittenClasses.WRITTEN, "runtime")).containsOnly("toString");
  }
}
