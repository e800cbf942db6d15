import java.util.Arrays;
import keepline.live.Engine;
import keepline.live.Engines;
import keepline.live.Moment;
import keepline.live.State;
import keepline.svg.SvgWriter;

/// Times one update of each live figure, warm: values, drawing and SVG, in milliseconds.
///
/// After a build: `java -cp target/classes src/bench/LiveBench.java`
void main() {
  IO.println("engine     values   all median   p95   bytes");
  for (Engine engine : Engines.standard().all()) {
    measure(engine);
  }
}

void measure(Engine engine) {
  int rounds = 600;
  double[] values = new double[rounds];
  double[] all = new double[rounds];
  int bytes = 0;
  String knob = engine.params().getFirst().id();
  State state = State.initial(engine);
  for (int i = -300; i < rounds; i++) {
    state = state.stepped(knob, i % 6 < 3 ? 1 : -1, false);
    long start = System.nanoTime();
    int results = engine.values(state).size();
    long computed = System.nanoTime();
    String svg = SvgWriter.write(engine.draw(Moment.of(state), 526), "", results + " results");
    long end = System.nanoTime();
    if (i >= 0) {
      values[i] = (computed - start) / 1e6;
      all[i] = (end - start) / 1e6;
    }
    bytes = svg.length();
  }
  Arrays.sort(values);
  Arrays.sort(all);
  IO.println(
      "%-9s %7.3f %12.3f %5.3f %7d"
          .formatted(
              engine.name(), values[rounds / 2], all[rounds / 2], all[rounds * 95 / 100], bytes));
}
