package keepline.view;

import java.util.function.Supplier;

/// A page in a list of pages.
///
/// @param page its number
/// @param section its section's title, or the empty string
/// @param detail the sentence that shows why it is listed, worked out when it is shown; may be
///   empty
public record PageLine(int page, Excerpt title, String section, Supplier<Excerpt> detail) {}
