package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.identity.member.Members;

/** What those who visit are called. */
@ApplicationScoped
class VisitorNames {
    private final Members members;

    @Inject
    VisitorNames(Members members) {
        this.members = members;
    }

    /** All who make one of these visits. */
    Map<UUID, String> of(List<HomeVisit> visits) {
        Set<UUID> visitors = new HashSet<>();
        visits.forEach(visit -> visitors.addAll(visit.visitors()));
        return members.namesToList(visitors);
    }

    /** The names of these, as far as they have one. */
    Map<UUID, String> of(Set<UUID> people) {
        return members.namesToList(people);
    }

    /** The two of a visit. */
    static List<String> of(HomeVisit visit, Map<UUID, String> names) {
        return Stream.of(visit.first(), visit.second())
                .map(visitor -> names.getOrDefault(visitor, ""))
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
