package keepline.figure.grid;

/// A line from one patch to another, by their numbers from 1 through all pictures.
public record Link(int from, int to) {}
