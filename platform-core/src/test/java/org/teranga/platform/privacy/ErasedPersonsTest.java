package org.teranga.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By what somebody who is erased is told apart in what was written about others. */
class ErasedPersonsTest {
    private static final UUID RECORD = UUID.fromString("0193b3c4-0000-7000-8000-000000000001");

    private final ErasedPersons who = new ErasedPersons(
            Set.of(UUID.randomUUID()),
            Set.of(RECORD),
            Set.of(new EmailAddress("awa@diop.example")),
            Set.of("Awa Diop", "+33698112233", "K7-2F", "Ali"));

    @Test
    void anAddressANameAnIdAndANumberHoweverWrittenNameThePerson() {
        assertThat(who.namedIn("Écrivez à AWA@diop.example")).isTrue();
        assertThat(who.namedIn("pour awa diop")).isTrue();
        assertThat(who.namedIn("{\"id\":\"" + RECORD + "\"}")).isTrue();
        assertThat(who.namedIn("au 06 98 11 22 33, le soir")).isTrue();
        assertThat(who.namedIn("+33 (0)6.98.11.22.33")).isTrue();
    }

    @Test
    void whatIsShortOrSomebodyElsesDoesNot() {
        assertThat(who.namedIn("Alimentation, Diop, 06 98 11 22 34")).isFalse();
        assertThat(who.toString()).doesNotContain("Diop", "698112233");
    }
}
