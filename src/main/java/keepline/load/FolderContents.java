package keepline.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import keepline.page.Deck;
import keepline.page.Page;

/// A folder of pages, one file each.
final class FolderContents implements Contents {
  private final Path root;
  private final Outline outline;
  private final PageReader reader;

  FolderContents(Path root, Listing listing, Pictures pictures) {
    Map<String, String> ids = new HashMap<>();
    listing.pages().forEach(p -> ids.put(p.file(), p.id()));
    Markdown markdown = new Markdown();
    this.root = root;
    this.outline = Outline.of(root, listing, new About(ids, pictures, markdown));
    this.reader =
        new PageReader(
            root,
            outline.head().sections(),
            outline.head().beats(),
            Map.copyOf(ids),
            pictures,
            markdown);
  }

  @Override
  public Deck outline() {
    return outline.deck();
  }

  @Override
  public Page read(int number) {
    return reader.read(outline.files().get(number - 1));
  }

  @Override
  public Deck completed(Deck deck) {
    return deck.withProblems(SectionOrder.problems(root, outline, deck));
  }

  @Override
  public int line(int number) {
    return 1;
  }

  @Override
  public String text(int number) throws IOException {
    Path file = root.resolve(outline.files().get(number - 1).file());
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  @Override
  public boolean touchedBy(Set<String> names) {
    return names.isEmpty() || names.contains(Listing.DECK);
  }
}
