package keepline.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keepline.load.FrontMatter.Entry;
import keepline.load.FrontMatter.Item;
import keepline.load.FrontMatter.Shape;
import keepline.page.Section;

/// What the front matter of `deck.md` says.
///
/// @param title the empty string where none is given
/// @param beats names of the beats in order, in lower case
/// @param sectionLines where each section is named, by id
/// @param bodyLine the first line after the front matter, from 1
record DeckHead(
    String title,
    String subtitle,
    String language,
    List<Section> sections,
    List<String> beats,
    Map<String, Item> sectionLines,
    int bodyLine) {
  static final List<String> BEATS = List.of("why", "what", "now", "how");

  /// What stands for a deck without a `deck.md`.
  static final DeckHead NONE = new DeckHead("", "", "en", List.of(), BEATS, Map.of(), 1);

  private static final SequencedMap<String, Shape> KEYS = keys();
  private static final Pattern SECTION = Pattern.compile("([^\\s:]+):[ \t]+(.+)");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*", Pattern.CASE_INSENSITIVE);

  static DeckHead of(Source source, Problems problems) {
    FrontMatter front = FrontMatter.cut(source, KEYS, problems);
    Optional<Item> title = front.value("title");
    if (title.isEmpty()) {
      problems.at(
          1,
          1,
          Code.DECK_TITLE,
          "the deck has no title",
          "write title: and the title between two lines --- at the top of deck.md");
    }
    Map<String, Item> lines = new LinkedHashMap<>();
    List<Section> sections = sections(front, lines, problems);
    return new DeckHead(
        title.map(Item::text).orElse(""),
        front.value("subtitle").map(Item::text).orElse(""),
        language(front, problems),
        sections,
        beats(front, problems),
        lines,
        front.bodyLine());
  }

  /// Whether a text is a language tag.
  static boolean isLanguage(String text) {
    return LANGUAGE.matcher(text).matches();
  }

  private static String language(FrontMatter front, Problems problems) {
    Optional<Item> given = front.value("language");
    if (given.isPresent() && !LANGUAGE.matcher(given.get().text()).matches()) {
      Item item = given.get();
      problems.at(
          item.line(),
          item.column(),
          Code.LANGUAGE,
          "\"" + item.text() + "\" is not a language tag",
          "write one such as en, de or pt-BR");
      return "en";
    }
    return given.map(Item::text).orElse("en");
  }

  private static List<Section> sections(
      FrontMatter front, Map<String, Item> lines, Problems problems) {
    List<Section> sections = new ArrayList<>();
    for (Item item : front.entry("sections").map(Entry::items).orElse(List.of())) {
      Matcher match = SECTION.matcher(item.text());
      if (!match.matches()) {
        problems.at(
            item.line(),
            item.column(),
            Code.NOT_A_SECTION,
            "\"" + item.text() + "\" is not a section",
            "write it as \"  - id: Title\"");
        continue;
      }
      String id = match.group(1);
      Item before = lines.putIfAbsent(id, item);
      if (before == null) {
        sections.add(new Section(id, match.group(2).strip()));
      } else {
        problems.at(
            item.line(),
            item.column(),
            Code.SECTION_TWICE,
            "section \"" + id + "\" appears twice, first on line " + before.line(),
            "give one of them another id");
      }
    }
    return sections;
  }

  private static List<String> beats(FrontMatter front, Problems problems) {
    Optional<Entry> given = front.entry("beats");
    if (given.isEmpty()) {
      return BEATS;
    }
    Set<String> names = new LinkedHashSet<>();
    int count = 0;
    for (Item item : given.get().items()) {
      for (String name : Arrays.asList(item.text().split(",", -1))) {
        names.add(name.strip().toLowerCase(Locale.ROOT));
        count++;
      }
    }
    if (count != BEATS.size() || names.size() != count || names.contains("")) {
      problems.at(
          given.get().line(),
          1,
          Code.BEATS,
          "\"beats\" names the four beats of every page, each with a name of its own",
          "write four names, or delete it for Why, What, Now, How");
      return BEATS;
    }
    return List.copyOf(names);
  }

  private static SequencedMap<String, Shape> keys() {
    SequencedMap<String, Shape> keys = new LinkedHashMap<>();
    keys.put("title", Shape.VALUE);
    keys.put("subtitle", Shape.VALUE);
    keys.put("language", Shape.VALUE);
    keys.put("sections", Shape.LIST);
    keys.put("beats", Shape.EITHER);
    return Collections.unmodifiableSequencedMap(keys);
  }
}
