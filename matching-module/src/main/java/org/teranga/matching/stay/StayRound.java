package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.StayTask;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * One look at all stays of the open association: a trial whose last day comes, a stay whose end has to be prepared, one whose last day is
 * past. Whoever has not left by the last day holds the home until they have; nothing ends by itself.
 */
@ApplicationScoped
class StayRound {
    /** So many days before the last one both sides and the team speak of what comes next. */
    static final int AHEAD = 21;

    /** So many days before the end of a trial the team asks both how it was. */
    static final int TRIAL_AHEAD = 2;

    private static final String LIVED = """
            select p.id, p.state, p.trial_until, p.ends_on, exists (select 1 from matching.stay_end_plan e where e.tenant_id = :tenant
                and e.placement_id = p.id and e.last_day = p.ends_on and e.sleeps_next <> 'unknown') as planned
            from matching.placement p where p.tenant_id = :tenant and p.inhabited order by p.id
            """;
    private static final String KIND = "placement";
    private static final int MOST = 100_000;

    private final TenantDatabase database;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    StayRound(TenantDatabase database, CaseTasks tasks, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional
    void go() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        List<Lived> lived = database.sql(LIVED).list(Lived.class);
        keep(StayTask.TRIAL_ENDS, lived, one -> one.trialEnds(today));
        keep(StayTask.STAY_ENDS, lived, one -> one.ends(today));
        keep(StayTask.OVERSTAY, lived, one -> one.over(today));
        hold(today);
    }

    private void keep(String what, List<Lived> lived, Function<Lived, @Nullable LocalDate> due) {
        Map<LocalDate, Set<UUID>> byDay = new TreeMap<>();
        for (Lived one : lived) {
            LocalDate day = due.apply(one);
            if (day != null) {
                byDay.computeIfAbsent(day, any -> new HashSet<>()).add(one.id);
            }
        }
        Set<UUID> over = new HashSet<>(tasks.waiting(KIND, what, null, MOST));
        byDay.values().forEach(over::removeAll);
        tasks.doneAll(KIND, List.copyOf(over), what);
        byDay.forEach((day, ids) -> tasks.openEach(KIND, ids, what, day));
    }

    /**
     * Whoever has not left by the last day holds the home. Where it was promised to others from then on, the days stay as they are: the
     * database lets nobody else sleep there, and the task says that two households are concerned.
     */
    private void hold(LocalDate today) {
        database.sql("""
            update matching.placement p set overstays = true, version = p.version + 1
            where p.tenant_id = :tenant and p.inhabited and not p.overstays and p.ends_on < :today and not exists
                (select 1 from matching.placement q where q.tenant_id = :tenant and q.offer_id = p.offer_id and q.holds
                    and q.whole and p.whole and q.id <> p.id and q.stay && daterange(p.starts_on, null))
            """).bind("today", today).update();
    }

    /**
     * A household that lives somewhere.
     *
     * @param endsOn  the last day; null where none is agreed
     * @param planned whether it is known where it sleeps after it
     */
    private record Lived(
            UUID id,
            String state,
            @Nullable LocalDate trialUntil,
            @Nullable LocalDate endsOn,
            boolean planned) {
        @Nullable
        LocalDate trialEnds(LocalDate today) {
            boolean soon = PlacementState.TRIAL.code().equals(state)
                    && trialUntil != null
                    && !trialUntil.minusDays(TRIAL_AHEAD).isAfter(today);
            return soon ? trialUntil : null;
        }

        @Nullable
        LocalDate ends(LocalDate today) {
            boolean soon =
                    !planned && endsOn != null && !endsOn.minusDays(AHEAD).isAfter(today) && !endsOn.isBefore(today);
            return soon ? endsOn : null;
        }

        @Nullable
        LocalDate over(LocalDate today) {
            return endsOn != null && endsOn.isBefore(today) ? endsOn.plusDays(1) : null;
        }
    }
}
