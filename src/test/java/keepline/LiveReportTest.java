package keepline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import keepline.live.Engines;
import keepline.live.Spring;
import keepline.live.StateLine;
import keepline.theme.Theme;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class LiveReportTest {
  private final LiveReport report = new LiveReport(Engines.standard());

  @Test
  void the_values_of_a_state_are_json_with_all_their_digits() throws StateLine.Unreadable {
    String json = report.json(report.read("sampling T=1.5 topp=0.9"));
    JsonObject read = new Gson().fromJson(json, JsonObject.class);
    assertThat(read.get("state").getAsString())
        .isEqualTo("sampling T=1.5 topk=off topp=0.9 minp=0 order=\"heat first\" seed=42");
    JsonObject values = read.getAsJsonObject("values");
    assertThat(values.get("kept").getAsInt()).isEqualTo(34434);
    assertThat(values.get("mat").getAsString()).hasSizeGreaterThan(12);
    assertThat(values.keySet()).startsWith("p1", "mat", "floor").endsWith("entropy", "drawn");
  }

  @Test
  void the_figure_carries_its_colours() throws StateLine.Unreadable {
    String svg = report.svg(report.read("attention"), 400, Theme.DARK);
    assertThat(svg).startsWith("<svg ").endsWith("</svg>\n");
    assertThat(svg).contains("--data-1:" + Theme.DARK.colour("data-1"), "<title>attention token=6");
  }

  @Test
  void every_engine_is_listed_with_the_range_and_start_of_each_parameter() {
    assertThat(report.engines())
        .contains("attention\n", "sampling\n")
        .contains("  topk   1 to 200 or off, starts at off  (top-k)\n");
    assertThat(new LiveReport(new Engines(List.of(new Spring()))).engines())
        .startsWith(
            "spring\n  weight  0 to 10 kg, starts at 1  (weight)".replace("  (weight)", ""));
  }

  @Test
  void a_line_that_says_no_state_is_one_sentence_and_a_status() {
    StringWriter out = new StringWriter();
    StringWriter said = new StringWriter();
    CommandLine line =
        new CommandLine(new LiveCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(said))
            .setExecutionExceptionHandler(
                (e, c, parsed) -> {
                  said.append(e.getMessage());
                  return Failure.STATUS;
                });
    assertThat(line.execute("samplng T=1")).isNotZero();
    assertThat(said.toString())
        .isEqualTo("This is no state: no live engine \"samplng\"; did you mean \"sampling\"?");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_value_out_of_range_is_clamped_said_and_computed() {
    StringWriter out = new StringWriter();
    StringWriter said = new StringWriter();
    CommandLine line =
        new CommandLine(new LiveCommand())
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(said));
    assertThat(line.execute("sampling", "T=12")).isZero();
    assertThat(said.toString().strip()).isEqualTo("keepline: T=12 is outside 0 to 3; using 3.");
    assertThat(out.toString()).contains("sampling T=3 ");
  }
}
