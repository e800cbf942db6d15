package keepline.figure.table;

import java.util.ArrayList;
import java.util.List;
import keepline.drawing.Drawing;
import keepline.drawing.Mark;

/// A grid of cards, one a row of the table, as many beside each other as makes it lowest.
///
/// A last row with fewer cards spreads them over the whole width.
final class CardsLayout {
  private static final double GAP = 12;
  private static final double NARROWEST_CARD = 150;

  private final TableFigure table;
  private final double width;
  private final int across;

  private CardsLayout(TableFigure table, double width, int across) {
    this.table = table;
    this.width = width;
    this.across = across;
  }

  static Drawing draw(TableFigure table, double width) {
    int cards = table.rows().size();
    int most = Math.min(cards, most(width, cards));
    CardsLayout best = new CardsLayout(table, width, 1);
    for (int across = 2; across <= most; across++) {
      CardsLayout next = new CardsLayout(table, width, across);
      if (next.cardWidth(across) >= NARROWEST_CARD && next.cost() < best.cost()) {
        best = next;
      }
    }
    return best.draw();
  }

  /// Three cards may stand in one row of a middle panel, so that none is left over.
  private static int most(double width, int cards) {
    return width < 420 ? 1 : width < 720 ? (cards == 3 ? 3 : 2) : 4;
  }

  /// The height, and a row's worth more where the last row isn't full.
  private double cost() {
    List<Mark> none = new ArrayList<>();
    double uneven = table.rows().size() % across == 0 ? 0 : 60;
    return place(none) + uneven;
  }

  private Drawing draw() {
    List<Mark> marks = new ArrayList<>();
    double height = place(marks);
    return new Drawing(width, height, marks);
  }

  /// Places all cards and returns the height they take.
  private double place(List<Mark> marks) {
    double y = 0;
    List<List<String>> rows = table.rows();
    for (int from = 0; from < rows.size(); from += across) {
      List<List<String>> cards = rows.subList(from, Math.min(from + across, rows.size()));
      y = row(marks, cards, y) + GAP;
    }
    return y - GAP;
  }

  private double row(List<Mark> marks, List<List<String>> rows, double y) {
    double cardWidth = cardWidth(rows.size());
    double labels = Card.labels(table, cardWidth(across));
    List<Card> cards = rows.stream().map(row -> new Card(table, row, cardWidth, labels)).toList();
    double height = cards.stream().mapToDouble(Card::height).max().orElse(0);
    double x = 0;
    for (Card card : cards) {
      card.place(marks, x, y, height);
      x += cardWidth + GAP;
    }
    return y + height;
  }

  private double cardWidth(int inRow) {
    return (width - (inRow - 1) * GAP) / inRow;
  }
}
