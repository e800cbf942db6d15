package keepline.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a reader asked for: a theme, or whatever the system shows.
public sealed interface ThemeChoice {
  /// Always this theme.
  record Fixed(Theme theme) implements ThemeChoice {}

  /// The theme that the system asks for, changing as it does.
  record FollowSystem() implements ThemeChoice {}

  /// All choices, in the order in which one key walks round them.
  static List<ThemeChoice> round() {
    return Stream.concat(
            Stream.of(Theme.values()).map(Fixed::new), Stream.<ThemeChoice>of(new FollowSystem()))
        .toList();
  }

  /// The choice with this [#id].
  static Optional<ThemeChoice> named(String id) {
    return round().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /// The name that settings and command lines use: a theme's, or `system`.
  default String id() {
    return switch (this) {
      case Fixed f -> f.theme().id();
      case FollowSystem _ -> "system";
    };
  }

  /// The theme to show while the system asks for `system`.
  default Theme shown(Theme system) {
    return switch (this) {
      case Fixed f -> f.theme();
      case FollowSystem _ -> system;
    };
  }

  /// The choice after this one.
  ///
  /// The first press gives the opposite of what is on screen, since that is what a reader most
  /// often wants; further presses walk [#round] from there, so every choice comes up.
  ///
  /// @param onScreen the theme in view now
  /// @param first whether this is the first press in a row
  default ThemeChoice next(Theme onScreen, boolean first) {
    if (first) {
      return new Fixed(onScreen.opposite());
    }
    List<ThemeChoice> round = round();
    return round.get((round.indexOf(this) + 1) % round.size());
  }
}
