package org.teranga.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Finds which ids belong to one human, as far as the platform can tell: accounts, and the persons of offers, needs and links that share an
 * account, an e-mail address or a telephone number It is asked where something is forbidden to the same human, so two people who share a
 * telephone count as one; it never gives anybody a right. What nobody stands for ({@link KnownContact}) counts for whom it names and ties
 * no two others.
 */
@ApplicationScoped
@Transactional
public class Persons {
    /** Ties are followed this far: an account, its offers, their address, another account of it. */
    private static final int FARTHEST = 4;

    private final List<PersonTies> features;

    @Inject
    Persons(@Any Instance<PersonTies> features) {
        this(features.stream().toList());
    }

    /** With these ties and no others. */
    public Persons(List<PersonTies> features) {
        this.features = features;
    }

    /** Every id of the humans behind these, these among them. */
    public Set<UUID> allOf(Collection<UUID> persons) {
        return allOf(persons, Set.of());
    }

    /**
     * As {@link #allOf(Collection)}.
     *
     * @param contacts keyed hashes of e-mail addresses and telephone numbers of theirs that are known beside
     */
    public Set<UUID> allOf(Collection<UUID> persons, Collection<String> contacts) {
        Set<UUID> all = new HashSet<>();
        PersonTies.Tied found = follow(persons, contacts);
        all.addAll(found.persons());
        all.addAll(found.beside());
        return all;
    }

    /**
     * Every id, and every keyed hash of an e-mail address or a telephone number, of the humans behind these, to be kept as theirs. What
     * nobody stands for is left out: were it kept as one of them, whoever else it names would be one of them from then on.
     */
    public PersonTies.Tied tied(Collection<UUID> persons) {
        PersonTies.Tied found = follow(persons, Set.of());
        return new PersonTies.Tied(found.persons(), found.marks());
    }

    private PersonTies.Tied follow(Collection<UUID> persons, Collection<String> contacts) {
        Set<UUID> ids = new HashSet<>(persons);
        Set<String> marks = new HashSet<>(contacts);
        Set<UUID> beside = new HashSet<>();
        int before = -1;
        for (int step = 0; step < FARTHEST && ids.size() + marks.size() > before; step++) {
            before = ids.size() + marks.size();
            for (PersonTies feature : features) {
                PersonTies.Tied tied = feature.tied(Set.copyOf(ids), Set.copyOf(marks));
                ids.addAll(tied.persons());
                marks.addAll(tied.marks());
                beside.addAll(tied.beside());
            }
        }
        return new PersonTies.Tied(ids, marks, beside);
    }

    /** Whether one of these is the same human as this one. */
    public boolean sameHuman(UUID one, Collection<UUID> others) {
        if (others.isEmpty()) {
            return false;
        }
        // From both sides, since one of them may have more ties than are followed.
        return others.contains(one)
                || !Collections.disjoint(allOf(Set.of(one)), others)
                || allOf(others).contains(one);
    }
}
