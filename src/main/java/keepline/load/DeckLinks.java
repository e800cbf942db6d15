package keepline.load;

import java.util.List;
import java.util.Map;
import keepline.page.Inline;

/// Links as a deck's pages may have them: to its own pages, and out of it by http, https and
/// mailto. Images come from its own folder.
final class DeckLinks implements Links {
  private final Problems problems;
  private final Map<String, String> ids;
  private final Pictures pictures;

  /// @param ids page ids by file name
  DeckLinks(Problems problems, Map<String, String> ids, Pictures pictures) {
    this.problems = problems;
    this.ids = ids;
    this.pictures = pictures;
  }

  @Override
  public List<Inline> link(int at, String address, String title, List<Inline> text) {
    switch (Target.of(address)) {
      case Target.Web web -> {
        return List.of(new Inline.Link(web.url(), title, text));
      }
      case Target.Inside inside -> {
        String id = ids.get(inside.path());
        if (id != null) {
          return List.of(new Inline.PageLink(id, text));
        }
        problems.at(
            at,
            Code.DEAD_LINK,
            "there is no page \"" + inside.path() + "\"",
            Near.fix(inside.path(), ids.keySet(), "link to one of the deck's page files"));
      }
      case Target.Foreign foreign ->
          problems.at(
              at,
              Code.LINK_SCHEME,
              "a link may not open \"" + foreign.scheme() + ":\"",
              "link to a page of the deck, or to http, https or mailto");
      case Target.Outside outside ->
          problems.at(
              at,
              Code.LINK_OUTSIDE,
              "the link leads out of the deck's folder",
              "link to a page by its file name alone");
      case Target.Nothing nothing ->
          problems.at(
              at,
              Code.EMPTY_LINK,
              "the link leads nowhere",
              "link to a page's file or to https://…");
    }
    return text.isEmpty() ? List.of(new Inline.Text(address)) : text;
  }

  @Override
  public Inline.Image image(int at, String address, String title, String alt) {
    String path = "";
    switch (Target.of(address)) {
      case Target.Inside inside -> {
        Pictures.Fault fault = pictures.fault(inside.path());
        if (fault == null) {
          path = inside.path();
        } else {
          problems.at(at, fault.code(), fault.message(), fault.fix());
        }
      }
      case Target.Outside outside ->
          problems.at(
              at,
              Code.IMAGE_OUTSIDE,
              "the image lies outside the deck's folder",
              "copy it into the deck's images/ folder");
      case Target.Nothing nothing ->
          problems.at(at, Code.NO_IMAGE, "the image has no address", "write the file's path");
      case Target.Web web -> remote(at);
      case Target.Foreign foreign -> remote(at);
    }
    if (alt.isBlank()) {
      problems.at(
          at,
          Code.NO_ALT,
          "the image has no description",
          "say between the square brackets what it shows");
    }
    return new Inline.Image(path, alt, title);
  }

  private void remote(int at) {
    problems.at(
        at,
        Code.IMAGE_REMOTE,
        "images come from the deck's own folder only",
        "save it into the deck's images/ folder");
  }
}
