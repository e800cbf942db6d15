package keepline.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/// What both kinds of state file have in common: an object whose first member is the version.
///
/// Members that are not known are skipped. The text is streamed, which loads a tenth of the library
/// and reads a state in a few milliseconds of a cold start.
final class StateJson {
  private static final int VERSION = 1;

  private StateJson() {}

  /// Writes the members that follow the version.
  interface Members {
    void write(JsonWriter out) throws IOException;
  }

  /// Reads one member's value, or skips it.
  interface Member {
    void read(String name, JsonReader in) throws IOException;
  }

  /// Reads one item of a list.
  interface Item<T> {
    T read(JsonReader in) throws IOException;
  }

  static String write(Members members) {
    StringWriter text = new StringWriter();
    try (JsonWriter out = new JsonWriter(text)) {
      out.setIndent(" ");
      out.beginObject().name("version").value(VERSION);
      members.write(out);
      out.endObject();
    } catch (IOException e) {
      throw new IllegalStateException(e); // nothing is written to but memory
    }
    return text.append('\n').toString();
  }

  /// @throws Unusable where the text is none of this version's
  static void read(String text, Member member) throws Unusable {
    try (JsonReader in = new JsonReader(new StringReader(text))) {
      in.beginObject();
      if (!in.nextName().equals("version")) {
        throw new Unusable(Unusable.Why.BROKEN, "its version is missing");
      }
      int version = in.nextInt();
      if (version != VERSION) {
        throw new Unusable(
            version > VERSION ? Unusable.Why.NEWER : Unusable.Why.BROKEN, "version " + version);
      }
      members(in, member);
      in.endObject();
      if (in.peek() != JsonToken.END_DOCUMENT) {
        throw new Unusable(Unusable.Why.BROKEN, "more follows its end");
      }
    } catch (Unusable e) {
      throw e;
    } catch (IOException | IllegalStateException | IllegalArgumentException e) {
      throw new Unusable(Unusable.Why.BROKEN, String.valueOf(e.getMessage()));
    }
  }

  static void object(JsonReader in, Member member) throws IOException {
    in.beginObject();
    members(in, member);
    in.endObject();
  }

  static <T> List<T> list(JsonReader in, Item<T> item) throws IOException {
    List<T> items = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      items.add(item.read(in));
    }
    in.endArray();
    return items;
  }

  private static void members(JsonReader in, Member member) throws IOException {
    while (in.hasNext()) {
      member.read(in.nextName(), in);
    }
  }
}
