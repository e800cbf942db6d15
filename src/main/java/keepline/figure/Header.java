package keepline.figure;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The header lines of a block and the body below them.
///
/// @param fields by key, in file order; of a key that stands twice, the first
/// @param end the line of the `---`, or the last line read as header where there is none
/// @param body every line below the `---`, blank lines and comments too
public record Header(Map<String, Field> fields, int end, List<Line> body) {
  /// The key of those kinds that can be drawn without words, for a cover: `ornament: yes`.
  public static final String ORNAMENT = "ornament";

  public Header {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    body = List.copyOf(body);
  }

  /// Reads a block's header and tells what is wrong with it: limits, unknown and repeated keys, and
  /// the rules for the common ones.
  ///
  /// @param own the keys that this kind knows beside the common ones
  public static Header read(Block block, Collection<String> own, Mistakes mistakes) {
    Limits.check(block, mistakes);
    Header header = new HeaderReader(block, own, mistakes).read();
    CommonKeys.check(block, header, mistakes);
    return header;
  }

  public Optional<Field> field(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /// A key's value, or the empty string where the key is missing.
  public String value(String key) {
    return field(key).map(Field::value).orElse("");
  }

  /// A key's value out of a closed list; the list's first where the key is missing or, which is a
  /// mistake, has another value.
  public String choice(String key, List<String> values, Mistakes mistakes) {
    return field(key).map(f -> f.choice(values, mistakes)).orElse(values.getFirst());
  }

  /// The body without blank lines and comments.
  public List<Line> facts() {
    return body.stream().filter(l -> !isBlankOrComment(l.text())).toList();
  }

  /// The words around the figure.
  public Words words() {
    return new Words(
        value("title"),
        value("alt"),
        value("caption"),
        value("note"),
        value("source"),
        value("width").equals("half"),
        value(ORNAMENT).equals("yes"));
  }

  static boolean isBlankOrComment(String line) {
    String text = line.strip();
    return text.isEmpty() || text.equals("#") || text.startsWith("# ");
  }
}
