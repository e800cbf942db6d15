package keepline.stage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import keepline.page.Page;

/// A desk that writes down what the window asks of it.
final class Recorded implements ReaderWindow.Desk {
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /// What was asked since the last call of this.
  List<String> asked() {
    synchronized (asked) {
      List<String> all = List.copyOf(asked);
      asked.clear();
      return all;
    }
  }

  @Override
  public void open(Path deck) {
    asked.add("open " + deck);
  }

  @Override
  public void reload() {
    asked.add("reload");
  }

  @Override
  public List<ReaderWindow.Shelved> shelf() {
    return List.of(new ReaderWindow.Shelved("the manual", Path.of("content/manual")));
  }

  @Override
  public void browse(String address) {
    asked.add("browse " + address);
  }

  @Override
  public String source(Page page) {
    return "# " + page.title();
  }

  @Override
  public void edit(Page page, int line) {
    asked.add("edit " + page.file() + ":" + line);
  }

  @Override
  public void save(Path file, String text) {
    asked.add("save " + file + "\n" + text);
  }

  @Override
  public void closed() {
    asked.add("closed");
  }
}
