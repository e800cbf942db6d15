package keepline.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The images of one deck, from its own folder only: PNG, JPEG and GIF.
///
/// Blocks while it reads and decodes; call it off the window's thread. Safe for several threads.
public final class Pictures {
  /// The largest file that is read, in bytes.
  static final long FILE_LIMIT = 20L << 20;

  /// The largest image that is decoded, in pixels.
  static final long PIXEL_LIMIT = 50_000_000;

  /// The longest data URI that is handed on, in characters.
  static final int URI_LIMIT = 1 << 20;

  private final Path root;

  /// @param root the deck's folder as a real path, as [DeckFolder#root] gives it
  public Pictures(Path root) {
    this.root = root;
  }

  /// Why an image can't be shown.
  record Fault(Code code, String message, String fix) {}

  /// An image as a data URI of at most 1 MiB, at most twice as wide as it is shown: as it stands on
  /// disk where that fits, else scaled and encoded anew. Nothing where it can't be shown; the page
  /// has a problem then.
  ///
  /// @param path inside the deck's folder, with `/` between names
  /// @param maxWidthPx how wide it is shown, in pixels
  public Optional<String> dataUri(String path, int maxWidthPx) {
    if (fault(path) != null) {
      return Optional.empty();
    }
    try {
      Path file = inside(path).orElseThrow(() -> new NoSuchFileException(path));
      ImageHeader header = header(file).orElseThrow(() -> new IOException(path));
      long width = 2L * Math.max(1, maxWidthPx);
      if (header.width() <= width && Files.size(file) <= URI_LIMIT / 4 * 3 - 100) {
        return Optional.of(uri(header.type(), Files.readAllBytes(file)));
      }
      return Scaling.fit(file, header, (int) Math.min(width, header.width()));
    } catch (IOException | RuntimeException e) {
      // gone or damaged since the page was read; its place stays empty
      return Optional.empty();
    }
  }

  static String uri(String type, byte[] bytes) {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  /// What keeps this image from being shown, or null where nothing does.
  @Nullable Fault fault(String path) {
    try {
      Optional<Path> file = inside(path);
      if (file.isEmpty()) {
        return new Fault(
            Code.IMAGE_OUTSIDE,
            "the image lies outside the deck's folder",
            "copy it into the deck's images/ folder");
      }
      if (!Files.isRegularFile(file.get())) {
        return missing(path);
      }
      return fault(path, file.get());
    } catch (IOException | InvalidPathException e) {
      return missing(path);
    }
  }

  private @Nullable Fault fault(String path, Path file) throws IOException {
    long size = Files.size(file);
    if (size > FILE_LIMIT) {
      return new Fault(
          Code.IMAGE_BYTES,
          "the image has " + size + " bytes, the limit is " + FILE_LIMIT,
          "make it smaller");
    }
    Optional<ImageHeader> header = header(file);
    if (header.isEmpty()) {
      boolean known = path.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif)");
      return known
          ? new Fault(
              Code.IMAGE_DAMAGED,
              "\"" + path + "\" is not the image that its name says",
              "save it again")
          : new Fault(
              Code.IMAGE_KIND,
              "\"" + path + "\" is not a kind of image that can be shown",
              "save it as PNG, JPEG or GIF");
    }
    if (header.get().pixels() > PIXEL_LIMIT) {
      return new Fault(
          Code.IMAGE_PIXELS,
          "the image has "
              + header.get().width()
              + " x "
              + header.get().height()
              + " pixels, the limit is 50 million",
          "make it smaller");
    }
    return header.get().channels() == 4
        ? new Fault(
            Code.IMAGE_KIND,
            "\"" + path + "\" is a JPEG for printing, in four colours",
            "save it in RGB")
        : null;
  }

  private Fault missing(String path) {
    return new Fault(
        Code.NO_IMAGE,
        "there is no image \"" + path + "\"",
        Near.fix(path, neighbours(path), "write its path as it is in the deck's folder"));
  }

  /// The other files beside a missing one, as paths inside the deck.
  private List<String> neighbours(String path) {
    int slash = path.lastIndexOf('/') + 1;
    try {
      Optional<Path> folder = inside(slash == 0 ? "." : path.substring(0, slash));
      if (folder.isEmpty()) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(folder.get())) {
        return files
            .limit(Listing.LIMIT)
            .map(f -> path.substring(0, slash) + f.getFileName())
            .sorted()
            .toList();
      }
    } catch (IOException | InvalidPathException e) {
      return List.of();
    }
  }

  /// The real file behind a path, links followed; nothing where it is outside the deck's folder.
  private Optional<Path> inside(String path) throws IOException {
    Path real = root.resolve(path).toRealPath();
    return real.startsWith(root) ? Optional.of(real) : Optional.empty();
  }

  private static Optional<ImageHeader> header(Path file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      return ImageHeader.read(in);
    }
  }
}
