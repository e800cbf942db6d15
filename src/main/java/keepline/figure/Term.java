package keepline.figure;

/// What a letter of a formula stands for.
public record Term(Tex symbol, String meaning) {}
