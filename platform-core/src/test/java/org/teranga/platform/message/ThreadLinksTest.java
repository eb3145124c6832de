package org.teranga.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;

/** Secrets of addresses, and what may be sent. */
class ThreadLinksTest {
    @Test
    void aSecretOfAnAddressHasLettersThatNoMailProgramChanges() {
        byte[] all = new byte[16];
        Arrays.fill(all, (byte) 0xff);
        assertThat(ThreadLinks.letters(new byte[16])).isEqualTo("a".repeat(26));
        assertThat(ThreadLinks.letters(all)).isEqualTo("7".repeat(25) + "4");
    }

    @Test
    void aMessageSaysSomethingAndLeavesNoBlank() {
        assertThat(WrittenMessage.of("  Bonjour \r\n\u202Etout le monde ", "fr", null, List.of())
                        .text())
                .isEqualTo("Bonjour \ntout le monde");
        assertThat(faults(" \n ")).containsExactly("message.fault.empty");
        assertThat(faults("x".repeat(WrittenMessage.LONGEST + 1))).containsExactly("message.fault.long");
        assertThat(faults("Appelez le ____")).containsExactly("message.fault.blank");
    }

    private static List<String> faults(String typed) {
        List<String> keys = new ArrayList<>();
        assertThatThrownBy(() -> WrittenMessage.of(typed, "fr", null, List.of()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid ->
                                invalid.errors().stream().map(FieldError::key).forEach(keys::add));
        return keys;
    }
}
