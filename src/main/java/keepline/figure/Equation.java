package keepline.figure;

/// One formula of a figure.
///
/// @param spoken how a person would read it aloud
public record Equation(Tex tex, String spoken) {}
