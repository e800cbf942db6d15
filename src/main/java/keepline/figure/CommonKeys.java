package keepline.figure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The keys that every kind knows, and the rules for them.
final class CommonKeys {
  static final List<String> NAMES =
      List.of("title", "alt", "caption", "note", "source", "width", "id");

  private static final int SHORTEST = 20;
  private static final int LONGEST = 240;
  private static final Pattern APPEARANCE =
      Pattern.compile("(?i)(?:an? |the |this )?(image|figure|diagram) of\\b.*");
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*");

  private CommonKeys() {}

  static void check(Block block, Header header, Mistakes mistakes) {
    header
        .field("alt")
        .filter(alt -> !alt.value().isEmpty())
        .ifPresentOrElse(
            alt -> checkAlt(alt, header, mistakes),
            () ->
                mistakes.error(
                    header.field("alt").map(Field::line).orElse(block.line() + 1),
                    1,
                    "FIG010",
                    "no \"alt\" line",
                    "every figure needs one sentence that says what it shows"));
    header.choice("width", List.of("full", "half"), mistakes);
    header.choice(Header.ORNAMENT, List.of("no", "yes"), mistakes);
    if (header.words().ornament()) {
      Stream.of("title", "caption", "note", "source")
          .flatMap(key -> header.field(key).stream())
          .forEach(f -> silent(f, mistakes));
    }
    header
        .field("id")
        .filter(id -> !ID.matcher(id.value()).matches())
        .ifPresent(
            id ->
                mistakes.error(
                    id.line(),
                    id.column(),
                    "FIG022",
                    "\"%s\" is no id".formatted(id.value()),
                    "use small letters, digits and hyphens, a letter first"));
  }

  private static void silent(Field field, Mistakes mistakes) {
    mistakes.error(
        field.line(),
        field.column(),
        "FIG024",
        "an ornament shows no \"%s\"".formatted(field.key()),
        "leave out this line or \"ornament: yes\"");
  }

  private static void checkAlt(Field alt, Header header, Mistakes mistakes) {
    String text = alt.value();
    int length = text.codePointCount(0, text.length());
    if (APPEARANCE.matcher(text).matches()) {
      wrong(
          alt, "alt describes the picture's looks", "say what the reader should notice", mistakes);
    } else if (same(text, header.value("title"))) {
      wrong(alt, "alt repeats the title", "say what the reader should notice", mistakes);
    } else if (same(text, header.value("caption"))) {
      wrong(alt, "alt repeats the caption", "say what the reader should notice", mistakes);
    } else if (length < SHORTEST) {
      String message = "alt has %d characters; at least %d are needed".formatted(length, SHORTEST);
      wrong(alt, message, "say what the reader should notice", mistakes);
    } else if (length > LONGEST) {
      String message = "alt has %d characters; the limit is %d".formatted(length, LONGEST);
      wrong(alt, message, "keep to one sentence", mistakes);
    }
  }

  private static void wrong(Field alt, String message, String fix, Mistakes mistakes) {
    mistakes.error(alt.line(), alt.column(), "FIG011", message, fix);
  }

  private static boolean same(String a, String b) {
    return bare(a).equals(bare(b));
  }

  private static String bare(String text) {
    String low = text.toLowerCase(Locale.ROOT).strip();
    return low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
  }
}
