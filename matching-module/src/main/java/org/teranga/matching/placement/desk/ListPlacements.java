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
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.pool.list.ReceiptNumber;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.OpenedList;

/** The list of placements as staff read it; four queries, whatever its length. */
@ApplicationScoped
class ListPlacements {
    private final PlacementRows rows;
    private final Waits waits;
    private final ShowPlacement show;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    ListPlacements(PlacementRows rows, Waits waits, ShowPlacement show, CurrentPerson person, Clock clock) {
        this.rows = rows;
        this.waits = waits;
        this.show = show;
        this.person = person;
        this.clock = clock;
    }

    /**
     * A part of the list, and the pair that is open beside it.
     *
     * @param home the path with which the pages of its language begin
     */
    @Transactional
    public PlacementListView show(OpenedList asked, String home) {
        ListQuery query = asked.query();
        PlacementRows.Wanted wanted = new PlacementRows.Wanted(
                states(query), number(query.filter("q")), query.filter("view").equals("approve"));
        Instant now = clock.instant();
        String here = home + "/desk/placements";
        long total = rows.count(wanted);
        List<PlacementListView.Row> shown = rows.list(wanted, query).stream()
                .map(row -> shown(
                        row, now, here + asked.opening(row.id().toString()).href()))
                .toList();
        return new PlacementListView(
                waits.now(),
                query,
                total,
                person.may(Permission.PLACEMENT_PROPOSE),
                asked.ticked(),
                shown,
                opened(asked, shown, total, here),
                asked.done());
    }

    private PlacementListView.@Nullable Opened opened(
            OpenedList asked, List<PlacementListView.Row> shown, long total, String here) {
        PlacementListView.Row row = shown.stream()
                .filter(one -> asked.byPlace() ? one.isTeams() : one.id().equals(asked.open()))
                .skip(asked.byPlace() ? Integer.parseInt(asked.open()) : 0)
                .findFirst()
                .orElse(null);
        if (row == null) {
            return null;
        }
        int at = shown.indexOf(row);
        long before =
                shown.stream().limit(at).filter(PlacementListView.Row::isTeams).count();
        String next = shown.stream()
                .skip(at + 1L)
                .filter(PlacementListView.Row::isTeams)
                .map(PlacementListView.Row::openHref)
                .findFirst()
                .orElse(
                        asked.query().page() < asked.query().lastPage(total)
                                ? here + asked.onNextPage().href()
                                : null);
        PlacementId id = new PlacementId(UUID.fromString(row.id()));
        return new PlacementListView.Opened(
                row.id(),
                show.show(id, here.substring(0, here.indexOf("/desk/")), ""),
                asked.opening(Long.toString(before)).href(),
                here + asked.opening("").href(),
                next);
    }

    private static PlacementListView.Row shown(PlacementRows.Row row, Instant now, String openHref) {
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
                row.due() != null && row.due().isBefore(now),
                openHref);
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
            case "approve" -> state -> state == PlacementState.HOST_ACCEPTED;
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
