package keepline.store;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import keepline.reading.History;
import keepline.reading.Marks;
import keepline.reading.Place;
import keepline.reading.Stop;

/// A deck's state as text.
final class DeckFile {
  private String deck = "";
  private Place place = Place.NOWHERE;
  private List<Stop> back = List.of();
  private List<Place> forward = List.of();
  private List<String> read = List.of();
  private final MarksJson marks = new MarksJson();

  private DeckFile() {}

  static String write(DeckState state) {
    return StateJson.write(
        out -> {
          out.name("deck").value(state.deck());
          place(state.place(), out.name("place"));
          stops(state.history().back(), out.name("back"));
          places(state.history().forward(), out.name("forward"));
          out.name("read").beginArray();
          for (String page : state.read().stream().sorted().toList()) {
            out.value(page);
          }
          out.endArray();
          MarksJson.write(state.marks(), out);
        });
  }

  /// @throws Unusable where the text is no such state
  static DeckState read(String text) throws Unusable {
    DeckFile file = new DeckFile();
    StateJson.read(text, file::member);
    Marks marks = file.marks.read();
    History history = new History(file.back, file.forward);
    return new DeckState(file.deck, file.place, history, Set.copyOf(file.read), marks);
  }

  private void member(String name, JsonReader in) throws IOException {
    switch (name) {
      case "deck" -> deck = in.nextString();
      case "place" -> place = stop(in).place();
      case "back" -> back = StateJson.list(in, DeckFile::stop);
      case "forward" -> forward = StateJson.list(in, i -> stop(i).place());
      case "read" -> read = StateJson.list(in, JsonReader::nextString);
      default -> {
        if (!marks.member(name, in)) {
          in.skipValue();
        }
      }
    }
  }

  private static void place(Place place, JsonWriter out) throws IOException {
    out.beginObject();
    members(place, out);
    out.endObject();
  }

  private static void members(Place place, JsonWriter out) throws IOException {
    out.name("page").value(place.page()).name("scroll").value(place.scroll());
  }

  private static void stops(List<Stop> stops, JsonWriter out) throws IOException {
    out.beginArray();
    for (Stop stop : stops) {
      out.beginObject();
      members(stop.place(), out);
      out.name("open").value(stop.open()).endObject();
    }
    out.endArray();
  }

  private static void places(List<Place> places, JsonWriter out) throws IOException {
    out.beginArray();
    for (Place place : places) {
      place(place, out);
    }
    out.endArray();
  }

  private static Stop stop(JsonReader in) throws IOException {
    String[] page = {""};
    double[] scroll = {0};
    boolean[] open = {false};
    StateJson.object(
        in,
        (name, value) -> {
          switch (name) {
            case "page" -> page[0] = value.nextString();
            case "scroll" -> scroll[0] = value.nextDouble();
            case "open" -> open[0] = value.nextBoolean();
            default -> value.skipValue();
          }
        });
    return new Stop(new Place(page[0], scroll[0]), open[0]);
  }
}
