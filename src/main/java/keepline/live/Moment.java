package keepline.live;

import java.util.Optional;

/// What a live figure shows: the present state, and a remembered one to compare with.
///
/// @param ghost drawn in grey behind the present, if a reader has asked for it
public record Moment(State now, Optional<State> ghost) {
  public static Moment of(State now) {
    return new Moment(now, Optional.empty());
  }
}
