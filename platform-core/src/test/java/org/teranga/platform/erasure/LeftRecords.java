package org.teranga.platform.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;
import org.teranga.platform.tenancy.TenantContext;

/** What people might have left with a feature: who stands behind each now, and who stood there before. */
@ApplicationScoped
public class LeftRecords implements PersonRecords, ErasureReach, ErasureObstacle {
    private final Map<UUID, PersonRecord> records = new ConcurrentHashMap<>();
    private final Map<UUID, UUID> associations = new ConcurrentHashMap<>();
    private final Map<UUID, Set<UUID>> earlier = new ConcurrentHashMap<>();
    private final Map<UUID, Set<UUID>> confirmed = new ConcurrentHashMap<>();
    private final Map<UUID, Set<UUID>> handedBack = new ConcurrentHashMap<>();
    private final Set<UUID> standing = ConcurrentHashMap.newKeySet();
    private final Map<UUID, ErasedPersons> reached = new ConcurrentHashMap<>();

    /** Leaves one at the association that is open. */
    public PersonRecord leave(PersonRecord record) {
        records.put(record.id(), record);
        associations.put(record.id(), TenantContext.required().id());
        return record;
    }

    /** Says who stood behind a record before, and whether somebody confirmed that it is the same human. */
    public void stoodBefore(UUID record, UUID person, boolean same) {
        earlier.computeIfAbsent(record, any -> new HashSet<>()).add(person);
        if (same) {
            confirmed.computeIfAbsent(record, any -> new HashSet<>()).add(person);
        }
    }

    /** Something stands against erasing this person. */
    public void standsAgainst(UUID person) {
        standing.add(person);
    }

    /** As whom this person was erased. */
    public Optional<ErasedPersons> reached(UUID person) {
        return Optional.ofNullable(reached.get(person));
    }

    /** Who stays behind a record of which the own part was erased. */
    public Set<UUID> handedBack(UUID record) {
        return handedBack.getOrDefault(record, Set.of());
    }

    private List<PersonRecord> here() {
        UUID tenant = TenantContext.required().id();
        return records.values().stream()
                .filter(record -> tenant.equals(associations.get(record.id())))
                .toList();
    }

    @Override
    public List<PersonRecord> of(Collection<UUID> persons) {
        return here().stream()
                .filter(record -> persons.contains(record.person()))
                .toList();
    }

    @Override
    public List<PersonRecord> near(PersonRecord one) {
        return here().stream()
                .filter(other -> other.account() != null && Objects.equals(other.account(), one.account())
                        || other.known().email() != null
                                && other.known().email().equals(one.known().email()))
                .toList();
    }

    @Override
    public Optional<UUID> personOf(UUID record) {
        return here().stream()
                .filter(one -> one.id().equals(record))
                .map(PersonRecord::person)
                .findFirst();
    }

    @Override
    public Set<UUID> earlierPersons(Collection<UUID> ids) {
        return all(earlier, ids);
    }

    @Override
    public Set<UUID> confirmedPersons(Collection<UUID> ids) {
        return all(confirmed, ids);
    }

    private static Set<UUID> all(Map<UUID, Set<UUID>> of, Collection<UUID> ids) {
        Set<UUID> all = new HashSet<>();
        ids.forEach(id -> all.addAll(of.getOrDefault(id, Set.of())));
        return all;
    }

    @Override
    public void handBack(Collection<UUID> ids, Set<UUID> staying) {
        ids.forEach(id -> handedBack.put(id, Set.copyOf(staying)));
    }

    @Override
    public List<PersonRecord> quietSince(Instant openSince, Instant closedSince) {
        return here().stream()
                .filter(one -> one.lastContact().isBefore(one.closed() ? closedSince : openSince))
                .toList();
    }

    @Override
    public void reach(ErasedPersons who) {
        Map<UUID, ErasedPersons> all = new HashMap<>();
        who.persons().forEach(person -> all.put(person, who));
        reached.putAll(all);
        records.values().removeIf(record -> who.persons().contains(record.person()));
    }

    @Override
    public Optional<String> against(Set<UUID> persons) {
        return persons.stream().anyMatch(standing::contains) ? Optional.of("erasure.obstacle.hold") : Optional.empty();
    }
}
