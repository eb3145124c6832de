package org.teranga.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;

class AddressTest {
    private static final Address OFFER =
            new Address("GET", "/{lang: [a-z]{2,3}}/desk/offers/{id}/{what: a|b}", List.of(), "OFFERS_READ");

    @Test
    void itsVariablesAreReadOutOfAPathAndFilledInAgain() {
        Map<String, String> values = OFFER.read("/fr/desk/offers/7/b").orElseThrow();
        assertThat(values).isEqualTo(Map.of("lang", "fr", "id", "7", "what", "b"));
        assertThat(OFFER.fill(variable -> values.get(variable.name()))).isEqualTo("/fr/desk/offers/7/b");
        assertThat(OFFER.read("/fr/desk/offers/7/c")).isEmpty();
        assertThat(OFFER.read("/fr/desk/offers/7")).isEmpty();
    }

    @Test
    void itAdmitsTheRolesThatHaveTheRight() {
        assertThat(OFFER.admits(Role.CASEWORKER)).isTrue();
        assertThat(OFFER.admits(Role.VOLUNTEER)).isFalse();
        assertThat(OFFER.admits(null)).isFalse();
        assertThat(new Address("GET", "/", List.of(), "").admits(null)).isTrue();
    }
}
