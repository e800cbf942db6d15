package keepline.theme;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A set of colours, one for each role; its CSS file is the only place they stand in.
public enum Theme {
  LIGHT(false, false),
  DARK(true, false),
  HIGH_CONTRAST_LIGHT(false, true),
  HIGH_CONTRAST_DARK(true, true);

  private final boolean dark;
  private final boolean highContrast;
  private final String css;

  // the map is an unmodifiable view that nothing else holds
  @SuppressWarnings("ImmutableEnumChecker")
  private final Map<String, String> colours;

  Theme(boolean dark, boolean highContrast) {
    this.dark = dark;
    this.highContrast = highContrast;
    this.css = Stylesheet.read(id() + ".css");
    this.colours = Stylesheet.properties(css);
  }

  /// The name that settings, command lines and `data-theme` use: `high-contrast-dark`.
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// The theme with this [#id].
  public static Optional<Theme> named(String id) {
    return Arrays.stream(values()).filter(t -> t.id().equals(id)).findFirst();
  }

  /// Whether light text stands on a dark page.
  public boolean dark() {
    return dark;
  }

  /// Whether text keeps a contrast of at least 7:1.
  public boolean highContrast() {
    return highContrast;
  }

  /// The same contrast the other way round: dark for light, light for dark.
  public Theme opposite() {
    return of(!dark, highContrast);
  }

  /// The theme that a system with these preferences asks for.
  public static Theme of(boolean dark, boolean highContrast) {
    if (highContrast) {
      return dark ? HIGH_CONTRAST_DARK : HIGH_CONTRAST_LIGHT;
    }
    return dark ? DARK : LIGHT;
  }

  /// The rule that gives the roles their colours wherever `data-theme` names this theme.
  public String css() {
    return css;
  }

  /// A role's colour as `#RRGGBB`.
  ///
  /// @param role as a custom property without its hyphens: `data-1`, `on-accent`
  /// @throws IllegalArgumentException for a role that no theme has
  public String colour(String role) {
    String colour = colours.get(role);
    if (colour == null) {
      throw new IllegalArgumentException("no theme has a colour for the role " + role);
    }
    return colour;
  }

  /// Every role and its colour, in the file's order.
  public Map<String, String> colours() {
    return colours;
  }
}
