package keepline.figure.flow;

import java.util.List;

/// A flow in pixels, ready to be painted.
///
/// @param captions words beside arrows, in the order of the arrows that have them
/// @param legends words on frames
/// @param sides words beside rows
/// @param notes words that found no place beside their line, for below
/// @param bounds of all of these but the notes
record Scene(
    List<Box> boxes,
    List<Route> routes,
    List<Frame> frames,
    List<Caption> captions,
    List<Caption> legends,
    List<Caption> sides,
    List<String> notes,
    Rect bounds) {
  Scene {
    boxes = List.copyOf(boxes);
    routes = List.copyOf(routes);
    frames = List.copyOf(frames);
    captions = List.copyOf(captions);
    legends = List.copyOf(legends);
    sides = List.copyOf(sides);
    notes = List.copyOf(notes);
  }

  Scene moved(double dx, double dy) {
    return new Scene(
        boxes.stream().map(b -> b.moved(dx, dy)).toList(),
        routes.stream().map(r -> r.moved(dx, dy)).toList(),
        frames.stream().map(f -> f.moved(dx, dy)).toList(),
        captions.stream().map(c -> c.moved(dx, dy)).toList(),
        legends.stream().map(c -> c.moved(dx, dy)).toList(),
        sides.stream().map(c -> c.moved(dx, dy)).toList(),
        notes,
        bounds.moved(dx, dy));
  }
}
