package keepline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import keepline.reading.SectionRun;

/// The names of the sections, above their blocks.
///
/// A name may reach over the gap to the next one. Where large text has no room for a name even so,
/// all names become smaller together, but none smaller than with text at 100 %; one that doesn't
/// fit then either is cut off by itself.
final class DockNames {
  /// Their usual size in em, as `native.css` has it.
  private static final double SIZE = 0.734;

  /// What stays free between two names, in pixels at 15 px type.
  private static final double AIR = 6;

  private final IntConsumer go;
  private final Consumer<Optional<Dock.Named>> named;
  private final List<Button> names = new ArrayList<>();
  private List<SectionRun> runs = List.of();

  /// Their size as a part of the usual one.
  private double part = 1;

  /// @param go told the page to go to
  /// @param named told which name the pointer or the focus is on, if any
  DockNames(IntConsumer go, Consumer<Optional<Dock.Named>> named) {
    this.go = go;
    this.named = named;
  }

  List<Button> nodes() {
    return names;
  }

  /// Makes the names anew where the sections are others.
  ///
  /// @return whether they are
  boolean show(List<SectionRun> now) {
    if (now.equals(runs)) {
      return false;
    }
    runs = now;
    part = 1;
    names.clear();
    runs.forEach(run -> names.add(name(run)));
    return true;
  }

  /// Makes the name of the section that a page is in stand out.
  void here(int page) {
    for (int i = 0; i < runs.size(); i++) {
      names.get(i).pseudoClassStateChanged(DockBlock.HERE, runs.get(i).contains(page));
    }
  }

  /// Puts the names above their blocks.
  ///
  /// @param scale 1 is the size at 15 px type
  /// @param width of the dock, and `height` of a name, in pixels
  void place(DockLayout layout, double scale, double width, double height) {
    List<DockLayout.Stretch> stretches = layout.stretches();
    double[] room = new double[names.size()];
    for (int i = 0; i < room.length; i++) {
      DockLayout.Stretch stretch = stretches.get(i);
      double end = i + 1 < room.length ? stretches.get(i + 1).x() - AIR * scale : width;
      room[i] = Math.max(Math.max(1, stretch.width()), end - stretch.x());
    }
    size(room, SIZE * 15 * scale, Math.min(1, 1 / scale));
    for (int i = 0; i < room.length; i++) {
      DockLayout.Stretch stretch = stretches.get(i);
      double wide = Math.max(stretch.width(), names.get(i).prefWidth(-1));
      names.get(i).resizeRelocate(stretch.x(), 0, Math.min(room[i], wide), height);
    }
  }

  /// @param usual size of type in pixels, and `least` part of it
  private void size(double[] room, double usual, double least) {
    double now = 1;
    for (int i = 0; i < room.length; i++) {
      Button name = names.get(i); // what it measures is for the type that it has now
      double fits =
          Math.floor(50 * room[i] / name.prefWidth(-1) * name.getFont().getSize() / usual) / 50;
      now = fits >= least ? Math.min(now, fits) : now;
    }
    if (now != part) {
      part = now;
      String style = now == 1 ? "" : "-fx-font-size: " + SIZE * now + "em";
      names.forEach(name -> name.setStyle(style));
    }
  }

  private Button name(SectionRun run) {
    Button name = new Button(run.section().title());
    name.getStyleClass().setAll("dock-name");
    name.setAccessibleText("Section " + run.section().title() + ", from page " + run.first());
    name.setOnAction(e -> go.accept(run.first()));
    name.setMinSize(0, 0);
    Runnable tell =
        () ->
            named.accept(
                name.isHover() || name.isFocused()
                    ? Optional.of(new Dock.Named(run, name))
                    : Optional.empty());
    name.hoverProperty().addListener((o, was, is) -> tell.run());
    name.focusedProperty().addListener((o, was, is) -> tell.run());
    return name;
  }
}
