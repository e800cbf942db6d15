package keepline.foreign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Slides that were written anew: one whose title changed in its place keeps its id, so that who
/// reads it stays there.
final class Renamed {
  private Renamed() {}

  /// The slides; where there are as many as before, those with a new title under their old id.
  static List<Slide> after(List<Slide> before, List<Slide> now) {
    if (before.size() != now.size()) {
      return now;
    }
    Set<String> taken = new HashSet<>();
    now.forEach(slide -> taken.add(slide.id()));
    Set<String> old = new HashSet<>();
    before.forEach(slide -> old.add(slide.id()));
    List<Slide> named = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      Slide slide = now.get(i);
      String id = before.get(i).id();
      boolean renamed = !old.contains(slide.id()) && taken.add(id);
      named.add(renamed ? slide.named(id) : slide);
    }
    return named;
  }
}
