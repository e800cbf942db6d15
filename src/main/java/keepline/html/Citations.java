package keepline.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the words of a source with its arXiv numbers as links.
final class Citations {
  private static final Pattern ARXIV =
      Pattern.compile("arXiv:\\s?([0-9]{4}\\.[0-9]{4,5})(?:v[0-9]+)?", Pattern.CASE_INSENSITIVE);

  private Citations() {}

  static void write(String source, Markup out) {
    Matcher m = ARXIV.matcher(source);
    int done = 0;
    while (m.find()) {
      out.text(source.substring(done, m.start()));
      String address = "https://arxiv.org/abs/" + m.group(1);
      out.open("a", "tabindex", "0", "role", "link", "data-out", address);
      out.text(m.group()).close("a");
      done = m.end();
    }
    out.text(source.substring(done));
  }
}
