package keepline.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/// Keeping and telling, with an engine that writes the TeX back and a thread that runs when asked.
class FormulasTest {
  private static final Formula A = new Formula("a", Formula.Style.INLINE);
  private static final Formula B = new Formula("b", Formula.Style.INLINE);

  private final Deque<Runnable> thread = new ArrayDeque<>();
  private final Deque<Runnable> later = new ArrayDeque<>();
  private final AtomicInteger engines = new AtomicInteger();
  private final List<String> set = new ArrayList<>();
  private final AtomicInteger told = new AtomicInteger();

  @Test
  void nothing_is_set_before_the_first_page_is_on_screen() {
    Formulas formulas = formulas(1_000_000, 0);
    assertThat(formulas.find(A)).isEmpty();
    assertThat(thread).isEmpty();
    formulas.start();
    run();
    assertThat(formulas.find(A)).contains(new Typeset.Ready("a"));
    assertThat(told).hasValue(1);
  }

  @Test
  void what_is_kept_is_not_set_again() {
    Formulas formulas = formulas(1_000_000, 0);
    formulas.start();
    formulas.find(A);
    formulas.find(A);
    run();
    formulas.find(A);
    run();
    assertThat(set).containsExactly("a");
    assertThat(told).hasValue(1);
  }

  @Test
  void a_style_is_another_formula() {
    Formulas formulas = formulas(1_000_000, 0);
    formulas.start();
    formulas.find(A);
    run();
    assertThat(formulas.find(new Formula("a", Formula.Style.DISPLAY))).isEmpty();
  }

  @Test
  void all_are_done_together_and_start_the_work() {
    Formulas formulas = formulas(1_000_000, 0);
    CompletableFuture<Void> all = formulas.all(List.of(A, B, A));
    assertThat(all).isNotDone();
    run();
    assertThat(all).isCompleted();
    assertThat(set).containsExactly("a", "b");
    assertThat(formulas.all(List.of())).isCompleted();
  }

  @Test
  void the_longest_unseen_is_let_go_and_set_again_when_asked_for() {
    Formulas formulas = formulas(300, 0);
    formulas.start();
    formulas.find(A);
    run();
    formulas.find(B);
    run();
    assertThat(formulas.find(B)).isPresent();
    assertThat(formulas.find(A)).isEmpty();
    run();
    assertThat(set).containsExactly("a", "b", "a");
  }

  @Test
  void what_was_asked_for_just_now_is_never_let_go() {
    Formulas formulas = formulas(300, Long.MAX_VALUE);
    formulas.start();
    formulas.find(A);
    formulas.find(B);
    run();
    assertThat(formulas.find(A)).isPresent();
    assertThat(formulas.find(B)).isPresent();
  }

  @Test
  void the_engine_goes_when_it_has_nothing_to_do_and_comes_again() {
    Formulas formulas = formulas(1_000_000, 0);
    formulas.start();
    formulas.find(A);
    run();
    assertThat(engines).hasValue(1);
    later.remove().run();
    assertThat(engines).hasValue(0);
    formulas.find(B);
    run();
    assertThat(formulas.find(B)).isPresent();
    assertThat(engines).hasValue(1);
  }

  @Test
  void the_engine_stays_while_there_is_work_again() {
    Formulas formulas = formulas(1_000_000, 0);
    formulas.start();
    formulas.find(A);
    run();
    formulas.find(B);
    run();
    later.remove().run();
    assertThat(engines).as("another formula came meanwhile").hasValue(1);
    later.remove().run();
    assertThat(engines).hasValue(0);
  }

  private Formulas formulas(long most, long young) {
    Formulas formulas = new Formulas(Engine::new, thread::add, later::add, most, young);
    formulas.onReady(told::incrementAndGet);
    return formulas;
  }

  private final class Engine implements Typesetter {
    Engine() {
      engines.incrementAndGet();
    }

    @Override
    public Typeset set(Formula formula) {
      set.add(formula.tex());
      return new Typeset.Ready(formula.tex());
    }

    @Override
    public void close() {
      engines.decrementAndGet();
    }
  }

  private void run() {
    while (!thread.isEmpty()) {
      thread.poll().run();
    }
  }
}
