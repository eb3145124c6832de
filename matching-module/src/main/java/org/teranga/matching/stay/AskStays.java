package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.StayTask;
import org.teranga.matching.placement.step.AskHowTheyAre;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.TenantSettings;

/** Asks both sides of each stay on its days, and opens a call where one of them said nothing. Each day is asked once, whatever happens twice. */
@ApplicationScoped
class AskStays {
    private static final String KIND = "placement";
    private static final int AT_ONCE = 100;
    private static final int MOST = 100_000;

    private final TenantDatabase database;
    private final FollowUps followUps;
    private final AskHowTheyAre ask;
    private final CaseTasks tasks;
    private final TenantSettings settings;
    private final Clock clock;

    @Inject
    AskStays(
            TenantDatabase database,
            FollowUps followUps,
            AskHowTheyAre ask,
            CaseTasks tasks,
            TenantSettings settings,
            Clock clock) {
        this.database = database;
        this.followUps = followUps;
        this.ask = ask;
        this.tasks = tasks;
        this.settings = settings;
        this.clock = clock;
    }

    /** The stays whose day has come and who are not asked yet, by that day, in parts that are asked in one transaction each. */
    @Transactional
    List<Part> due() {
        LocalDate today = today();
        int every = settings.get(StaySettings.EVERY_DAYS);
        Map<LocalDate, List<UUID>> byDay = new TreeMap<>();
        database.sql("select id, starts_on as first_night, (select max(f.due) from matching.stay_follow_up f"
                        + " where f.tenant_id = :tenant and f.placement_id = p.id) as last from matching.placement p"
                        + " where p.tenant_id = :tenant and p.inhabited order by p.id")
                .list(Lived.class)
                .forEach(one -> {
                    LocalDate day = FollowUpDays.lastUntil(one.firstNight, every, today);
                    if (day != null && (one.last == null || one.last.isBefore(day))) {
                        byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(one.id);
                    }
                });
        List<Part> parts = new ArrayList<>();
        byDay.forEach((day, ids) -> {
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                parts.add(new Part(day, ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
            }
        });
        return parts;
    }

    /** Asks them. */
    @Transactional
    void ask(Part part) {
        List<FollowUps.Day> begun = followUps.begin(part.placements, part.day);
        for (Party side : List.of(Party.HOUSEHOLD, Party.HOST)) {
            List<FollowUps.Day> own =
                    begun.stream().filter(one -> one.side().equals(side.code())).toList();
            Set<PlacementId> written = ask.ask(
                    side,
                    own.stream().map(one -> new PlacementId(one.placement())).toList());
            followUps.asked(own.stream()
                    .filter(one -> written.contains(new PlacementId(one.placement())))
                    .map(FollowUps.Day::id)
                    .toList());
        }
    }

    /** Opens a call for whoever has said nothing, and ends it once they have. */
    @Transactional
    void calls() {
        LocalDate today = today();
        List<UUID> silent = followUps.silentSince(today.minusDays(settings.get(StaySettings.SILENT_DAYS)));
        Set<UUID> over = new HashSet<>(tasks.waiting(KIND, StayTask.FOLLOW_UP_CALL, null, MOST));
        Set<UUID> known = new HashSet<>(over);
        silent.forEach(over::remove);
        tasks.doneAll(KIND, List.copyOf(over), StayTask.FOLLOW_UP_CALL);
        tasks.openEach(
                KIND, silent.stream().filter(one -> !known.contains(one)).toList(), StayTask.FOLLOW_UP_CALL, today);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** Stays that are asked for the same day. */
    record Part(LocalDate day, List<UUID> placements) {}

    private record Lived(
            UUID id, LocalDate firstNight, @Nullable LocalDate last) {}
}
