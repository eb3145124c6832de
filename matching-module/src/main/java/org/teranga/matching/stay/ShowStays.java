package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.incident.IncidentMarks;
import org.teranga.platform.casework.CaseLine;
import org.teranga.platform.casework.ListedFiles;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.listing.Paging;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.ListQuery;

/** The pages of stays: the list, and one with how both sides are. */
@ApplicationScoped
@Transactional
class ShowStays {
    private final ListStays stays;
    private final ListedFiles listed;
    private final Members members;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    ShowStays(ListStays stays, ListedFiles listed, Members members, CurrentPerson person, Clock clock) {
        this.stays = stays;
        this.listed = listed;
        this.members = members;
        this.person = person;
        this.clock = clock;
    }

    /** A part of the list: {@code view} is {@code mine}, {@code nobody}, {@code late} or empty for all. */
    StayListView list(ListQuery query) {
        String view = query.filter("view");
        StayRows.Wanted wanted = stays.wanted(
                query.filter("state"),
                view.equals("late") ? "true" : "",
                switch (view) {
                    case "mine" -> "me";
                    case "nobody" -> "none";
                    default -> "team";
                });
        List<StayRows.Row> rows = stays.rows(wanted, new Paging(query.page() - 1, query.size()));
        LocalDate today = today();
        Map<UUID, String> names = names(rows);
        Map<UUID, String> called = called(rows);
        return new StayListView(
                query,
                stays.count(wanted, rows),
                rows.stream()
                        .map(row -> new StayListView.Row(
                                row.id().toString(),
                                row.need(),
                                row.offer(),
                                called.getOrDefault(row.needId(), ""),
                                called.getOrDefault(row.offerId(), ""),
                                row.state(),
                                row.inhabited() ? row.firstNight() : null,
                                row.endsOn(),
                                row.owner() == null ? "" : names.getOrDefault(row.owner(), ""),
                                row.due(),
                                row.due() != null && row.due().isBefore(today)))
                        .toList());
    }

    /**
     * One of them.
     *
     * @param form    what was written that did not arrive
     * @param refused why what was just tried is not possible; empty where nothing was
     * @throws Refusal not found where there is none
     */
    StayFollowView one(UUID placement, String home, FilledForm form, String refused) {
        StayRows.Row row = stays.one(placement);
        IncidentMarks.Mark mark = stays.mark(row);
        List<FollowUp> asked = stays.asked(List.of(row)).stream()
                .map(one -> one.told(mark.knows()))
                .toList();
        List<StayFollowView.Day> days = asked.stream()
                .map(FollowUp::due)
                .distinct()
                .sorted()
                .map(due -> new StayFollowView.Day(due, said(asked, due, "household"), said(asked, due, "host")))
                .toList();
        Map<UUID, CaseLine> sides = sides(List.of(row));
        return new StayFollowView(
                home + "/desk/stays/" + placement,
                home + "/desk/placements/" + placement,
                home + "/desk/needs/" + row.needId() + "/plan",
                row.need(),
                row.offer(),
                name(sides.get(row.needId())),
                name(sides.get(row.offerId())),
                phones(sides.get(row.needId()), sides.get(row.offerId())),
                row.state(),
                row.inhabited() ? row.firstNight() : null,
                row.endsOn(),
                days,
                row.inhabited() && person.may(Permission.FILES_WORK),
                restricted(mark, home),
                person.may(Permission.FILES_WORK),
                form,
                today(),
                refused);
    }

    private StayFollowView.@Nullable Restricted restricted(IncidentMarks.Mark mark, String home) {
        UUID by = mark.takenBy();
        return mark.open() == null
                ? null
                : new StayFollowView.Restricted(
                        home + "/desk/incidents/" + mark.open(),
                        by == null ? "" : members.names(List.of(by)).getOrDefault(by, ""),
                        mark.reads());
    }

    private static StayFollowView.@Nullable Said said(List<FollowUp> asked, LocalDate due, String side) {
        Optional<FollowUp> one = asked.stream()
                .filter(each -> each.due().equals(due) && each.side().equals(side))
                .findFirst();
        return one.map(each -> new StayFollowView.Said(
                        each.id().toString(),
                        Objects.requireNonNullElse(each.answer(), ""),
                        each.answeredAt(),
                        Objects.requireNonNullElse(each.channel(), ""),
                        each.askedAt() != null))
                .orElse(null);
    }

    private Map<UUID, String> names(List<StayRows.Row> rows) {
        return rows.stream().noneMatch(row -> row.owner() != null)
                ? Map.of()
                : members.namesOfAble(Permission.FILES_WORK).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** How their sides are called, by the ids of needs and offers. */
    private Map<UUID, String> called(List<StayRows.Row> rows) {
        Map<UUID, String> called = new HashMap<>();
        sides(rows).forEach((id, line) -> called.put(id, line.name()));
        return called;
    }

    private Map<UUID, CaseLine> sides(List<StayRows.Row> rows) {
        Map<UUID, CaseLine> sides = new HashMap<>(
                listed.of("need", rows.stream().map(StayRows.Row::needId).toList()));
        sides.putAll(listed.of("offer", rows.stream().map(StayRows.Row::offerId).toList()));
        return sides;
    }

    private static String name(@Nullable CaseLine side) {
        return side == null ? "" : side.name();
    }

    private static Map<String, String> phones(@Nullable CaseLine household, @Nullable CaseLine host) {
        Map<String, String> phones = new HashMap<>();
        if (household != null && household.phone() != null) {
            phones.put("household", household.phone());
        }
        if (host != null && host.phone() != null) {
            phones.put("host", host.phone());
        }
        return phones;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
