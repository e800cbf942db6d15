package keepline.html;

import java.util.Optional;
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
      link(m.group(1), m.group(), out);
      done = m.end();
    }
    out.text(source.substring(done));
  }

  /// The number of a source that is one paper of arXiv and nothing else.
  static Optional<String> paper(String source) {
    Matcher m = ARXIV.matcher(source.strip());
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  static void link(String number, String words, Markup out) {
    String address = "https://arxiv.org/abs/" + number;
    out.open("a", "tabindex", "0", "role", "link", "data-out", address).text(words).close("a");
  }
}
