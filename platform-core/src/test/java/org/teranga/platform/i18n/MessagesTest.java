package org.teranga.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MessagesTest {
    private static final Language ENGLISH = Languages.of("en").orElseThrow();
    private static final Language ARABIC = Languages.of("ar").orElseThrow();

    @TempDir
    private Path base;

    @TempDir
    private Path own;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(
                base.resolve("a_fr.properties"),
                "days={0, plural, one {un jour} other {{0, number} jours}}\nonly=seul\n");
        Files.writeString(base.resolve("b_fr.properties"), "plain=accolé\n");
        Files.writeString(
                base.resolve("a_ar.properties"),
                "days={0, plural, one {يوم} two {يومان} few {{0, number} أيام} other {{0, number} يومًا}}\n");
    }

    @Test
    void pluralsFollowTheLanguage() {
        Messages messages = Messages.read(List.of(base));
        assertThat(messages.text(Languages.FRENCH, "days", 0)).isEqualTo("un jour");
        assertThat(messages.text(Languages.FRENCH, "days", 1500)).isEqualTo("1\u202F500 jours");
        assertThat(messages.text(ARABIC, "days", 2)).isEqualTo("يومان");
        assertThat(messages.text(ARABIC, "days", 4)).isEqualTo("4 أيام");
    }

    @Test
    void aDayIsWrittenAsADay() throws IOException {
        Files.writeString(own.resolve("day_fr.properties"), "until=jusqu’au {0} ({1})\n");
        Messages messages = Messages.read(List.of(own));
        assertThat(messages.text(Languages.FRENCH, "until", LocalDate.of(2026, 3, 9), "midi"))
                .isEqualTo("jusqu’au 09/03/2026 (midi)");
    }

    @Test
    void theAssociationsWordingWins() throws IOException {
        Files.writeString(own.resolve("association_fr.properties"), "plain=à nous\n");
        Messages messages = Messages.read(List.of(base, own));
        assertThat(messages.text(Languages.FRENCH, "plain")).isEqualTo("à nous");
        assertThat(messages.text(Languages.FRENCH, "only")).isEqualTo("seul");
    }

    @Test
    void aMissingKeyIsSeenAndALanguageWithoutItSpeaksFrench() {
        Messages messages = Messages.read(List.of(base));
        assertThat(messages.text(ENGLISH, "only")).isEqualTo("seul");
        assertThat(messages.text(ENGLISH, "nowhere")).isEqualTo("⟦nowhere⟧");
    }

    @Test
    void aKeyGivenTwiceInOneFolderIsAnError() throws IOException {
        Files.writeString(base.resolve("c_fr.properties"), "plain=encore\n");
        assertThatThrownBy(() -> Messages.read(List.of(base))).hasMessageContaining("plain");
    }

    @Test
    void aFileOfAnotherNameIsAnError() throws IOException {
        Files.writeString(base.resolve("Messages.properties"), "x=y\n");
        assertThatThrownBy(() -> Messages.read(List.of(base))).hasMessageContaining("Messages.properties");
    }
}
