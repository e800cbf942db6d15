package keepline.load;

import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page's file by its name: `06-qkv.md` is number 6 with the id `qkv`.
///
/// @param number of any size: the name is somebody else's
record PageFile(String file, BigInteger number, String id) implements Comparable<PageFile> {
  private static final Pattern NAME = Pattern.compile("([0-9]+)[-_. ]*(.*)\\.md");

  /// Nothing for a name without a number. A name that is nothing but a number is its own id.
  static Optional<PageFile> of(String file) {
    Matcher name = NAME.matcher(file);
    if (!name.matches()) {
      return Optional.empty();
    }
    String id = name.group(2).isEmpty() ? name.group(1) : name.group(2);
    return Optional.of(new PageFile(file, new BigInteger(name.group(1)), id));
  }

  /// By number, then name.
  @Override
  public int compareTo(PageFile other) {
    int byNumber = number.compareTo(other.number);
    return byNumber != 0 ? byNumber : file.compareTo(other.file);
  }
}
