package keepline.live;

/// What typing a value for a parameter leads to.
public sealed interface Entry {

  /// The value as typed.
  record Taken(Value value) implements Entry {}

  /// Another value, since the typed one is out of range.
  ///
  /// @param said what happened, without a full stop: `T=12 is outside 0 to 3; using 3`
  record Clamped(Value value, String said) implements Entry {}

  /// No value.
  ///
  /// @param said what is wrong and what would do
  record Refused(String said) implements Entry {}
}
