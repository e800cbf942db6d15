package keepline.load;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keepline.foreign.Slide;
import keepline.page.Deck;

/// A file of slides that another program's author wrote, as the files of a deck of our own.
public final class SlideFile {
  /// A text file of the deck.
  ///
  /// @param name inside the deck's folder
  public record Written(String name, String text) {}

  private final Path root;
  private final SlideContents contents;
  private final Pictures pictures;

  private SlideFile(Path root, String name) {
    this.root = root;
    this.pictures = new Pictures(root);
    this.contents = new SlideContents(root, name, pictures);
  }

  /// Opens a file of slides.
  ///
  /// @throws UnreadableDeck where there is no such file, where it is a deck already, or where it
  ///   has no slide
  public static SlideFile open(Path path) throws UnreadableDeck {
    if (!Files.exists(path)) {
      throw new UnreadableDeck("There is no " + path + "; give the path of a file of slides.");
    }
    try {
      Path real = path.toRealPath();
      Path parent = real.getParent();
      String name = String.valueOf(real.getFileName());
      if (parent == null || !Files.isRegularFile(real) || !Listing.markdown(name)) {
        throw new UnreadableDeck(
            path + " is not a file of slides; give the path of a Markdown file.");
      }
      if (DeckFolder.inDeck(parent, name)) {
        throw new UnreadableDeck(path + " is part of a deck already; there is nothing to convert.");
      }
      SlideFile file = new SlideFile(parent, name);
      if (file.contents.outline().size() == 0) {
        throw new UnreadableDeck(path + " has no slide; there is nothing to convert.");
      }
      return file;
    } catch (IOException | SecurityException e) {
      throw new UnreadableDeck(path + " can't be read; look at its permissions and try it again.");
    }
  }

  /// `deck.md` and, after it, a page for each slide.
  public List<Written> files() {
    List<Written> files = new ArrayList<>();
    files.add(new Written(Listing.DECK, deck()));
    List<Slide> slides = contents.show().slides();
    String number = "%0" + Math.max(2, String.valueOf(slides.size()).length()) + "d-";
    for (Slide slide : slides) {
      String name = number.formatted(files.size()) + slide.id() + ".md";
      String kind = PageHead.name(contents.read(files.size()).kind());
      files.add(new Written(name, "---\nkind: " + kind + "\n---\n" + text(slide)));
    }
    return files;
  }

  private String deck() {
    Deck deck = contents.outline();
    StringBuilder head = new StringBuilder("---\n");
    head.append("title: ").append(line(deck.title())).append('\n');
    if (!deck.subtitle().isBlank()) {
      head.append("subtitle: ").append(line(deck.subtitle())).append('\n');
    }
    return head.append("language: ").append(deck.language()).append("\n---\n").toString();
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private String text(Slide slide) {
    SlideReader reader = contents.reader();
    return reader
        .mended(slide)
        .map(Squeezed::lines)
        .orElseGet(() -> asCode(SlideReader.text(slide)));
  }

  /// What can't be read as a page, shown as it stands.
  private static String asCode(String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return "# Slides\n\n" + fence + "\n" + text.strip() + "\n" + fence + "\n";
  }

  /// The images that the pages show, as paths inside the folder of the slides.
  public Set<String> images() {
    Set<String> found = new TreeSet<>();
    for (Slide slide : contents.show().slides()) {
      contents
          .reader()
          .mended(slide)
          .flatMap(text -> Deep.call(() -> contents.parsed(text)))
          .ifPresent(document -> gather(document, found));
    }
    return found;
  }

  private void gather(Node node, Set<String> found) {
    for (Node child : node.getChildren()) {
      Optional<BasedSequence> url =
          switch (child) {
            case Image image -> Optional.of(image.getUrl());
            case ImageRef image when image.isDefined() ->
                Optional.ofNullable(image.getReferenceNode(image.getDocument()))
                    .map(Reference::getUrl);
            default -> Optional.empty();
          };
      if (url.isPresent()
          && Target.of(url.get().unescape()) instanceof Target.Inside inside
          && !Listing.markdown(inside.path())
          && pictures.fault(inside.path()) == null) {
        found.add(inside.path());
      }
      gather(child, found);
    }
  }

  /// Where an image lies.
  ///
  /// @param path one of [#images]
  public Path image(String path) {
    return root.resolve(path);
  }
}
