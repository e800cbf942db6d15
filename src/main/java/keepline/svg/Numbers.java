package keepline.svg;

/// Numbers as SVG has them: at most two decimals, a point, no zeros at the end.
final class Numbers {
  private Numbers() {}

  static String text(double value) {
    if (!(Math.abs(value) < 1e12)) {
      throw new IllegalArgumentException("not a place on a drawing: " + value);
    }
    long hundredths = Math.round(value * 100);
    long size = Math.abs(hundredths);
    String whole = (hundredths < 0 ? "-" : "") + size / 100;
    long rest = size % 100;
    if (rest == 0) {
      return whole;
    }
    return whole + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
  }
}
