package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;

/**
 * What is the own matter of whoever sends this request: files about them, and those of where they live, or of whom they live with. Nobody
 * works there in the name of the team, nor reads what others say to it.
 */
@ApplicationScoped
@Transactional
public class OwnMatters {
    private final CaseFileKinds kinds;
    private final CurrentPerson person;
    private final Persons persons;

    @Inject
    OwnMatters(CaseFileKinds kinds, CurrentPerson person, Persons persons) {
        this.kinds = kinds;
        this.person = person;
        this.persons = persons;
    }

    /** Every id of theirs; none for the platform itself, which is no person and owns nothing. */
    public Set<UUID> ids() {
        UUID reader = person.actor().person();
        return reader == null ? Set.of() : persons.allOf(Set.of(reader));
    }

    /**
     * The files of a kind that are their own matter though they are about others; none where it is no kind of file.
     *
     * @param own every id of theirs
     */
    public Set<UUID> besides(String kind, Set<UUID> own) {
        return kinds.find(kind).map(one -> one.ownBesides(own)).orElse(Set.of());
    }

    /** Whether one is theirs, that is about these persons. */
    public boolean includes(String kind, UUID id, Collection<UUID> about) {
        Set<UUID> own = ids();
        return about.stream().anyMatch(own::contains) || besides(kind, own).contains(id);
    }

    /** Those of these files of a kind that are theirs. */
    Set<UUID> among(CaseFileKind kind, Collection<UUID> ids) {
        Set<UUID> own = ids();
        Set<UUID> among = new HashSet<>(kind.ownBesides(own));
        kind.find(ids).stream()
                .filter(found -> found.persons().stream().anyMatch(own::contains))
                .forEach(found -> among.add(found.id()));
        return among;
    }

    /** Whether one that came in from outside is theirs; not where it is another kind of file, or there is none. */
    boolean cameIn(String kind, UUID id) {
        return kinds.find(kind).filter(CaseFileKind::triaged).stream()
                .flatMap(one -> one.find(List.of(id)).stream())
                .anyMatch(found -> includes(kind, id, found.persons()));
    }
}
