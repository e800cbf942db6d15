package keepline.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.List;
import keepline.page.Deck;
import keepline.page.Page;
import keepline.page.Problem;
import keepline.page.Problem.Severity;
import org.junit.jupiter.api.Test;

class ReportTest {
  @Test
  void nothing_wrong_is_one_line() {
    Report report = report(deck(List.of(), List.of()));
    assertThat(report.text()).isEqualTo("0 errors, 0 warnings in 2 pages\n");
    assertThat(report.failed()).isFalse();
    assertThat(read(report.json()).get("problems").toString()).isEqualTo("[]");
  }

  @Test
  void problems_come_in_file_order() {
    Report report =
        report(
            deck(
                List.of(
                    problem("notes.md", 1, 1, Severity.ERROR),
                    problem("b.md", 2, 1, Severity.ERROR),
                    problem("deck.md", 3, 1, Severity.WARNING)),
                List.of(
                    problem("b.md", 1, 9, Severity.ERROR), problem("b.md", 1, 2, Severity.ERROR))));
    assertThat(report.text())
        .isEqualTo(
            """
            deck.md:3:1 X001 warning: it is wrong; mend it.
            b.md:1:2 X001 it is wrong; mend it.
            b.md:1:9 X001 it is wrong; mend it.
            b.md:2:1 X001 it is wrong; mend it.
            notes.md:1:1 X001 it is wrong; mend it.
            4 errors, 1 warning in 2 pages
            """);
    assertThat(report.failed()).isTrue();
  }

  @Test
  void warnings_alone_do_not_fail() {
    Report report = report(deck(List.of(problem("deck.md", 1, 1, Severity.WARNING)), List.of()));
    assertThat(report.failed()).isFalse();
    assertThat(report.summary()).isEqualTo("0 errors, 1 warning in 2 pages");
  }

  @Test
  void json_says_the_same() {
    String nasty = "\"\\\b\f\n\r\t\u0000\u001b\u007f\u2028🎬\ud83c end";
    Problem problem =
        new Problem(nasty, 3, 4, "X001", Severity.WARNING, nasty, "mend " + nasty, nasty);
    String json = report(deck(List.of(problem), List.of())).json();
    JsonObject read = read(json);
    assertThat(read.get("pages").getAsInt()).isEqualTo(2);
    assertThat(read.get("errors").getAsInt()).isZero();
    assertThat(read.get("warnings").getAsInt()).isEqualTo(1);
    JsonObject one = read.getAsJsonArray("problems").get(0).getAsJsonObject();
    assertThat(one.get("file").getAsString()).isEqualTo(nasty);
    assertThat(one.get("line").getAsInt()).isEqualTo(3);
    assertThat(one.get("column").getAsInt()).isEqualTo(4);
    assertThat(one.get("code").getAsString()).isEqualTo("X001");
    assertThat(one.get("severity").getAsString()).isEqualTo("warning");
    assertThat(one.get("message").getAsString()).isEqualTo(nasty);
    assertThat(one.get("fix").getAsString()).isEqualTo("mend " + nasty);
    assertThat(one.get("excerpt").getAsString()).isEqualTo(nasty);
    assertThat(json).doesNotContain("\u001b", "\u0000", "\ud83c e");
  }

  @Test
  void editors_read_it_as_a_compilers_output() {
    Report report =
        report(
            deck(
                List.of(problem("deck.md", 3, 1, Severity.WARNING)),
                List.of(problem("b.md", 1, 9, Severity.ERROR))));
    assertThat(report.gcc("/decks/x"))
        .isEqualTo(
            """
            /decks/x/deck.md:3:1: warning: it is wrong; mend it [X001]
            /decks/x/b.md:1:9: error: it is wrong; mend it [X001]
            """);
  }

  @Test
  void a_deck_cannot_steer_the_terminal() {
    Problem problem =
        new Problem("a\u001b[2J\n.md", 1, 1, "X001", Severity.ERROR, "b\u202ec\u009b", "", "");
    assertThat(report(deck(List.of(problem), List.of())).text())
        .isEqualTo("a\uFFFD[2J .md:1:1 X001 b\uFFFDc\uFFFD.\n1 error, 0 warnings in 2 pages\n");
  }

  private static JsonObject read(String json) {
    return new Gson().fromJson(json, JsonObject.class);
  }

  private static Problem problem(String file, int line, int column, Severity severity) {
    return new Problem(file, line, column, "X001", severity, "it is wrong", "mend it", "");
  }

  private static Deck deck(List<Problem> ofDeck, List<Problem> ofSecondPage) {
    Page first = Page.pending("a", "a.md");
    Page pending = Page.pending("b", "b.md");
    Page second =
        new Page(
            pending.id(),
            pending.file(),
            pending.kind(),
            "",
            "",
            "b",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            ofSecondPage,
            false,
            false);
    return new Deck("t", "", "en", List.of(), List.of(), List.of(first, second), ofDeck);
  }

  /// The report of a deck without a formula, which needs no engine.
  private static Report report(Deck deck) {
    return Report.of(
        deck,
        page -> {
          throw new AssertionError("an engine was started for " + page.file());
        },
        whole -> List.of());
  }
}
