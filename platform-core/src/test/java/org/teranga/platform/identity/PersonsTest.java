package org.teranga.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PersonsTest {
    private final UUID account = UUID.randomUUID();
    private final UUID secondAccount = UUID.randomUUID();
    private final UUID key = UUID.randomUUID();
    private final UUID ownOffer = UUID.randomUUID();
    private final UUID stranger = UUID.randomUUID();
    private final PersonTies members = ties(Map.of(account, Set.of("mail-1"), secondAccount, Set.of("mail-2")));
    private final PersonTies offers = ties(Map.of(ownOffer, Set.of("mail-1", "phone-1"), stranger, Set.of("mail-9")));
    private final PersonTies needs = ties(Map.of(secondAccount, Set.of("phone-1")));
    private final PersonTies keys = (persons, marks) ->
            persons.contains(key) ? new PersonTies.Tied(Set.of(account), Set.of()) : PersonTies.Tied.NOTHING;
    private final Persons persons = new Persons(List.of(members, offers, needs, keys));

    @Test
    void anAddressTiesAnOfferToItsAccountAndATelephoneTheOtherAccount() {
        assertThat(persons.allOf(Set.of(account))).containsExactlyInAnyOrder(account, ownOffer, secondAccount);
        assertThat(persons.sameHuman(account, Set.of(ownOffer))).isTrue();
        assertThat(persons.sameHuman(ownOffer, Set.of(secondAccount))).isTrue();
    }

    @Test
    void aKeyIsWhoMadeIt() {
        assertThat(persons.sameHuman(key, Set.of(account))).isTrue();
    }

    @Test
    void whoSharesNothingIsSomebodyElse() {
        assertThat(persons.sameHuman(stranger, Set.of(account, secondAccount, ownOffer)))
                .isFalse();
        assertThat(persons.sameHuman(stranger, Set.of())).isFalse();
    }

    private static PersonTies ties(Map<UUID, Set<String>> known) {
        return (ids, marks) -> {
            Set<UUID> tied = known.entrySet().stream()
                    .filter(one -> ids.contains(one.getKey())
                            || one.getValue().stream().anyMatch(marks::contains))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            Set<String> further = new HashSet<>();
            tied.forEach(one -> further.addAll(known.get(one)));
            return new PersonTies.Tied(tied, further);
        };
    }
}
