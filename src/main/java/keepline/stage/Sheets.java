package keepline.stage;

import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import keepline.keys.Stroke;
import keepline.page.Deck;
import keepline.reading.Reading;
import keepline.view.Layer;
import keepline.view.LinkSpot;
import keepline.view.Marking;
import keepline.view.ReaderModel;
import org.jspecify.annotations.Nullable;

/// What shows more than the page in view: all pages, all keep-lines, the page behind a link.
///
/// Pages can be turned underneath; the sheets follow.
final class Sheets extends Pane {
  private final ReaderModel model;
  private final IntConsumer go;
  private final Late<KeepSheet> keeps;
  private final Late<Overview> overview;
  private final Late<MarksSheet> marks;
  private final ReaderPane pane;
  private final Thumbnails pictures;
  private final PeekCard card = new PeekCard();
  private final Peeking peeking;
  private @Nullable Node before;
  private boolean noting;
  private double em = 15;

  /// @param pane with the page in view, whose links are peeked at
  /// @param go brings the page with a number into view
  Sheets(ReaderModel model, ReaderPane pane, Thumbnails pictures, IntConsumer go) {
    this.model = model;
    this.go = go;
    this.pictures = pictures;
    this.pane = pane;
    marks = new Late<>(this, 3, () -> new MarksSheet(pane.marking(), this::leave, this::note));
    keeps = new Late<>(this, 1, () -> new KeepSheet(this::leave));
    overview = new Late<>(this, 2, () -> new Overview(pictures, model.reading(), this::leave));
    peeking = new Peeking(model, pane.page(), card, this::requestLayout);
    setPickOnBounds(false);
    getChildren().setAll(card);
    model.readingProperty().addListener((o, was, is) -> moved(was, is));
  }

  /// Sets the size of type in pixels.
  void fit(double type) {
    em = type;
    overview.made().ifPresent(o -> o.fit(type));
  }

  /// Takes a key for the layer on top, if it is one of these.
  boolean take(Stroke stroke, KeyCode code) {
    return switch (model.layerProperty().get()) {
      case OVERVIEW -> overview.get().take(stroke, code);
      case KEEP_LINES -> keeps.get().take(stroke, code);
      case MARKS -> marks.get().take(stroke, code);
      case PEEK -> peek(stroke, code);
      case Layer _ -> false;
    };
  }

  /// Enter goes where the card says; Tab goes on to the next link, for which the card makes room.
  private boolean peek(Stroke stroke, KeyCode code) {
    if (stroke.equals(Stroke.ENTER)) {
      Deck deck = model.reading().deck();
      peeking.spot().map(LinkSpot::page).flatMap(deck::number).ifPresent(this::leave);
      return true;
    }
    if (code == KeyCode.TAB) {
      model.dismiss();
    }
    return false;
  }

  /// To a mark's page, and to the passage on it; one that is lost leads nowhere.
  private void leave(Marking.Entry entry) {
    if (entry.page() == 0) {
      model.say("That page is no longer in the deck.");
      return;
    }
    leave(entry.page());
    if (!entry.isBookmark()) {
      pane.settle();
      pane.marking()
          .reveal(entry.key(), pane.page().call(Marking.text()))
          .ifPresent(pane.page()::call);
    }
  }

  private void note(Marking.Entry entry) {
    pane.marking().note(entry.key());
    noting = true;
    model.show(Layer.NOTE);
  }

  private void leave(int page) {
    model.dismiss();
    go.accept(page);
  }

  /// The pointer has come onto a link to a page, or off it.
  void pointed(boolean on) {
    peeking.pointed(on);
  }

  /// Another layer is on top. A note asked for in the list of marks leads back there.
  void layer(Layer was, Layer is) {
    peeking.close();
    if (sheet(is) && !sheet(was) && getScene() != null) {
      before = getScene().getFocusOwner();
    }
    keeps.visible(is == Layer.KEEP_LINES);
    overview.visible(is == Layer.OVERVIEW);
    marks.visible(is == Layer.MARKS);
    switch (is) {
      case KEEP_LINES -> keeps.get().show(model.reading().deck(), model.reading().number());
      case MARKS -> marks.get().show();
      case OVERVIEW -> {
        overview.get().fit(em);
        overview.get().show(model.reading());
        pictures.prepare(model.reading().number());
      }
      case PEEK -> peeking.open();
      case NONE, HELP, GO_TO, FIND, PALETTE, FIGURE, VALUE, NOTE, BLANK -> {}
    }
    if (sheet(was) && !sheet(is) && !noting && before != null) {
      before.requestFocus();
      before = null;
    }
    if (was == Layer.NOTE && noting) {
      noting = false;
      Platform.runLater(() -> model.show(Layer.MARKS));
    }
  }

  private static boolean sheet(Layer layer) {
    return layer == Layer.KEEP_LINES || layer == Layer.MARKS || layer == Layer.OVERVIEW;
  }

  private void moved(Reading was, Reading is) {
    boolean same = was.number() == is.number();
    if (!same) {
      peeking.close();
    }
    Layer layer = model.layerProperty().get();
    if (layer == Layer.OVERVIEW) {
      overview.get().follow(is);
    } else if (layer == Layer.KEEP_LINES && !same) {
      keeps.get().show(is.deck(), is.number());
    } else if (layer == Layer.MARKS) {
      marks.get().show();
    } else if (layer == Layer.PEEK && !same) {
      model.dismiss();
    }
  }

  @Override
  protected void layoutChildren() {
    keeps.made().ifPresent(k -> k.resizeRelocate(0, 0, getWidth(), getHeight()));
    overview.made().ifPresent(o -> o.resizeRelocate(0, 0, getWidth(), getHeight()));
    marks.made().ifPresent(m -> m.resizeRelocate(0, 0, getWidth(), getHeight()));
    peeking.spot().ifPresent(s -> card.place(s, getWidth(), getHeight()));
  }
}
