package keepline.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://arxiv.org/abs/1706.03762, arxiv.org/abs/1706.03762",
    "HTTP://Example.ORG, example.org",
    "mailto:someone@example.org, someone@example.org",
    "http://127.0.0.1:8080/a, 127.0.0.1:8080/a",
  })
  void a_plain_address_shows_host_and_path(String url, String shown) {
    assertThat(new Address(url).shown()).isEqualTo(shown);
  }

  @Test
  void letters_of_another_alphabet_do_not_pass_for_latin_ones() {
    assertThat(new Address("https://\u0430pple.com/").shown()).isEqualTo("xn--pple-43d.com/");
  }

  @Test
  void a_name_before_the_host_is_not_taken_for_it() {
    assertThat(new Address("https://bank.example@evil.example/login").shown())
        .isEqualTo("evil.example/login");
    assertThat(new Address("https://bank.example@more@evil.example/").shown())
        .isEqualTo("evil.example/");
    assertThat(new Address("https://evil.example\\@bank.example/").shown())
        .startsWith("evil.example\\");
  }

  @Test
  void what_turns_the_direction_of_writing_is_spelled_out() {
    assertThat(new Address("https://example.org/\u2066gpj.exe").shown())
        .isEqualTo("example.org/%E2%81%A6gpj.exe");
  }

  @Test
  void a_long_address_is_cut_behind_its_host() {
    assertThat(new Address("https://example.org/" + "a".repeat(500)).shown())
        .startsWith("example.org/aaa")
        .hasSizeLessThan(100)
        .endsWith("…");
  }
}
