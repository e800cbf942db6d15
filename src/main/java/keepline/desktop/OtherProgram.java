package keepline.desktop;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// A program of the reader's that this one starts and doesn't wait for.
final class OtherProgram {
  /// The variable in which the packed app's command names those that it set for this program alone.
  static final String OWN = "KEEPLINE_OWN";

  private OtherProgram() {}

  /// Starts it, with the environment that the reader gave this one.
  ///
  /// @throws IOException where there is no such program
  static void start(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    handBack(builder.environment());
    builder.start();
  }

  /// Takes out of an environment what the command put in.
  private static void handBack(Map<String, String> environment) {
    String own = environment.remove(OWN);
    if (own != null) {
      environment.keySet().removeAll(List.of(own.strip().split("\\s+", -1)));
    }
  }
}
