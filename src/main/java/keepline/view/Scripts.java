package keepline.view;

import java.util.List;
import keepline.html.Script;

/// The page on screen, as far as scripts go.
public interface Scripts {
  /// Runs a script and yields its result as text, or the empty string.
  String call(String code);

  /// Runs a script that takes these texts by number, as [Script] says.
  String call(String code, List<String> texts);

  /// Runs a call of the bridge.
  private String call(Script script) {
    return script.texts().isEmpty() ? call(script.code()) : call(script.code(), script.texts());
  }

  /// Runs several, in order; yields what the last one does.
  static String run(Scripts page, List<Script> scripts) {
    String last = "";
    for (Script script : scripts) {
      last = page.call(script);
    }
    return last;
  }
}
