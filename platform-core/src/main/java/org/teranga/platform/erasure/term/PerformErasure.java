package org.teranga.platform.erasure.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.erasure.LastContact;
import org.teranga.platform.erasure.Obstacles;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.SamePersons;
import org.teranga.platform.erasure.request.ErasureDoor;
import org.teranga.platform.erasure.request.ErasureRequest;
import org.teranga.platform.erasure.request.ErasureRequests;
import org.teranga.platform.erasure.request.ErasureState;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.ErasureReach;

/**
 * Does what was asked for on its day. First everything that lies outside the person's keys goes, while it is still known by which words to
 * find it; then the keys: two of the team, and the end of a term, reach every id under which the person's records were ever kept, the person
 * alone the own ones. A node that dies between begins again.
 */
@ApplicationScoped
class PerformErasure {
    private final ErasureRequests requests;
    private final SamePersons same;
    private final Obstacles obstacles;
    private final LastContact contact;
    private final Instance<ErasureReach> reaches;
    private final Destroying destroying;
    private final Clock clock;

    @Inject
    PerformErasure(
            ErasureRequests requests,
            SamePersons same,
            Obstacles obstacles,
            LastContact contact,
            @Any Instance<ErasureReach> reaches,
            Destroying destroying,
            Clock clock) {
        this.requests = requests;
        this.same = same;
        this.obstacles = obstacles;
        this.contact = contact;
        this.reaches = reaches;
        this.destroying = destroying;
        this.clock = clock;
    }

    /**
     * Does one that is due; one that is not, or was taken back, is left as it is.
     *
     * @return whether the person was erased by this
     */
    @Transactional
    boolean perform(UUID id) {
        ErasureRequest request = requests.find(id).orElse(null);
        Instant now = clock.instant();
        if (request == null
                || request.state() != ErasureState.PENDING
                || request.dueAt() == null
                || now.isBefore(request.dueAt())) {
            return false;
        }
        List<PersonRecord> records = records(request);
        if (request.door() == ErasureDoor.TERM && heardSince(records, request.askedAt())) {
            request.end(ErasureState.TAKEN_BACK, now);
            return false;
        }
        Optional<String> obstacle = obstacles.against(records);
        if (obstacle.isPresent()) {
            request.kept(obstacle.get());
            return false;
        }
        Set<UUID> erased = erase(request, records);
        request.end(ErasureState.DONE, now);
        destroying.note(erased);
        return true;
    }

    private Set<UUID> erase(ErasureRequest request, List<PersonRecord> records) {
        Set<UUID> all = same.personsOf(records);
        Set<UUID> going = request.door() == ErasureDoor.OWN ? same.ownPersonsOf(records) : all;
        ErasedPersons who = who(request.person(), going, records);
        reaches.forEach(reach -> reach.reach(who));
        destroying.destroy(who.persons());
        all.removeAll(who.persons());
        if (!all.isEmpty()) {
            same.handBack(records, all);
        }
        return who.persons();
    }

    /** A term ends one file; who proved an address is gone from all that has it; two of the team end all that is that human's. */
    private List<PersonRecord> records(ErasureRequest request) {
        UUID person = request.person();
        return switch (request.door()) {
            case TERM -> same.records(Set.of(person));
            case OWN -> same.provenBy(person, request.code().address());
            case LEAD -> same.of(person);
        };
    }

    private boolean heardSince(List<PersonRecord> records, Instant then) {
        Set<UUID> persons = persons(records);
        return records.stream().anyMatch(one -> one.lastContact().isAfter(then))
                || contact.of(persons).values().stream().anyMatch(at -> at.isAfter(then))
                || contact.about(records.stream().map(PersonRecord::id).toList()).values().stream()
                        .anyMatch(at -> at.isAfter(then));
    }

    private static ErasedPersons who(UUID asked, Set<UUID> reached, Collection<PersonRecord> records) {
        Set<UUID> persons = new HashSet<>(reached);
        persons.add(asked);
        return new ErasedPersons(
                persons,
                records.stream().map(PersonRecord::id).collect(Collectors.toSet()),
                records.stream()
                        .flatMap(one -> Stream.ofNullable(one.known().email()))
                        .flatMap(email -> EmailAddress.parse(email).stream())
                        .collect(Collectors.toSet()),
                records.stream()
                        .flatMap(one -> Stream.of(
                                Optional.ofNullable(one.known().name()),
                                Optional.ofNullable(one.known().phone()),
                                Optional.of(one.number())))
                        .flatMap(Optional::stream)
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.toSet()));
    }

    private static Set<UUID> persons(Collection<PersonRecord> records) {
        return records.stream().map(PersonRecord::person).collect(Collectors.toSet());
    }

    /** The end of it: keys, what counts terms, and the entry that says it was done. */
    @ApplicationScoped
    static class Destroying {
        private final Erasure erasure;
        private final LastContact contact;
        private final AuditTrail audit;

        @Inject
        Destroying(Erasure erasure, LastContact contact, AuditTrail audit) {
            this.erasure = erasure;
            this.contact = contact;
            this.audit = audit;
        }

        @Transactional
        void destroy(Set<UUID> persons) {
            for (UUID person : persons) {
                contact.forget(person);
                erasure.erasePerson(person);
            }
        }

        void note(Set<UUID> persons) {
            audit.recordFor(null, "person.erase", "person", persons);
        }
    }
}
