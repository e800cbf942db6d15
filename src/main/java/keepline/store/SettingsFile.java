package keepline.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/// The window's state as text.
final class SettingsFile {
  private String theme = Settings.FIRST.theme();
  private int text = Settings.FIRST.textPercent();
  private java.util.Optional<Bounds> window = java.util.Optional.empty();
  private String lastDeck = "";

  private SettingsFile() {}

  static String write(Settings settings) {
    return StateJson.write(
        out -> {
          out.name("theme").value(settings.theme());
          out.name("text").value(settings.textPercent());
          if (settings.window().isPresent()) {
            bounds(settings.window().get(), out.name("window"));
          }
          out.name("deck").value(settings.lastDeck());
        });
  }

  /// @throws Unusable where the text is no such state
  static Settings read(String text) throws Unusable {
    SettingsFile file = new SettingsFile();
    StateJson.read(text, file::member);
    return new Settings(file.theme, file.text, file.window, file.lastDeck);
  }

  private void member(String name, JsonReader in) throws IOException {
    switch (name) {
      case "theme" -> theme = in.nextString();
      case "text" -> text = in.nextInt();
      case "window" -> window = java.util.Optional.of(bounds(in));
      case "deck" -> lastDeck = in.nextString();
      default -> in.skipValue();
    }
  }

  private static void bounds(Bounds b, JsonWriter out) throws IOException {
    out.beginObject().name("x").value(b.x()).name("y").value(b.y());
    out.name("width").value(b.width()).name("height").value(b.height());
    out.name("maximized").value(b.maximized());
    out.name("insideWidth").value(b.insideWidth());
    out.name("insideHeight").value(b.insideHeight()).endObject();
  }

  private static Bounds bounds(JsonReader in) throws IOException {
    double[] at = new double[6];
    boolean[] maximized = {false};
    StateJson.object(
        in,
        (name, value) -> {
          switch (name) {
            case "x" -> at[0] = value.nextDouble();
            case "y" -> at[1] = value.nextDouble();
            case "width" -> at[2] = value.nextDouble();
            case "height" -> at[3] = value.nextDouble();
            case "insideWidth" -> at[4] = value.nextDouble();
            case "insideHeight" -> at[5] = value.nextDouble();
            case "maximized" -> maximized[0] = value.nextBoolean();
            default -> value.skipValue();
          }
        });
    return new Bounds(at[0], at[1], at[2], at[3], maximized[0], at[4], at[5]);
  }
}
