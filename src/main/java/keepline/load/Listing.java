package keepline.load;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// What lies in a deck's folder, by names alone: no file is read.
///
/// @param pages in reading order, at most [#LIMIT]
/// @param beyond how many more there were
/// @param unnumbered `.md` files that are no pages for want of a number, by name
/// @param folders folders with a name that ends in `.md`, by name
/// @param deckFile whether there is a `deck.md`
record Listing(
    List<PageFile> pages,
    int beyond,
    List<String> unnumbered,
    List<String> folders,
    boolean deckFile) {
  static final int LIMIT = 10_000;
  static final String DECK = "deck.md";
  private static final Pattern MARKDOWN =
      Pattern.compile("[^.].*\\.(md|markdown|mdown|mkd|mdx|qmd|rmd)", Pattern.CASE_INSENSITIVE);

  static Listing of(Path root) throws IOException {
    TreeSet<PageFile> pages = new TreeSet<>();
    TreeSet<String> unnumbered = new TreeSet<>();
    TreeSet<String> folders = new TreeSet<>();
    int beyond = 0;
    boolean deckFile = false;
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root, "*.md")) {
      for (Path entry : entries) {
        String name = String.valueOf(entry.getFileName());
        deckFile |= name.equals(DECK);
        if (name.equals(DECK) || ignored(name)) {
          continue;
        }
        Optional<PageFile> page = PageFile.of(name);
        if (Files.isDirectory(entry)) {
          folders.add(name);
        } else if (page.isEmpty()) {
          unnumbered.add(name);
        } else {
          pages.add(page.get());
          if (pages.size() > LIMIT) {
            pages.removeLast();
            beyond++;
          }
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return new Listing(
        List.copyOf(pages), beyond, List.copyOf(unnumbered), new ArrayList<>(folders), deckFile);
  }

  /// Whether a file's name says that it is Markdown.
  static boolean markdown(String name) {
    return MARKDOWN.matcher(name).matches();
  }

  private static boolean ignored(String name) {
    return name.startsWith("_")
        || name.startsWith(".")
        || name.toLowerCase(Locale.ROOT).equals("readme.md");
  }
}
