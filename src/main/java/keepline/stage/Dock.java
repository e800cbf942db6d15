package keepline.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import keepline.page.Deck;
import keepline.reading.Marks;
import keepline.reading.Reading;
import keepline.reading.SectionRun;
import org.jspecify.annotations.Nullable;

/// All pages as small blocks under their sections' names.
///
/// The blocks are one Tab stop and each section's name is another; arrows walk the blocks, Enter
/// goes there. A block is as tall as the dock, so that it is easy to hit, and drawn as small as it
/// looks.
final class Dock extends Pane {
  private static final double NAME_HEIGHT = 18;
  private static final double BLOCK_HEIGHT = 25;

  /// Until there is a window, in pixels: wide enough for as many blocks as most decks have pages.
  private static final double LIKELY_WIDTH = 1000;

  private final IntConsumer go;
  private final Consumer<Optional<DockBlock>> pointed;
  private Marks marks = Marks.NONE;
  private final DockNames names;
  private final List<DockBlock> blocks = new ArrayList<>();
  private List<SectionRun> runs = List.of();
  private DockLayout layout = new DockLayout(List.of());
  private @Nullable Reading shown;
  private double scale = 1;

  /// A section's name.
  record Named(SectionRun run, Node node) {}

  /// @param named told which section's name the pointer or the focus is on, if any
  /// @param go told the page to go to
  /// @param pointed told which block the pointer or the focus is on, if any
  Dock(IntConsumer go, Consumer<Optional<DockBlock>> pointed, Consumer<Optional<Named>> named) {
    names = new DockNames(go, named);
    this.go = go;
    this.pointed = pointed;
    getStyleClass().add("dock-blocks");
  }

  /// Shows where a reader is. Names are made anew only where the sections have changed; blocks stay
  /// and stand for other pages. Nodes that are there before the window is get their styles with it,
  /// in one pass.
  void show(Reading reading) {
    List<SectionRun> now = reading.sections();
    shown = reading;
    if (names.show(now)) {
      runs = now;
      place(getWidth() > 0 ? getWidth() : LIKELY_WIDTH);
      requestLayout();
    }
    paint(reading);
  }

  /// Shows which pages are bookmarked.
  void marks(Marks now) {
    marks = now;
    if (shown != null) {
      paint(shown);
    }
  }

  /// Sets the size of everything in the dock; 1 is the size at 15 px type.
  void scale(double factor) {
    scale = factor;
    requestLayout();
  }

  /// Puts the focus on the block of the page in view.
  void focusHere() {
    layout();
    blocks.stream().filter(DockBlock::isFocusTraversable).findFirst().ifPresent(Node::requestFocus);
  }

  /// Takes a key while the focus is in the dock: arrows, Home and End walk the blocks, Enter and
  /// Space go.
  ///
  /// @return whether the key meant something here
  boolean take(KeyCode code) {
    int at = focused();
    if (at < 0) {
      return false;
    }
    return switch (code) {
      case LEFT, UP -> walk(at - 1);
      case RIGHT, DOWN -> walk(at + 1);
      case HOME -> walk(0);
      case END -> walk(blocks.size() - 1);
      case ENTER, SPACE -> {
        go.accept(target(blocks.get(at)));
        yield true;
      }
      default -> false;
    };
  }

  private boolean walk(int to) {
    blocks.get(Math.clamp(to, 0, blocks.size() - 1)).requestFocus();
    return true;
  }

  private int focused() {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  /// The page that a block goes to: its first, unless it holds the page in view.
  int target(DockBlock block) {
    int here = shown == null ? 1 : shown.number();
    return block.cell().holds(here) ? here : block.cell().first();
  }

  private void paint(Reading reading) {
    Deck deck = reading.deck();
    for (DockBlock block : blocks) {
      int page = target(block);
      block.show(
          deck.page(page).title(),
          page,
          block.cell().holds(reading.number()),
          read(reading, block.cell()),
          marked(reading.deck(), block.cell()));
    }
    names.here(reading.number());
  }

  private static boolean read(Reading reading, DockLayout.Cell cell) {
    for (int n = cell.first(); n <= cell.last(); n++) {
      if (!reading.read().contains(reading.deck().page(n).id())) {
        return false;
      }
    }
    return true;
  }

  private boolean marked(Deck deck, DockLayout.Cell cell) {
    for (int n = cell.first(); n <= cell.last(); n++) {
      if (marks.bookmarked(deck.page(n).id())) {
        return true;
      }
    }
    return false;
  }

  private DockBlock block(DockLayout.Cell cell) {
    DockBlock block = new DockBlock(cell);
    block.setOnMouseClicked(e -> go.accept(target(block)));
    block.hoverProperty().addListener((o, was, is) -> point());
    block.focusedProperty().addListener((o, was, is) -> point());
    return block;
  }

  private void point() {
    pointed.accept(
        blocks.stream()
            .filter(Node::isHover)
            .findFirst()
            .or(() -> blocks.stream().filter(Node::isFocused).findFirst()));
  }

  /// Divides a width among the pages, with as many blocks as there is room for.
  ///
  /// @return whether anything changed, so that the blocks are to be painted anew
  private boolean place(double width) {
    DockLayout now =
        DockLayout.of(runs.stream().map(r -> r.last() - r.first() + 1).toList(), width);
    if (now.equals(layout)) {
      return false;
    }
    int focused = focused();
    int page = focused < 0 ? 0 : target(blocks.get(focused));
    layout = now;
    List<DockLayout.Cell> cells = now.cells();
    for (int i = 0; i < Math.min(blocks.size(), cells.size()); i++) {
      blocks.get(i).cell(cells.get(i));
    }
    if (blocks.size() > cells.size()) {
      blocks.subList(cells.size(), blocks.size()).clear();
    }
    cells.stream().skip(blocks.size()).map(this::block).forEach(blocks::add);
    List<Node> nodes = new ArrayList<>(names.nodes());
    nodes.addAll(blocks);
    if (!nodes.equals(getChildren())) {
      getChildren().setAll(nodes);
    }
    if (page > 0) {
      blocks.stream().filter(b -> b.cell().holds(page)).findFirst().ifPresent(Node::requestFocus);
    }
    return true;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY((NAME_HEIGHT + BLOCK_HEIGHT) * scale);
  }

  @Override
  protected void layoutChildren() {
    if (place(getWidth()) && shown != null) {
      paint(shown);
    }
    names.place(layout, scale, getWidth(), snapSizeY(NAME_HEIGHT * scale));
    for (DockBlock block : blocks) {
      // both edges on whole pixels: sharp, and drawn without working out what lies between two
      double left = snapPositionX(block.cell().x());
      double right = snapPositionX(block.cell().x() + block.cell().width());
      block.resizeRelocate(
          left,
          snapSizeY(NAME_HEIGHT * scale),
          Math.max(1, right - left),
          snapSizeY(BLOCK_HEIGHT * scale));
    }
  }
}
