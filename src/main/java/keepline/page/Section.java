package keepline.page;

/// A named run of pages.
///
/// @param id what pages write after `section:`
/// @param title what a reader sees
public record Section(String id, String title) {}
