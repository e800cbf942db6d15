package keepline.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import keepline.reading.Bookmark;
import keepline.reading.Highlight;
import keepline.reading.Marks;
import keepline.reading.Quote;

/// The members of a deck's state that hold its marks.
final class MarksJson {
  private List<Bookmark> bookmarks = List.of();
  private List<Highlight> highlights = List.of();

  static void write(Marks marks, JsonWriter out) throws IOException {
    out.name("bookmarks").beginArray();
    for (Bookmark b : marks.bookmarks().values()) {
      out.beginObject().name("page").value(b.page());
      changed(b.changed(), b.gone(), out);
    }
    out.endArray().name("highlights").beginArray();
    for (Highlight h : marks.highlights().values()) {
      out.beginObject().name("id").value(h.id()).name("page").value(h.page());
      out.name("before").value(h.quote().before());
      out.name("text").value(h.quote().text());
      out.name("after").value(h.quote().after());
      out.name("note").value(h.note());
      changed(h.changed(), h.gone(), out);
    }
    out.endArray();
  }

  private static void changed(long changed, boolean gone, JsonWriter out) throws IOException {
    out.name("changed").value(changed).name("gone").value(gone).endObject();
  }

  /// Reads one member, and says whether it was one of these.
  boolean member(String name, JsonReader in) throws IOException {
    switch (name) {
      case "bookmarks" -> bookmarks = StateJson.list(in, MarksJson::bookmark);
      case "highlights" -> highlights = StateJson.list(in, MarksJson::highlight);
      default -> {
        return false;
      }
    }
    return true;
  }

  Marks read() {
    return Marks.of(bookmarks, highlights);
  }

  private static Bookmark bookmark(JsonReader in) throws IOException {
    Map<String, String> m = flat(in);
    return new Bookmark(text(m, "page"), changed(m), gone(m));
  }

  private static Highlight highlight(JsonReader in) throws IOException {
    Map<String, String> m = flat(in);
    Quote quote = new Quote(text(m, "before"), text(m, "text"), text(m, "after"));
    return new Highlight(
        text(m, "id"), text(m, "page"), quote, text(m, "note"), changed(m), gone(m));
  }

  private static String text(Map<String, String> members, String name) {
    return members.getOrDefault(name, "");
  }

  private static long changed(Map<String, String> members) {
    return Long.parseLong(members.getOrDefault("changed", "0"));
  }

  private static boolean gone(Map<String, String> members) {
    return Boolean.parseBoolean(members.get("gone"));
  }

  private static Map<String, String> flat(JsonReader in) throws IOException {
    Map<String, String> members = new HashMap<>();
    StateJson.object(
        in,
        (name, value) -> {
          switch (value.peek()) {
            case STRING, NUMBER -> members.put(name, value.nextString());
            case BOOLEAN -> members.put(name, Boolean.toString(value.nextBoolean()));
            default -> value.skipValue();
          }
        });
    return members;
  }
}
