package keepline.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

class PlacementTest {
  @Test
  void a_window_that_was_never_open_tells_its_place_once_it_has_one() {
    Fx.start();
    List<Rectangle2D> told = new CopyOnWriteArrayList<>();
    Stage stage =
        Fx.get(
            () -> {
              Stage made = new Stage();
              made.setScene(new Scene(new Pane(), 300, 200));
              new Placement(made).onMoved(place -> told.add(place.bounds()));
              made.show();
              return made;
            });
    Fx.pulse();
    Fx.run(stage::close);
    assertThat(told).isNotEmpty();
    assertThat(told)
        .allMatch(place -> Double.isFinite(place.getMinX()) && Double.isFinite(place.getMinY()));
  }
}
