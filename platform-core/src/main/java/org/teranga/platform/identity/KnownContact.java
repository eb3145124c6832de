package org.teranga.platform.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The contact details in a record, and how far somebody other than their writer has confirmed them. Anybody may type anybody's address and
 * number into a public form. So such a record is always that of whoever has this address or number, as far as something is forbidden; but
 * it ties no two other people to each other, and leads to no further address.
 *
 * @param person  under whose id it is kept
 * @param account the account to which it belongs; null for none
 * @param marks   keyed hashes of the address and number in it
 * @param proved  those of them that somebody stands for: an address that its person answered from, all of a contact that the team wrote
 */
public record KnownContact(UUID person, @Nullable UUID account, Set<String> marks, Set<String> proved) {
    public KnownContact {
        marks = Set.copyOf(marks);
        proved = Set.copyOf(proved);
    }

    /**
     * What of these records belongs to a human.
     *
     * @param persons ids of that human
     * @param marks   keyed hashes of that human's addresses and numbers
     */
    public static PersonTies.Tied tied(Collection<KnownContact> records, Set<UUID> persons, Set<String> marks) {
        Set<UUID> ids = new HashSet<>();
        Set<String> further = new HashSet<>();
        Set<UUID> beside = new HashSet<>();
        for (KnownContact one : records) {
            if (one.isOf(persons)) {
                ids.addAll(one.ids());
                further.addAll(one.marks);
            } else if (!Collections.disjoint(one.proved, marks)) {
                ids.addAll(one.ids());
                further.addAll(one.proved);
            } else if (!Collections.disjoint(one.marks, marks)) {
                beside.addAll(one.ids());
            }
        }
        return new PersonTies.Tied(ids, further, beside);
    }

    private boolean isOf(Set<UUID> persons) {
        return persons.contains(person) || account != null && persons.contains(account);
    }

    private Set<UUID> ids() {
        return account == null ? Set.of(person) : person.equals(account) ? Set.of(person) : Set.of(person, account);
    }
}
