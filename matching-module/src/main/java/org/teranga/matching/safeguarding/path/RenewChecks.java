package org.teranga.matching.safeguarding.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.version.CheckTerm;
import org.teranga.matching.safeguarding.policy.version.CheckTerms;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.RecurringJob;
import org.teranga.platform.persistence.TenantDatabase;

/**
 * Asks whoever it is of ahead, once, for what soon runs out: what has run out pauses new proposals. The file of the offer has a task until
 * it is renewed.
 */
@ApplicationScoped
class RenewChecks implements RecurringJob {
    private final EachTenant tenants;
    private final Round round;

    @Inject
    RenewChecks(EachTenant tenants, Round round) {
        this.tenants = tenants;
        this.round = round;
    }

    @Override
    public JobKind kind() {
        return new JobKind("matching.check.renew");
    }

    @Override
    public Duration pause() {
        return Duration.ofHours(3);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        tenants.run("asking for renewals", tenant -> round.go());
    }

    /** One round at the open association. */
    @ApplicationScoped
    @Transactional
    static class Round {
        private static final String KIND = "offer";
        private static final int MOST_FILES = 100_000;
        private static final int AT_ONCE = 1_000;

        /** The last day by the policy: not later than the check says itself. */
        private static final String ENDS =
                "least(%1$s.until, cast(coalesce(%1$s.seen_on, cast(%1$s.granted_at as date)) + make_interval(months => cast(:months as int)) as date))";

        /** The newest of a kind, of whoever offers, of the home or of an adult who lives there, which ends soon or has ended. */
        private static final String ENDING = """
                select q.id, q.ends as until, o.id as offer, a.id as adult, exists (select 1 from matching.renewal_letter l
                        where l.tenant_id = :tenant and l.id = q.id) as told
                from (select distinct on (q.holder) q.id, q.holder, %1$s as ends
                        from platform.qualification q where q.tenant_id = :tenant and q.kind = :kind and q.withdrawn_at is null
                            and not q.to_confirm
                        order by q.holder, ends desc nulls first) q
                    left join matching.home_adult a on a.tenant_id = :tenant and a.id = q.holder and not a.host and a.moved_out_at is null
                    join lateral (select o.id, o.person_id, o.account_id from matching.offer o where o.tenant_id = :tenant
                        and (o.person_id = q.holder or o.account_id = q.holder or coalesce(o.home_id, o.id) in (q.holder, a.home_id))
                        and o.status in ('received', 'proposed') order by o.received_at desc limit 1) o on true
                where q.ends <= :ahead and (q.ends, q.id) > (:day, :after)
                    and not exists (select 1 from platform.qualification n where n.tenant_id = :tenant
                        and n.kind = :kind and n.withdrawn_at is null and not n.to_confirm and q.holder in (o.person_id, o.account_id)
                        and n.holder in (o.person_id, o.account_id) and coalesce(%2$s, date 'infinity') > :ahead)
                order by q.ends, q.id limit :most
                """.formatted(ENDS.formatted("q"), ENDS.formatted("n"));

        private final TenantDatabase database;
        private final CheckTerms terms;
        private final RenewalLetters letters;
        private final CaseTasks tasks;
        private final Clock clock;

        @Inject
        Round(TenantDatabase database, CheckTerms terms, RenewalLetters letters, CaseTasks tasks, Clock clock) {
            this.database = database;
            this.terms = terms;
            this.letters = letters;
            this.tasks = tasks;
            this.clock = clock;
        }

        void go() {
            go(AT_ONCE);
        }

        /** The same, so many at once: whatever has ended long ago keeps nobody from being asked. */
        void go(int most) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
            Map<UUID, LocalDate> files = new LinkedHashMap<>();
            for (CheckTerm term : terms.asked()) {
                List<Ending> page = ending(term, today, Ending.NONE, most);
                while (!page.isEmpty()) {
                    for (Ending ending : page) {
                        files.merge(ending.offer, ending.until, (one, other) -> one.isBefore(other) ? one : other);
                        if (!ending.told && !ending.until.isBefore(today)) {
                            tell(ending, term.check());
                        }
                    }
                    page = ending(term, today, page.getLast(), most);
                }
            }
            Set<UUID> over = new HashSet<>(tasks.waiting(KIND, CaseTasks.CHECK_ENDS, null, MOST_FILES));
            over.removeAll(files.keySet());
            tasks.doneAll(KIND, over, CaseTasks.CHECK_ENDS);
            files.forEach((offer, due) -> tasks.open(KIND, offer, CaseTasks.CHECK_ENDS, due));
        }

        /** Those that come after this one. */
        private List<Ending> ending(CheckTerm term, LocalDate today, Ending after, int most) {
            return database.sql(ENDING)
                    .bind("kind", term.check())
                    .bind("months", term.months())
                    .bind("ahead", today.plusDays(term.ahead()))
                    .bind("day", after.until)
                    .bind("after", after.id)
                    .bind("most", most)
                    .list(Ending.class);
        }

        private void tell(Ending ending, String check) {
            database.sql("insert into matching.renewal_letter (tenant_id, id, sent_at) values (:tenant, :id, :now)"
                            + " on conflict do nothing")
                    .bind("id", ending.id)
                    .bind("now", clock.instant())
                    .update();
            if (ending.adult == null) {
                letters.toHost(ending.offer, check, ending.until);
            } else {
                letters.toAdult(ending.adult, check, ending.until);
            }
        }

        private record Ending(
                UUID id,
                LocalDate until,
                UUID offer,
                @Nullable UUID adult,
                boolean told) {
            /** Comes before all. */
            static final Ending NONE =
                    new Ending(new UUID(0, 0), LocalDate.EPOCH.minusYears(900), new UUID(0, 0), null, true);
        }
    }
}
