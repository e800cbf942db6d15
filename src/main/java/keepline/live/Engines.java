package keepline.live;

import java.util.List;
import java.util.Optional;

/// The engines by name.
///
/// @param all in the order of the manual
public record Engines(List<Engine> all) {
  /// One line an engine.
  private static final List<Engine> TABLE = List.of(new Attention(), new Sampling());

  public Engines {
    all = List.copyOf(all);
  }

  /// The engines that come with Keepline.
  public static Engines standard() {
    return new Engines(TABLE);
  }

  public Optional<Engine> find(String name) {
    return all.stream().filter(e -> e.name().equals(name)).findFirst();
  }

  public List<String> names() {
    return all.stream().map(Engine::name).toList();
  }
}
