package keepline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateFilesTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void what_is_written_is_what_is_read(long seed) throws Unusable {
    States states = new States(seed);
    DeckState deck = states.deck("/decks/one");
    assertThat(DeckFile.read(DeckFile.write(deck))).isEqualTo(deck);
    Settings settings = states.settings();
    assertThat(SettingsFile.read(SettingsFile.write(settings))).isEqualTo(settings);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void a_damaged_text_is_another_state_or_unusable_and_never_anything_else(long seed) {
    States states = new States(seed);
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder(DeckFile.write(states.deck("/d")));
      int at = states.upTo(text.length());
      switch (states.upTo(3)) {
        case 0 -> text.setLength(at);
        case 1 -> text.setCharAt(at, (char) states.upTo(128));
        default -> text.delete(at, Math.min(text.length(), at + states.upTo(40)));
      }
      try {
        assertThat(DeckFile.read(text.toString())).isNotNull();
      } catch (Unusable e) {
        assertThat(e.why()).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[]",
        "{}",
        "null",
        "{\"theme\": \"light\"}",
        "{\"version\": 0}",
        "{\"version\": 1",
        "{\"version\": 1} more",
        "{\"version\": 1, \"text\": \"large\"}",
        "{\"version\": 1, \"window\": {\"width\": -4}}",
        "{\"version\": 1, \"window\": 4}"
      })
  void what_is_no_state_is_broken(String text) {
    assertThatThrownBy(() -> SettingsFile.read(text))
        .isInstanceOfSatisfying(
            Unusable.class, e -> assertThat(e.why()).isEqualTo(Unusable.Why.BROKEN));
  }

  @Test
  void a_later_version_is_newer_whatever_follows() {
    assertThatThrownBy(() -> SettingsFile.read("{\"version\": 2, \"theme\": [1, 2"))
        .isInstanceOfSatisfying(
            Unusable.class, e -> assertThat(e.why()).isEqualTo(Unusable.Why.NEWER));
  }

  @Test
  void a_member_that_is_not_known_is_skipped() throws Unusable {
    assertThat(SettingsFile.read("{\"version\": 1, \"more\": {\"a\": [1]}, \"text\": 125}"))
        .isEqualTo(
            new Settings(
                Settings.FIRST.theme(), 125, Settings.FIRST.window(), Settings.FIRST.lastDeck()));
  }
}
