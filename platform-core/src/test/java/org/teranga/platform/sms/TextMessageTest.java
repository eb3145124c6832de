package org.teranga.platform.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.privacy.PhoneNumber;

/** Nobody can put a name or a sentence into a text message. */
class TextMessageTest {
    private static final PhoneNumber PHONE = new PhoneNumber("+33612345678");

    @Test
    void addressesCodesNumbersDaysAndHoursStandInOne() {
        TextMessage message =
                message("https://teranga.example/fr/me", "K7-2F", 3, LocalDate.of(2026, 12, 1), "14:30", "482913");
        assertThat(message.arguments()).hasSize(6);
        assertThat(message.toString()).doesNotContain("612345678", "K7-2F");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marie", "Marie Durand", "réfugiée", "asile", "https://a.example Marie", "asyl", "", " "})
    void wordsDoNot(String words) {
        assertThatIllegalArgumentException().isThrownBy(() -> message(words));
    }

    @Test
    void itsWordsAreOfTheFilesOfTextMessages() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextMessage.of(UUID.randomUUID(), PHONE, "fr", "mail.hello"));
    }

    private static TextMessage message(Object... arguments) {
        return TextMessage.of(UUID.randomUUID(), PHONE, "fr", "sms.written", arguments);
    }
}
