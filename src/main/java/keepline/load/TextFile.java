package keepline.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A deck's text file as it was found on disk.
///
/// @param source its text; empty where it could not be read
/// @param problems what was wrong with the bytes
/// @param whole whether this is all of the file and text: otherwise it is shown as it stands
record TextFile(Source source, Problems problems, boolean whole) {
  static final int LIMIT = 128 * 1024;

  /// NUL, and what overrides the direction of writing: with it an address can look like another.
  private static final Pattern UNWANTED = Pattern.compile("[\0\u202D\u202E]");

  /// Reads a file of the folder. Never throws: what is wrong is in the problems.
  ///
  /// @param root the deck's folder as a real path
  static TextFile read(Path root, String name) {
    return read(root, name, LIMIT);
  }

  /// Reads a file of the folder up to another limit.
  static TextFile read(Path root, String name, int limit) {
    try {
      Path real = root.resolve(name).toRealPath();
      if (!real.startsWith(root)) {
        return failed(
            name,
            Code.FILE_OUTSIDE,
            "the file is a link that leads out of the deck's folder",
            "put the file itself into the folder");
      }
      if (!Files.isRegularFile(real)) {
        return failed(name, Code.NOT_A_FILE, "this is not a file", "put a text file in its place");
      }
      try (InputStream in = Files.newInputStream(real)) {
        return decode(name, in.readNBytes(limit + 1), Files.size(real), limit);
      }
    } catch (NoSuchFileException e) {
      return failed(name, Code.UNREADABLE, "the file is gone", "open the deck again");
    } catch (IOException | SecurityException e) {
      return failed(
          name,
          Code.UNREADABLE,
          "the file can't be read",
          "look at its permissions, or whether its disk is there");
    }
  }

  private static TextFile failed(String name, Code code, String message, String fix) {
    Source nothing = Source.of(name, "");
    Problems problems = new Problems(nothing);
    problems.at(1, 1, code, message, fix);
    return new TextFile(nothing, problems, false);
  }

  static TextFile decode(String name, byte[] bytes, long size) {
    return decode(name, bytes, size, LIMIT);
  }

  private static TextFile decode(String name, byte[] bytes, long size, int limit) {
    boolean cut = bytes.length > limit;
    byte[] kept = cut ? upToALine(bytes, limit) : bytes;
    String text = new String(kept, StandardCharsets.UTF_8);
    boolean mark = text.startsWith("\uFEFF");
    String plain = mark ? text.substring(1) : text;
    Source source = Source.of(name, UNWANTED.matcher(plain).replaceAll("\uFFFD"));
    Problems problems = new Problems(source);
    if (cut) {
      problems.at(
          1,
          1,
          Code.TOO_LARGE,
          "the file has " + size + " bytes, the limit is " + limit,
          limit == LIMIT ? "split the page" : "split the file");
    }
    int good = wellFormed(kept);
    if (good >= 0) {
      // both count line ends as in the source: what precedes the bad byte is decoded alike
      String before = Source.of(name, text.substring(mark ? 1 : 0, good)).text();
      problems.at(
          before.length(), Code.NOT_UTF8, "this is not UTF-8 text", "save the file as UTF-8");
    }
    unwanted(Source.of(name, plain).text(), problems);
    return new TextFile(source, problems, !cut);
  }

  /// One problem of each sort, at its first place.
  private static void unwanted(String text, Problems problems) {
    Matcher found = UNWANTED.matcher(text);
    boolean nul = false;
    boolean override = false;
    while (found.find() && !(nul && override)) {
      char c = text.charAt(found.start());
      if (c == '\0' && !nul) {
        nul = true;
        problems.at(found.start(), Code.NUL, "there is a NUL character here", "delete it");
      } else if (c != '\0' && !override) {
        override = true;
        problems.at(
            found.start(),
            Code.OVERRIDE,
            "there is a character here, U+%04X, that makes text read backwards".formatted((int) c),
            "delete it");
      }
    }
  }

  private static byte[] upToALine(byte[] bytes, int limit) {
    int end = limit;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    if (end == 0) {
      end = limit;
      while ((bytes[end] & 0xC0) == 0x80) {
        end--;
      }
    }
    return Arrays.copyOf(bytes, end);
  }

  /// The number of characters before the first malformed byte, or -1 where there is none.
  private static int wellFormed(byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    return StandardCharsets.UTF_8
            .newDecoder()
            .decode(ByteBuffer.wrap(bytes), out, true)
            .isUnderflow()
        ? -1
        : out.position();
  }
}
