package keepline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keepline.page.Block;
import keepline.page.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Links and images that lead nowhere, or where they may not.
class BrokenTargetsTest {
  @TempDir Path folder;

  @Test
  void a_dead_link() {
    TestDeck deck = TestDeck.in(folder).first("So.", "So, [see](02-secnod.md).");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:11 LINK001 there is no page \"02-secnod.md\"; did you mean"
                + " \"02-second.md\"?");
    assertThat(prose(deck)).containsExactly(new Inline.Text("So, see."));
  }

  @Test
  void a_link_to_a_page_with_a_place_in_it() {
    TestDeck deck = TestDeck.in(folder).first("So.", "[see](./02-second.md#why)[](02-second.md)");
    assertThat(deck.lines()).isEmpty();
    assertThat(prose(deck))
        .containsExactly(
            new Inline.PageLink("second", List.of(new Inline.Text("see"))),
            new Inline.PageLink("second", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "&#106;avascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "ftp://example.org",
        "C:/x"
      })
  void a_link_of_another_kind_is_text(String address) {
    TestDeck deck = TestDeck.in(folder).first("So.", "So, [see](" + address + ").");
    assertThat(deck.lines()).singleElement().asString().startsWith("01-first.md:25:11 LINK002 ");
    assertThat(prose(deck)).containsExactly(new Inline.Text("So, see."));
  }

  @Test
  void javascript_says() {
    TestDeck deck = TestDeck.in(folder).first("So.", "[see](javascript:alert)");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:7 LINK002 a link may not open \"javascript:\"; link to a page of the"
                + " deck, or to http, https or mailto.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../x.md", "/etc/passwd", "//example.org/x", "a/../../x.md", "%2e%2e/x.md"})
  void a_link_out_of_the_folder_is_text(String address) {
    TestDeck deck = TestDeck.in(folder).first("So.", "So, [see](" + address + ").");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:11 LINK003 the link leads out of the deck's folder; link to a page by"
                + " its file name alone.");
    assertThat(prose(deck)).containsExactly(new Inline.Text("So, see."));
  }

  @Test
  void an_empty_link() {
    TestDeck deck = TestDeck.in(folder).first("So.", "So, [see]().");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:25:5 LINK004 the link leads nowhere; link to a page's file or to"
                + " https://….");
    assertThat(prose(deck)).containsExactly(new Inline.Text("So, see."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://example.org", "https://example.org/?a=b", "mailto:a@example.org"})
  void web_and_mail_are_links(String address) {
    TestDeck deck = TestDeck.in(folder).first("So.", "[see](" + address + ")");
    assertThat(deck.lines()).isEmpty();
    assertThat(prose(deck))
        .containsExactly(new Inline.Link(address, "", List.of(new Inline.Text("see"))));
  }

  @Test
  void a_missing_image() {
    TestDeck deck = TestDeck.in(folder).first("images/dot.png", "images/dto.png");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:9:11 IMG001 there is no image \"images/dto.png\"; did you mean"
                + " \"images/dot.png\"?");
    assertThat(deck.readFirst().plates().toString()).contains("A dot.");
  }

  @Test
  void an_image_outside_the_folder() {
    TestDeck deck = TestDeck.in(folder).first("images/dot.png", "../dot.png");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:9:11 IMG002 the image lies outside the deck's folder; copy it into the"
                + " deck's images/ folder.");
  }

  @Test
  void an_image_that_a_link_brings_from_outside() throws IOException {
    TestDeck deck = TestDeck.in(folder).first("images/dot.png", "images/link.png");
    Path outside = Files.write(folder.resolve("outside.png"), TestDeck.png(1, 1));
    Files.createSymbolicLink(deck.root().resolve("images/link.png"), outside);
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:9:11 IMG002 the image lies outside the deck's folder; copy it into the"
                + " deck's images/ folder.");
    assertThat(deck.open().pictures().dataUri("images/link.png", 100)).isEmpty();
  }

  @Test
  void an_image_from_the_network() {
    TestDeck deck = TestDeck.in(folder).first("images/dot.png", "https://example.org/x.png");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:9:11 IMG003 images come from the deck's own folder only; save it into the"
                + " deck's images/ folder.");
  }

  @Test
  void an_svg_image() {
    TestDeck deck = TestDeck.in(folder).file("images/x.svg", "<svg onload='alert(1)'/>");
    deck.first("images/dot.png", "images/x.svg");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:9:11 IMG004 \"images/x.svg\" is not a kind of image that can be shown;"
                + " save it as PNG, JPEG or GIF.");
    assertThat(deck.open().pictures().dataUri("images/x.svg", 100)).isEmpty();
  }

  @Test
  void an_image_with_too_many_bytes() {
    byte[] large = java.util.Arrays.copyOf(TestDeck.png(1, 1), (20 << 20) + 1);
    TestDeck deck = TestDeck.in(folder).bytes("images/dot.png", large);
    assertThat(deck.lines().getFirst())
        .isEqualTo(
            "01-first.md:9:11 IMG005 the image has 20971521 bytes, the limit is 20971520; make it"
                + " smaller.");
    assertThat(deck.open().pictures().dataUri("images/dot.png", 100)).isEmpty();
  }

  @Test
  void an_image_with_too_many_pixels() {
    byte[] bomb = TestDeck.png(1, 1);
    bomb[18] = 0x4E;
    bomb[19] = 0x20;
    bomb[22] = 0x4E;
    bomb[23] = 0x20;
    TestDeck deck = TestDeck.in(folder).bytes("images/dot.png", bomb);
    assertThat(deck.lines().getFirst())
        .isEqualTo(
            "01-first.md:9:11 IMG006 the image has 20000 x 20000 pixels, the limit is 50 million;"
                + " make it smaller.");
    assertThat(deck.open().pictures().dataUri("images/dot.png", 100)).isEmpty();
  }

  @Test
  void a_file_that_only_has_an_images_name() {
    TestDeck deck = TestDeck.in(folder).file("images/dot.png", "not a picture");
    assertThat(deck.lines().getFirst())
        .isEqualTo(
            "01-first.md:9:11 IMG007 \"images/dot.png\" is not the image that its name says; save"
                + " it again.");
  }

  @Test
  void an_image_without_a_description() {
    TestDeck deck = TestDeck.in(folder).first("[A dot.]", "[]");
    assertThat(deck.lines())
        .containsExactly(
            "01-first.md:9:5 IMG008 the image has no description; say between the square brackets"
                + " what it shows.");
    assertThat(deck.readFirst().plates()).hasSize(1);
  }

  private static List<Inline> prose(TestDeck deck) {
    return ((Block.Paragraph) deck.readFirst().beats().getLast().prose().getFirst()).text();
  }
}
