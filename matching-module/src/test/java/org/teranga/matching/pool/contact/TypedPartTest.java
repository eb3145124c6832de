package org.teranga.matching.pool.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types to find a person of whom they have only a part. */
class TypedPartTest {
    private static final Contact MARTIN = person("Éloïse Martin-Le Goff", "+33612345678");

    private static Contact person(@Nullable String name, @Nullable String phone) {
        return new Contact(name, null, phone, null, "fr");
    }

    private static boolean finds(String typed, Contact contact) {
        return TypedPart.read(typed).filter(part -> part.fits(contact)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12",
                "0612",
                "06.12.34",
                "06-12-34-56-78",
                "+33612",
                "+33 6 12 34",
                "+33 (0)6 12",
                "0033612",
                "33612",
                "612 34",
                "5678",
                "56 78",
                "345678",
                "mart",
                "MART",
                "éloï",
                "eloise",
                "martin elo",
                "goff"
            })
    void aPartHoweverItIsWritten(String typed) {
        assertThat(finds(typed, MARTIN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 13",
                "0712",
                "+32612",
                "+445678",
                "3456",
                "78",
                "06",
                "+33",
                "artin",
                "ma",
                "martine",
                "martin dup",
                "le",
                "",
                "?",
                "06 12 34 56 78 9"
            })
    void nothingElseAndNothingTooShort(String typed) {
        assertThat(finds(typed, MARTIN)).isFalse();
    }

    @Test
    void numbersOfOtherCountriesAndNamesInOtherScripts() {
        Contact farid = person("فرید رحیمی", "+212661234567");
        assertThat(finds("+212 661", farid)).isTrue();
        assertThat(finds("00212661", farid)).isTrue();
        assertThat(finds("4567", farid)).isTrue();
        assertThat(finds("فري", farid)).isFalse();
        assertThat(finds("فری", farid)).isTrue();
    }

    @Test
    void ofWhomNothingIsKnownNothingFits() {
        assertThat(finds("mart", person(null, null))).isFalse();
        assertThat(finds("5678", person("Martin", null))).isFalse();
        assertThat(TypedPart.read("ab").map(TypedPart::toString)).isEqualTo(Optional.empty());
        assertThat(TypedPart.read("mart").orElseThrow()).hasToString("TypedPart[…]");
    }
}
