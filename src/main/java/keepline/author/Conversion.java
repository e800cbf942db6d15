package keepline.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import keepline.load.DeckFolder;
import keepline.load.SlideFile;
import keepline.load.UnreadableDeck;
import keepline.page.Page;
import keepline.page.Problem;
import keepline.page.Problem.Severity;

/// Writes slides of another program as a deck in which a check finds no error.
public final class Conversion {
  /// How often a page is looked at again before it is given up to stand as text.
  private static final int LOOKS = 4;

  private final SlideFile slides;
  private final Function<Page, List<Problem>> more;

  /// @param more what else a check would find wrong with a page, its formulas for example
  public Conversion(SlideFile slides, Function<Page, List<Problem>> more) {
    this.slides = slides;
    this.more = more;
  }

  /// Writes the deck, whole or not at all.
  ///
  /// @param folder one that isn't there yet, or is empty
  /// @return how many pages it has
  /// @throws Refused where something stands there already, or it can't be written
  public int into(Path folder) throws Refused {
    List<SlideFile.Written> files = slides.files();
    WholeFolder.make(folder, part -> write(files, part));
    return files.size() - 1;
  }

  private void write(List<SlideFile.Written> files, Path part) throws IOException {
    for (SlideFile.Written file : files) {
      Files.writeString(part.resolve(file.name()), file.text());
    }
    for (String image : slides.images()) {
      Path target = part.resolve(image);
      Files.createDirectories(target.getParent());
      Files.copy(slides.image(image).toRealPath(), target);
    }
    try {
      DeckFolder deck = DeckFolder.open(part);
      for (int number = 1; number <= deck.outline().size(); number++) {
        mend(deck, number, part.resolve(deck.outline().page(number).file()));
      }
    } catch (UnreadableDeck e) {
      throw new IOException(e);
    }
  }

  /// Makes what is wrong with a page into text, line by line; at last the whole page.
  private void mend(DeckFolder deck, int number, Path file) throws IOException {
    for (int look = 0; look < LOOKS; look++) {
      List<Problem> errors = errors(deck.read(number));
      if (errors.isEmpty()) {
        return;
      }
      String text = Files.readString(file);
      String mended = look == 0 ? Mended.draft(text) : look == LOOKS - 1 ? Mended.asCode(text) : "";
      Files.writeString(file, mended.isEmpty() ? Mended.plain(text, lines(errors)) : mended);
    }
  }

  private List<Problem> errors(Page page) {
    List<Problem> all = new ArrayList<>(page.problems());
    all.addAll(more.apply(page));
    return all.stream().filter(p -> p.severity() == Severity.ERROR).toList();
  }

  private static Set<Integer> lines(List<Problem> errors) {
    Set<Integer> lines = new TreeSet<>();
    errors.forEach(e -> lines.add(e.line()));
    return lines;
  }
}
