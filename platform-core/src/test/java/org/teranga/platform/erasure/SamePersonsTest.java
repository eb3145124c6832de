package org.teranga.platform.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What belongs to one human when that human wants to go. */
class SamePersonsTest {
    private final List<PersonRecord> kept = new ArrayList<>();
    private final Map<UUID, Set<UUID>> earlier = new HashMap<>();
    private final Map<UUID, Set<UUID>> confirmed = new HashMap<>();
    private final SamePersons same = new SamePersons(
            List.of(new Everything()),
            name -> List.of(name.toLowerCase(Locale.ROOT).split(" ")),
            email -> "hash of " + email);

    @Test
    void whatIsOfOneAccountGoesTogether() {
        UUID account = UUID.randomUUID();
        PersonRecord offer = keep("Awa Diop", "a@example.org", account);
        PersonRecord need = keep(null, null, account);
        keep("Awa Diop", "other@example.org", UUID.randomUUID());
        assertThat(same.of(offer.person())).containsExactlyInAnyOrder(offer, need);
    }

    @Test
    void oneAddressAndOneNameIsOneHumanAndOneAddressAloneIsNot() {
        PersonRecord awa = keep("Awa Diop", "helper@example.org", null);
        PersonRecord again = keep("Diop", "helper@example.org", null);
        keep("Samir Haddad", "helper@example.org", null);
        keep(null, "helper@example.org", null);
        assertThat(same.of(awa.person())).containsExactlyInAnyOrder(awa, again);
    }

    @Test
    void twoOfOneFamilyWhoShareAnAddressAreTwo() {
        PersonRecord anna = keep("Anna Martin", "martin@example.org", null);
        keep("Paul Martin", "martin@example.org", null);
        assertThat(same.of(anna.person())).containsExactly(anna);
    }

    @Test
    void whoProvedAnAddressEndsNothingThatHasAnother() {
        PersonRecord household = keep(new KnownAs("Fatima Haddad", "fatima@example.org", "+33612345678"));
        PersonRecord stranger = keep(new KnownAs("Fatima", "stranger@example.org", "+33612345678"));
        PersonRecord own = keep(new KnownAs("Fatima", "stranger@example.org", null));
        assertThat(same.of(stranger.person()))
                .as("two of the team read the numbers")
                .contains(household);
        assertThat(same.proven(stranger.person(), "stranger@example.org")).containsExactlyInAnyOrder(stranger, own);
        assertThat(same.proven(stranger.person(), null)).containsExactly(stranger);
    }

    @Test
    void whoStoodBehindARecordBeforeGoesWithItUnlessSomethingElseIsKeptUnderThatId() {
        PersonRecord taken = keep("Jeanne Roux", "b@example.org", null);
        PersonRecord other = keep("Awa Diop", "a@example.org", null);
        UUID before = UUID.randomUUID();
        earlier.put(taken.id(), Set.of(before, other.person()));
        assertThat(same.personsOf(List.of(taken))).containsExactlyInAnyOrder(taken.person(), before);
        assertThat(same.personsOf(List.of(taken, other)))
                .containsExactlyInAnyOrder(taken.person(), before, other.person());
        assertThat(same.of(taken.person())).as("nothing is followed from there").containsExactly(taken);
    }

    @Test
    void whoStoodBehindARecordBeforeIsEndedByTwoAndNotByWhoeverTookItOver() {
        PersonRecord taken = keep("Jeanne Roux", "b@example.org", null);
        UUID another = UUID.randomUUID();
        UUID oneHuman = UUID.randomUUID();
        earlier.put(taken.id(), Set.of(another, oneHuman));
        confirmed.put(taken.id(), Set.of(oneHuman));
        assertThat(same.ownPersonsOf(List.of(taken))).containsExactlyInAnyOrder(taken.person(), oneHuman);
        assertThat(same.personsOf(List.of(taken))).contains(another);
    }

    @Test
    void anIdThatIsNobodysHasNothing() {
        assertThat(same.of(UUID.randomUUID())).isEmpty();
    }

    private PersonRecord keep(@Nullable String name, @Nullable String email, @Nullable UUID account) {
        PersonRecord record = new PersonRecord(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "offer",
                "R-" + kept.size(),
                new KnownAs(name, email, null),
                "fr",
                account,
                false,
                Instant.EPOCH);
        kept.add(record);
        return record;
    }

    private PersonRecord keep(KnownAs known) {
        PersonRecord record = new PersonRecord(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "offer",
                "R-" + kept.size(),
                known,
                "fr",
                null,
                false,
                Instant.EPOCH);
        kept.add(record);
        return record;
    }

    /** A feature that keeps all of them. */
    private final class Everything implements PersonRecords {
        @Override
        public List<PersonRecord> of(Collection<UUID> persons) {
            return kept.stream().filter(one -> persons.contains(one.person())).toList();
        }

        @Override
        public List<PersonRecord> near(PersonRecord one) {
            return kept.stream()
                    .filter(other -> one.account() != null && one.account().equals(other.account())
                            || one.known().email() != null
                                    && Objects.equals(
                                            one.known().email(), other.known().email())
                            || one.known().phone() != null
                                    && Objects.equals(
                                            one.known().phone(), other.known().phone()))
                    .toList();
        }

        @Override
        public Optional<UUID> personOf(UUID record) {
            return kept.stream()
                    .filter(one -> one.id().equals(record))
                    .map(PersonRecord::person)
                    .findFirst();
        }

        @Override
        public Set<UUID> earlierPersons(Collection<UUID> records) {
            return records.stream()
                    .flatMap(id -> earlier.getOrDefault(id, Set.of()).stream())
                    .collect(Collectors.toSet());
        }

        @Override
        public Set<UUID> confirmedPersons(Collection<UUID> records) {
            return records.stream()
                    .flatMap(id -> confirmed.getOrDefault(id, Set.of()).stream())
                    .collect(Collectors.toSet());
        }

        @Override
        public List<PersonRecord> quietSince(Instant openSince, Instant closedSince) {
            return List.of();
        }
    }
}
