package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.tenancy.TenantContext;

/** Tells of many files at once who else is on each now: whoever opened it a moment ago, still has its page open, or calls. */
@ApplicationScoped
@Transactional
public class PresentInLists {
    private final FileAccess access;
    private final CaseTrail trail;
    private final WhoIsThere there;
    private final Members members;
    private final Clock clock;

    @Inject
    PresentInLists(FileAccess access, CaseTrail trail, WhoIsThere there, Members members, Clock clock) {
        this.access = access;
        this.trail = trail;
        this.there = there;
        this.members = members;
        this.clock = clock;
    }

    /**
     * Who is on them; of nobody nothing.
     *
     * @param subjects what the files are about: only those of which the reader may know
     */
    public Map<UUID, List<PresentNow>> of(Collection<UUID> subjects) {
        if (subjects.isEmpty() || !access.works()) {
            return Map.of();
        }
        Map<UUID, Map<UUID, Boolean>> found = found(subjects);
        Map<UUID, String> names = members.names(found.values().stream()
                .flatMap(one -> one.keySet().stream())
                .distinct()
                .toList());
        Map<UUID, List<PresentNow>> present = new HashMap<>();
        found.forEach((subject, who) -> who.forEach((account, calls) -> {
            String name = names.getOrDefault(account, "");
            if (!name.isEmpty()) {
                present.computeIfAbsent(subject, any -> new ArrayList<>()).add(new PresentNow(name, calls));
            }
        }));
        return present;
    }

    /** Those of these on which somebody else is. */
    Set<UUID> taken(Collection<UUID> subjects) {
        return Set.copyOf(of(subjects).keySet());
    }

    /** The reader's page of it is open from now on, where nobody else's is: a stand-in has the same tasks, and of two who ask at once one gets it. */
    boolean first(UUID subject) {
        return there.first(TenantContext.required().id(), subject, access.reader(), clock.instant());
    }

    private Map<UUID, Map<UUID, Boolean>> found(Collection<UUID> subjects) {
        Instant now = clock.instant();
        UUID reader = access.reader();
        Map<UUID, Map<UUID, Boolean>> found = new HashMap<>();
        there.there(TenantContext.required().id(), now).forEach((subject, accounts) -> {
            if (subjects.contains(subject)) {
                accounts.forEach(one -> put(found, subject, one, false));
            }
        });
        for (CaseTrail.Looking one : trail.looking(subjects, now)) {
            if (one.calls(now) || one.opened(now)) {
                put(found, one.subject(), one.actor(), one.calls(now));
            }
        }
        found.values().forEach(one -> one.remove(reader));
        return found;
    }

    private static void put(Map<UUID, Map<UUID, Boolean>> found, UUID subject, UUID account, boolean calls) {
        found.computeIfAbsent(subject, any -> new HashMap<>()).merge(account, calls, Boolean::logicalOr);
    }
}
