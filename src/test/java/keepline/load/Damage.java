package keepline.load;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Ways to damage a page: its bytes, its lines, its structure.
enum Damage {
  BYTES {
    @Override
    byte[] of(String page, RandomGenerator random) {
      byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
      for (int i = random.nextInt(1, 40); i > 0; i--) {
        bytes[random.nextInt(bytes.length)] =
            random.nextBoolean()
                ? (byte) random.nextInt(256)
                : (byte) MARKS.charAt(random.nextInt(MARKS.length()));
      }
      return Arrays.copyOf(bytes, random.nextInt(bytes.length / 2, bytes.length + 1));
    }
  },

  LINES {
    @Override
    byte[] of(String page, RandomGenerator random) {
      List<String> lines = page.lines().collect(Collectors.toCollection(ArrayList::new));
      for (int i = random.nextInt(1, 10); i > 0 && lines.size() > 1; i--) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(6)) {
          case 0 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
          case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
          case 2 -> lines.set(at, " ".repeat(random.nextInt(12)) + line);
          case 3 -> lines.set(at, line.substring(line.length() / 2));
          case 4 -> lines.remove(at);
          default -> lines.set(at, (line + " ").repeat(random.nextInt(1, 60)));
        }
      }
      return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
  },

  STRUCTURE {
    @Override
    byte[] of(String page, RandomGenerator random) {
      List<String> parts = new ArrayList<>(List.of(page.split("\n\n", -1)));
      for (int i = random.nextInt(1, 6); i > 0; i--) {
        int at = random.nextInt(parts.size());
        String part = parts.get(at);
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        switch (random.nextInt(6)) {
          case 0 -> Collections.swap(parts, at, random.nextInt(parts.size()));
          case 1 -> parts.add(at, piece);
          case 2 -> parts.set(at, part.replace("\n", "\n> "));
          case 3 -> parts.set(at, piece.repeat(random.nextInt(1, 200)) + part);
          case 4 -> parts.set(at, part + "\n" + part);
          default -> parts.set(at, part.replace("```", "~~~~").replace("## ", "# "));
        }
      }
      return String.join("\n\n", parts).getBytes(StandardCharsets.UTF_8);
    }
  };

  private static final String MARKS = "`*_[]()<>!#|>-$~\\\n\t &^:{}=\"'";

  private static final List<String> PIECES =
      List.of(
          "---",
          "```fig plot",
          "```fig flow\n---\na -> b",
          "```",
          "- ",
          "> ",
          "1. ",
          "[a]: b",
          "[^1]: ",
          "$$",
          "$\\frac{a}{",
          "<div>",
          "<!--",
          "&#x202E;",
          "| a | b |\n|---|",
          "## Why",
          "![](x.png)",
          "\u202E",
          "\uD83C",
          "\r",
          "\f",
          "x".repeat(3_000));

  /// @param page without a NUL, not empty
  abstract byte[] of(String page, RandomGenerator random);
}
