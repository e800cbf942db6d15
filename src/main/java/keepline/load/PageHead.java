package keepline.load;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import keepline.load.FrontMatter.Entry;
import keepline.load.FrontMatter.Item;
import keepline.load.FrontMatter.Shape;
import keepline.page.PageKind;
import keepline.page.Section;

/// What a page's front matter says about it.
///
/// @param kind concept where none is given
/// @param section the empty string where none of the deck's is given
/// @param bodyLine the first line after the front matter, from 1
record PageHead(
    PageKind kind, String section, String tag, List<String> sources, boolean draft, int bodyLine) {
  private static final SequencedMap<String, Shape> KEYS = keys();

  static PageHead of(Source source, List<Section> sections, Problems problems) {
    FrontMatter front = FrontMatter.cut(source, KEYS, problems);
    boolean draft = draft(front, problems);
    if (draft) {
      problems.draft();
    }
    if (!front.present()) {
      problems.at(
          1,
          1,
          Code.NO_FRONT_MATTER,
          "the page has no front matter",
          "begin the file with a line ---, then kind: and section:, then a line ---");
    }
    PageKind kind = kind(front, problems);
    return new PageHead(
        kind,
        section(front, sections, kind, problems),
        front.value("tag").map(Item::text).orElse(""),
        front.entry("sources").map(PageHead::parts).orElse(List.of()),
        draft,
        front.bodyLine());
  }

  /// Where a page says which section it belongs to.
  static Optional<Item> sectionOf(Source source) {
    return FrontMatter.cut(source, KEYS, new Problems(source)).value("section");
  }

  private static boolean draft(FrontMatter front, Problems problems) {
    Optional<Item> draft = front.value("draft");
    draft
        .filter(d -> !d.text().equals("yes") && !d.text().equals("no"))
        .ifPresent(
            d ->
                problems.at(
                    d.line(),
                    d.column(),
                    Code.DRAFT_VALUE,
                    "\"draft\" is yes or no, not \"" + d.text() + "\"",
                    "write draft: yes or delete the line"));
    return draft.map(Item::text).filter("yes"::equals).isPresent();
  }

  private static PageKind kind(FrontMatter front, Problems problems) {
    List<String> names = Arrays.stream(PageKind.values()).map(PageHead::name).toList();
    Optional<Item> given = front.value("kind");
    if (given.isEmpty() && front.present()) {
      problems.at(
          1,
          1,
          Code.NO_KIND,
          "the front matter doesn't say what kind of page this is",
          "add kind: concept, or another of " + String.join(", ", names));
    }
    for (PageKind kind : PageKind.values()) {
      if (given.isPresent() && given.get().text().equals(name(kind))) {
        return kind;
      }
    }
    given.ifPresent(
        k ->
            problems.at(
                k.line(),
                k.column(),
                Code.UNKNOWN_KIND,
                "unknown page kind \"" + k.text() + "\"",
                Near.fix(k.text(), names, "kinds are " + String.join(", ", names))));
    return PageKind.CONCEPT;
  }

  private static String section(
      FrontMatter front, List<Section> sections, PageKind kind, Problems problems) {
    List<String> ids = sections.stream().map(Section::id).toList();
    Optional<Item> given = front.value("section");
    if (given.isEmpty()) {
      if (front.present() && !ids.isEmpty() && Parts.SECTION.need(kind) == Parts.Need.MUST) {
        problems.at(
            1,
            1,
            Code.NO_SECTION,
            "the front matter doesn't say which section the page belongs to",
            "add section: and one of " + String.join(", ", ids));
      }
      return "";
    }
    Item section = given.get();
    if (ids.contains(section.text())) {
      return section.text();
    }
    problems.at(
        section.line(),
        section.column(),
        Code.UNKNOWN_SECTION,
        "deck.md names no section \"" + section.text() + "\"",
        Near.fix(
            section.text(),
            ids,
            ids.isEmpty()
                ? "add it to sections: in deck.md"
                : "its sections are " + String.join(", ", ids)));
    return "";
  }

  private static List<String> parts(Entry entry) {
    return entry.items().stream()
        .flatMap(i -> Arrays.stream(i.text().split(",", -1)))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  static String name(PageKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static SequencedMap<String, Shape> keys() {
    SequencedMap<String, Shape> keys = new LinkedHashMap<>();
    keys.put("section", Shape.VALUE);
    keys.put("kind", Shape.VALUE);
    keys.put("tag", Shape.VALUE);
    keys.put("sources", Shape.EITHER);
    keys.put("draft", Shape.VALUE);
    return Collections.unmodifiableSequencedMap(keys);
  }
}
