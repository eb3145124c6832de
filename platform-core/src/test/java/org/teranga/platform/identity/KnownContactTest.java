package org.teranga.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whom a typed address or number ties to whom. */
class KnownContactTest {
    private static final Set<String> NOBODY = Set.of();

    private final UUID anna = UUID.randomUUID();
    private final UUID bruno = UUID.randomUUID();
    private final Map<UUID, String> accounts = Map.of(anna, "mail-anna", bruno, "mail-bruno");
    private final List<KnownContact> records = new ArrayList<>();
    private final Persons persons =
            new Persons(List.of(this::members, (ids, marks) -> KnownContact.tied(records, ids, marks)));

    @Test
    void twoRecordsOfStrangersMakeNobodyOneHuman() {
        record(bruno, Set.of("mail-bruno", "phone-bruno"), NOBODY);
        record(null, Set.of("mail-anna", "phone-bruno"), NOBODY);
        record(null, Set.of("mail-anna", "phone-9"), NOBODY);
        record(null, Set.of("phone-9", "mail-bruno"), NOBODY);
        assertThat(persons.sameHuman(anna, Set.of(bruno))).isFalse();
        assertThat(persons.sameHuman(bruno, Set.of(anna))).isFalse();
        assertThat(persons.tied(Set.of(anna)).marks()).containsExactly("mail-anna");
    }

    @Test
    void neitherDoesAStrangerWhoAnswersFromTheOwnAddressAndTypesTwoNumbers() {
        record(anna, Set.of("mail-anna", "phone-anna"), NOBODY);
        record(bruno, Set.of("mail-bruno", "phone-bruno"), NOBODY);
        record(null, Set.of("mail-s", "phone-anna"), Set.of("mail-s"));
        record(null, Set.of("mail-s", "phone-bruno"), Set.of("mail-s"));
        assertThat(persons.sameHuman(anna, Set.of(bruno))).isFalse();
    }

    @Test
    void whatIsKeptAsSomebodysTiesNobodyWhomAStrangerTypedBeside() {
        UUID host = record(null, Set.of("phone-host"), NOBODY);
        UUID typed = record(null, Set.of("mail-anna", "phone-host"), NOBODY);
        Set<UUID> kept = persons.tied(Set.of(host)).persons();
        assertThat(kept).containsExactly(host);
        assertThat(persons.sameHuman(anna, kept)).isFalse();
        assertThat(persons.sameHuman(anna, Set.of(typed)))
                .as("it claims to be hers")
                .isTrue();

        UUID answered = record(null, Set.of("mail-anna", "phone-host"), Set.of("mail-anna", "phone-host"));
        assertThat(persons.tied(Set.of(host)).persons()).contains(host, answered, anna);
    }

    @Test
    void whoeverLeavesARecordWithTheOwnAddressIsItsOwnerHoweverLittleIsProved() {
        UUID byMail = record(null, Set.of("mail-anna"), NOBODY);
        record(anna, Set.of("phone-anna"), NOBODY);
        UUID byPhone = record(null, Set.of("phone-anna", "mail-other"), NOBODY);
        for (UUID own : List.of(byMail, byPhone)) {
            assertThat(persons.sameHuman(anna, Set.of(own))).isTrue();
            assertThat(persons.sameHuman(own, Set.of(anna))).isTrue();
            assertThat(persons.sameHuman(bruno, Set.of(own))).isFalse();
        }
    }

    @Test
    void whatTheTeamWroteOrSomebodyAnsweredFromTiesAccountsOfOneHuman() {
        record(null, Set.of("mail-anna", "phone-1"), Set.of("mail-anna", "phone-1"));
        record(null, Set.of("mail-bruno", "phone-1"), Set.of("mail-bruno", "phone-1"));
        assertThat(persons.sameHuman(anna, Set.of(bruno))).isTrue();
    }

    private UUID record(@Nullable UUID account, Set<String> marks, Set<String> proved) {
        UUID person = UUID.randomUUID();
        records.add(new KnownContact(person, account, marks, proved));
        return person;
    }

    private PersonTies.Tied members(Set<UUID> ids, Set<String> marks) {
        Set<UUID> found = accounts.entrySet().stream()
                .filter(one -> ids.contains(one.getKey()) || marks.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new PersonTies.Tied(found, found.stream().map(accounts::get).collect(Collectors.toSet()));
    }
}
