package keepline.view;

/// Where a link stands on screen, in pixels of the page view, and the id of the page it leads to.
public record LinkSpot(String page, double x, double y, double width, double height) {}
