package org.teranga.matching.incident.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.matching.duty.DutyRoster;
import org.teranga.matching.incident.IncidentReaders;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;

/** Who of the open association is told of an incident on each rung; never anybody whose own matter the stay is, by whatever account. */
@ApplicationScoped
@Transactional
class ToldOfIncidents {
    private final DutyRoster roster;
    private final MemberBook members;
    private final IncidentReaders readers;
    private final Clock clock;

    @Inject
    ToldOfIncidents(DutyRoster roster, MemberBook members, IncidentReaders readers, Clock clock) {
        this.roster = roster;
        this.members = members;
        this.readers = readers;
        this.clock = clock;
    }

    /**
     * Those of a rung.
     *
     * @param openedAt when the incident was opened: who was on duty then was told
     */
    List<UUID> of(Rung rung, UUID placement, Instant openedAt) {
        Instant now = clock.instant();
        Collection<UUID> all = switch (rung) {
            case OPENED ->
                Stream.concat(roster.at(now).stream(), leads().stream())
                        .distinct()
                        .toList();
            case NEXT -> nextAfter(openedAt, now);
            case LEADS -> leads();
            case ADMINISTRATORS -> members.withOneOf(Set.of(Role.ADMIN));
        };
        return others(all, placement);
    }

    /** Who is on duty now. */
    List<UUID> onDuty(UUID placement) {
        return others(roster.at(clock.instant()), placement);
    }

    private List<UUID> others(Collection<UUID> all, UUID placement) {
        return all.stream()
                .filter(account -> !readers.concerned(account, placement))
                .toList();
    }

    /** Who has come on duty since, and who comes next. */
    private List<UUID> nextAfter(Instant openedAt, Instant now) {
        List<UUID> before = roster.at(openedAt);
        return Stream.concat(roster.at(now).stream(), roster.next(now).stream())
                .distinct()
                .filter(account -> !before.contains(account))
                .toList();
    }

    private Set<UUID> leads() {
        return members.withOneOf(Set.of(Role.LEAD));
    }
}
