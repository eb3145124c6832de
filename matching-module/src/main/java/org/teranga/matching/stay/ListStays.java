package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.incident.IncidentMarks;
import org.teranga.matching.placement.PlacementState;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.listing.Paging;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Reads stays for staff. */
@ApplicationScoped
@Transactional
class ListStays {
    private static final List<String> OWNERS = List.of("me", "none", "team");

    private final StayRows rows;
    private final FollowUps followUps;
    private final CurrentPerson person;
    private final Persons persons;
    private final IncidentMarks marks;

    @Inject
    ListStays(StayRows rows, FollowUps followUps, CurrentPerson person, Persons persons, IncidentMarks marks) {
        this.marks = marks;
        this.persons = persons;
        this.rows = rows;
        this.followUps = followUps;
        this.person = person;
    }

    /**
     * Which are asked for.
     *
     * @throws Refusal invalid with every fault
     */
    StayRows.Wanted wanted(@Nullable String state, @Nullable String overdue, @Nullable String owner) {
        List<FieldError> faults = new ArrayList<>();
        boolean known = state == null || state.isEmpty() || states().contains(state);
        if (!known) {
            faults.add(FieldError.of("state", "stay.fault.state"));
        }
        String whose = owner == null || owner.isEmpty() ? "team" : owner;
        if (!OWNERS.contains(whose)) {
            faults.add(FieldError.of("owner", "stay.fault.owner"));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalid(faults);
        }
        return new StayRows.Wanted(
                state == null || state.isEmpty() ? null : state,
                "true".equals(overdue) || "yes".equals(overdue),
                whose,
                person.subject().orElse(null),
                own());
    }

    /** Every id of who asks. */
    private Set<UUID> own() {
        return persons.allOf(Set.of(person.actor().requiredPerson()));
    }

    private static List<String> states() {
        List<String> states = new ArrayList<>(PlacementState.withContact());
        states.add(PlacementState.ENDED.code());
        return states;
    }

    List<StayRows.Row> rows(StayRows.Wanted wanted, Paging paging) {
        return rows.list(wanted, paging.size(), paging.offset());
    }

    /** How many are wanted, of which these are a part: what was read with them is not asked again. */
    long count(StayRows.Wanted wanted, List<StayRows.Row> part) {
        return part.isEmpty() ? rows.count(wanted) : part.getFirst().total();
    }

    /** @throws Refusal not found where there is none, and for who is one of its sides or lives there */
    StayRows.Row one(UUID placement) {
        return rows.find(placement, own()).orElseThrow(Refusal::notFound);
    }

    /** Whether there is one for who asks. */
    boolean reads(UUID placement) {
        return rows.find(placement, own()).isPresent();
    }

    /** On which days both sides of these were asked. */
    List<FollowUp> asked(List<StayRows.Row> of) {
        return of.isEmpty()
                ? List.of()
                : followUps.of(of.stream()
                        .map(StayRows.Row::id)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** These as they are answered, as far as the reader is told. */
    List<StayAnswer> answers(List<StayRows.Row> of) {
        List<FollowUp> asked = asked(of);
        Map<UUID, IncidentMarks.Mark> marked =
                marks.of(of.stream().map(ListStays::stay).toList());
        return of.stream()
                .map(row -> StayAnswer.of(row, asked, marked.getOrDefault(row.id(), IncidentMarks.Mark.NOTHING)))
                .toList();
    }

    /** What the reader is told of incidents of one. */
    IncidentMarks.Mark mark(StayRows.Row of) {
        return marks.of(stay(of));
    }

    private static IncidentMarks.Stay stay(StayRows.Row row) {
        return new IncidentMarks.Stay(row.id(), row.owner());
    }
}
