package keepline;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import keepline.theme.Theme;
import keepline.theme.ThemeChoice;

/// Reads what command lines say, with a sentence for what they can't mean.
final class Arguments {
  private static final Pattern SIZE = Pattern.compile("([0-9]{1,5})x([0-9]{1,5})");

  private Arguments() {}

  static ThemeChoice theme(String name) throws Failure {
    return ThemeChoice.named(name)
        .orElseThrow(
            () ->
                new Failure(
                    "There is no theme \"%s\"; there are %s."
                        .formatted(
                            name,
                            ThemeChoice.round().stream()
                                .map(ThemeChoice::id)
                                .collect(Collectors.joining(", ")))));
  }

  /// A theme of its own colours, not one that follows the system.
  static Theme still(String name) throws Failure {
    return Theme.named(name)
        .orElseThrow(
            () ->
                new Failure(
                    "There is no theme \"%s\"; there are %s."
                        .formatted(
                            name,
                            Arrays.stream(Theme.values())
                                .map(Theme::id)
                                .collect(Collectors.joining(", ")))));
  }

  /// A picture's width and height in pixels, from 320x240 to 7680x4320.
  record Size(int width, int height) {}

  static Size size(String text) throws Failure {
    Matcher m = SIZE.matcher(text);
    if (m.matches()) {
      Size size = new Size(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
      if (size.width >= 320 && size.width <= 7680 && size.height >= 240 && size.height <= 4320) {
        return size;
      }
    }
    throw new Failure(
        "\"" + text + "\" is no size for a picture; write WIDTHxHEIGHT from 320x240 to 7680x4320.");
  }
}
