package keepline.theme;

/// Colour arithmetic for tests: WCAG contrast, colour-blind vision, and how different two colours
/// look.
final class Colours {
  private Colours() {}

  /// Red, green and blue of `#RRGGBB` as light, from 0 to 1.
  static double[] linear(String hex) {
    double[] rgb = new double[3];
    for (int i = 0; i < 3; i++) {
      double v = Integer.parseInt(hex, 1 + 2 * i, 3 + 2 * i, 16) / 255.0;
      rgb[i] = v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
    return rgb;
  }

  /// The contrast of two colours by WCAG 2: 1 to 21.
  static double contrast(String a, String b) {
    double x = luminance(linear(a));
    double y = luminance(linear(b));
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  }

  private static double luminance(double[] rgb) {
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  }

  /// How a colour looks to someone who lacks a kind of cones (Machado, Oliveira and Fernandes 2009,
  /// severity 1): a matrix on linear light.
  enum Vision {
    FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
    PROTANOPIA(
        0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
        1.051998),
    DEUTERANOPIA(
        0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
    TRITANOPIA(
        1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
        0.303900);

    @SuppressWarnings("ImmutableEnumChecker") // never handed out, never written
    private final double[] matrix;

    Vision(double... matrix) {
      this.matrix = matrix;
    }

    double[] sees(double[] rgb) {
      double[] seen = new double[3];
      for (int i = 0; i < 3; i++) {
        double v = 0;
        for (int j = 0; j < 3; j++) {
          v += matrix[3 * i + j] * rgb[j];
        }
        seen[i] = Math.clamp(v, 0, 1);
      }
      return seen;
    }
  }

  /// CIE L*a*b* under D65 of linear light.
  static double[] lab(double[] rgb) {
    double x = (0.4124564 * rgb[0] + 0.3575761 * rgb[1] + 0.1804375 * rgb[2]) / 0.95047;
    double y = 0.2126729 * rgb[0] + 0.7151522 * rgb[1] + 0.0721750 * rgb[2];
    double z = (0.0193339 * rgb[0] + 0.1191920 * rgb[1] + 0.9503041 * rgb[2]) / 1.08883;
    return new double[] {116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))};
  }

  private static double f(double t) {
    return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }

  /// The CIEDE2000 distance of two L*a*b* colours (Sharma, Wu and Dalal 2005).
  static double distance(double[] one, double[] two) {
    double mean = (Math.hypot(one[1], one[2]) + Math.hypot(two[1], two[2])) / 2;
    double g = 0.5 * (1 - Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + Math.pow(25, 7))));
    double a1 = (1 + g) * one[1];
    double a2 = (1 + g) * two[1];
    double c1 = Math.hypot(a1, one[2]);
    double c2 = Math.hypot(a2, two[2]);
    double h1 = hue(a1, one[2]);
    double h2 = hue(a2, two[2]);
    boolean grey = c1 * c2 == 0;
    double dh = grey ? 0 : h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
    double dL = two[0] - one[0];
    double dC = c2 - c1;
    double dH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(dh / 2));
    double lightness = (one[0] + two[0]) / 2;
    double chroma = (c1 + c2) / 2;
    double sum = h1 + h2;
    double hue =
        grey ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : (sum + (sum < 360 ? 360 : -360)) / 2;
    double t =
        1
            - 0.17 * cos(hue - 30)
            + 0.24 * cos(2 * hue)
            + 0.32 * cos(3 * hue + 6)
            - 0.20 * cos(4 * hue - 63);
    double square = (lightness - 50) * (lightness - 50);
    double sL = 1 + 0.015 * square / Math.sqrt(20 + square);
    double sC = 1 + 0.045 * chroma;
    double sH = 1 + 0.015 * chroma * t;
    double turn = 30 * Math.exp(-Math.pow((hue - 275) / 25, 2));
    double rC = 2 * Math.sqrt(Math.pow(chroma, 7) / (Math.pow(chroma, 7) + Math.pow(25, 7)));
    double rT = -Math.sin(Math.toRadians(2 * turn)) * rC;
    return Math.sqrt(
        Math.pow(dL / sL, 2)
            + Math.pow(dC / sC, 2)
            + Math.pow(dH / sH, 2)
            + rT * (dC / sC) * (dH / sH));
  }

  private static double hue(double a, double b) {
    double h = Math.toDegrees(Math.atan2(b, a));
    return h < 0 ? h + 360 : h;
  }

  private static double cos(double degrees) {
    return Math.cos(Math.toRadians(degrees));
  }
}
