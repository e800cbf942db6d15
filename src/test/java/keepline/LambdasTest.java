package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The packaged app's lambdas do what the compiled ones do, and are classes that a cache can hold.
class LambdasTest {
  /// Lambdas and method references of every kind that a compiler tells apart, with captured values
  /// of every type, in classes, in interfaces, and in a class under one with the same names.
  private static final String SAMPLE =
      """
      import java.io.Serializable;
      import java.util.*;
      import java.util.function.*;

      public class Sample {
        static final StringBuilder OUT = new StringBuilder();

        interface Constant {
          Constant NONE = x -> "none" + x;
          Constant ALL = x -> "all" + x;
          String of(int x);
          default Constant twice() { return x -> of(x) + of(x) + own(); }
          private String own() { Supplier<String> s = () -> "own" + of(0); return s.get(); }
          static Supplier<Constant> none() { return () -> NONE; }
        }

        static class Upper {
          final String name = "upper";
          Supplier<String> name() { return () -> name + OUT.length(); }
          protected String hello(String to) { return name + " greets " + to; }
          private String hidden(int n) { return name + n; }
          IntFunction<String> hiddenOne() { return this::hidden; }
        }

        static class Lower extends Upper {
          final String name = "lower";
          @Override Supplier<String> name() {
            Supplier<String> above = super.name();
            return () -> name + above.get();
          }
          Function<String, String> above() { return super::hello; }
          @Override protected String hello(String to) { return "no"; }
        }

        record Pair<A, B>(A a, B b) {}
        interface Wide { double of(byte b, char c, short s, int i, long l, float f, double d, boolean z); }

        static void say(Object o) { OUT.append(o).append(System.lineSeparator()); }
        static boolean saying(Object o) { say(o); return true; }
        static long big(int n) { return n * 10_000_000_000L; }
        static String many(Object... all) { return Arrays.toString(all); }
        static <T extends Comparable<T>> BinaryOperator<T> larger() {
          return (a, b) -> a.compareTo(b) > 0 ? a : b;
        }

        public static void main(String[] args) {
          byte b = 1; char c = 'c'; short s = -2; int i = 3; long l = 1L << 40; float f = 0.5f;
          double d = -1.5; boolean z = true; String text = "text"; int[] numbers = {7};
          Supplier<String> captured = () -> "" + b + c + s + i + l + f + d + z + text + numbers[0];
          say(captured.get());
          Wide wide = (b1, c1, s1, i1, l1, f1, d1, z1) -> b1 + c1 + s1 + i1 + l1 + f1 + d1 + (z1 ? 1 : 0) + d;
          say(wide.of(b, c, s, i, l, f, d, z));
          Wide other = (b1, c1, s1, i1, l1, f1, d1, z1) -> d1 - d;
          say(other.of(b, c, s, i, l, f, d, z));
          Runnable[] runs = {() -> say(1), () -> say(2), () -> say(3)};
          for (Runnable run : runs) { run.run(); }
          Function<Integer, Integer> boxed = n -> n + 1;
          IntFunction<Integer> toBox = n -> n + 2;
          ToIntFunction<Integer> fromBox = n -> n + 3;
          Function<Integer, Long> widened = Sample::big;
          IntToLongFunction plain = Sample::big;
          IntToDoubleFunction rounded = Sample::big;
          Supplier<Integer> length = text::length;
          Consumer<Object> result = Sample::saying;
          Function<Object, Boolean> returned = Sample::saying;
          ToIntBiFunction<String, String> compared = String::compareTo;
          Function<String, Object> joined = Sample::many;
          BiFunction<Integer, String, Pair<Integer, String>> made = Pair::new;
          Supplier<List<String>> list = ArrayList::new;
          IntFunction<int[]> array = int[]::new;
          Function<int[], Object> copy = int[]::clone;
          UnaryOperator<String> upper = String::toUpperCase;
          Function<Pair<String, Integer>, Integer> second = Pair::b;
          Supplier<Supplier<String>> nested = () -> () -> text + i;
          say(boxed.apply(1) + toBox.apply(1) + fromBox.applyAsInt(1) + widened.apply(2)
              + plain.applyAsLong(3) + length.get() + rounded.applyAsDouble(4));
          result.accept("accepted");
          say(returned.apply("applied"));
          say(compared.applyAsInt("a", "b") + " " + joined.apply("one") + made.apply(1, "x"));
          say(list.get().size() + array.apply(4).length + ((int[]) copy.apply(numbers))[0]);
          say(upper.apply("up") + second.apply(new Pair<>("p", 9)) + nested.get().get());
          say(upper.andThen(x -> x + "!").apply("then"));
          say(Constant.ALL.twice().of(4) + Constant.none().get().of(5));
          say(new Upper().name().get() + new Lower().name().get() + new Lower().above().apply("you"));
          say(new Upper().hiddenOne().apply(6));
          Runnable kept = (Runnable & Serializable) () -> say("kept");
          kept.run();
          say(kept instanceof Serializable);
          say(Sample.<String>larger().apply("p", "q") + Sample.<Integer>larger().apply(8, 7));
          try {
            Object wrong = "no number";
            @SuppressWarnings("unchecked")
            Function<Object, Integer> raw = (Function<Object, Integer>) (Function<?, ?>) boxed;
            raw.apply(wrong);
          } catch (ClassCastException e) {
            say("refused");
          }
          Runnable bad = () -> { throw new IllegalStateException("thrown"); };
          try { bad.run(); } catch (IllegalStateException e) { say(e.getMessage()); }
          System.out.print(OUT);
        }
      }
      """;

  private static WrittenClasses classes;

  @BeforeAll
  static void write(@TempDir Path folder) throws IOException, InterruptedException {
    classes = WrittenClasses.of(folder, SAMPLE);
  }

  @Test
  void lambdas_and_method_references_do_what_they_did() throws IOException, InterruptedException {
    String before = classes.run(WrittenClasses.COMPILED);
    assertThat(before).contains("upper greets you", "all4all4ownall0none5", "refused", "thrown");
    assertThat(classes.run(WrittenClasses.WRITTEN)).isEqualTo(before);
  }

  @Test
  void only_what_needs_javas_own_factory_is_left_to_it() throws IOException {
    assertThat(classes.asked(WrittenClasses.COMPILED, "invoke")).hasSizeGreaterThan(40);
    // one that can be serialized, one whose long becomes a double
    assertThat(classes.asked(WrittenClasses.WRITTEN, "invoke"))
        .filteredOn(name -> !name.equals("makeConcatWithConstants"))
        .containsOnly("run", "applyAsDouble");
  }

  @Test
  void those_of_one_shape_share_a_class() throws IOException {
    assertThat(classes.models(WrittenClasses.WRITTEN))
        .filteredOn(
            model ->
                model.thisClass().asInternalName().startsWith("Sample$$")
                    && model.interfaces().stream()
                        .anyMatch(i -> i.asInternalName().equals("java/lang/Runnable")))
        .hasSize(1);
  }
}
