package org.teranga.tenantadmin.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsInTextTest {
    @Test
    void wordsAreFoundInAnyOrderCaseAndWithoutAccents() {
        WordsInText words = WordsInText.of("  Répondre   JOURS ");
        assertThat(words.typed()).isEqualTo("Répondre   JOURS");
        assertThat(words.in("Jours pour repondre", "")).isTrue();
        assertThat(words.in("Jours", "pour répondre"))
                .as("in one text or the other")
                .isTrue();
        assertThat(words.in("Jours")).isFalse();
        assertThat(WordsInText.of("").in("anything")).isTrue();
        assertThat(WordsInText.of("x".repeat(500)).typed()).hasSize(100);
    }
}
