package org.teranga.matching.placement.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.pool.list.ReceiptNumber;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.ListQuery;

/** The list of placements as staff read it; four queries, whatever its length. */
@ApplicationScoped
class ListPlacements {
    private final PlacementRows rows;
    private final Waits waits;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    ListPlacements(PlacementRows rows, Waits waits, CurrentPerson person, Clock clock) {
        this.rows = rows;
        this.waits = waits;
        this.person = person;
        this.clock = clock;
    }

    /**
     * A part of the list.
     *
     * @param ticked whether all rows come ticked
     */
    @Transactional
    public PlacementListView show(ListQuery query, boolean ticked) {
        List<PlacementState> states = states(query);
        String number = number(query.filter("q"));
        Instant now = clock.instant();
        return new PlacementListView(
                waits.now(),
                query,
                rows.count(states, number),
                person.may(Permission.PLACEMENT_PROPOSE),
                ticked,
                rows.list(states, number, query).stream()
                        .map(row -> shown(row, now))
                        .toList());
    }

    private static PlacementListView.Row shown(PlacementRows.Row row, Instant now) {
        return new PlacementListView.Row(
                row.id().toString(),
                row.needNumber(),
                row.offerNumber(),
                row.kind(),
                Objects.requireNonNullElse(row.place(), ""),
                row.state().code(),
                row.state().awaits().map(Party::code).orElse(""),
                row.since(),
                row.due(),
                row.due() != null && row.due().isBefore(now));
    }

    /** A view or a state that there is none of is left out: a mistyped address still shows the list. */
    private static List<PlacementState> states(ListQuery query) {
        Optional<PlacementState> one = Arrays.stream(PlacementState.values())
                .filter(state -> state.code().equals(query.filter("state")))
                .findFirst();
        if (one.isPresent()) {
            return List.of(one.get());
        }
        Predicate<PlacementState> in = switch (query.filter("view")) {
            case "team", "household", "host" ->
                state -> state.awaits().map(Party::code).equals(Optional.of(query.filter("view")));
            case "over" -> state -> !state.holds();
            default -> PlacementState::holds;
        };
        return Arrays.stream(PlacementState.values()).filter(in).toList();
    }

    private static @Nullable String number(String typed) {
        return typed.isEmpty()
                ? null
                : ReceiptNumber.typed(typed).map(ReceiptNumber::value).orElse(typed);
    }
}
