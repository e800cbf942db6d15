package keepline.view;

/// What a person has selected and focused on the page.
///
/// @param selection the selected text, or the empty string
/// @param page the id of the page that the focused link leads to, or the empty string
/// @param address the address outside that the focused link leads to, or the empty string
/// @param knob the name of the focused knob, or the empty string
/// @param atEnd whether nothing of the page is hidden below
public record OnScreen(String selection, String page, String address, String knob, boolean atEnd) {}
