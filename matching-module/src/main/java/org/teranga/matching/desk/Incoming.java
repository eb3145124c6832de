package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.plan.run.Run;
import org.teranga.matching.plan.run.Runs;
import org.teranga.matching.plan.suggestion.PlanPrices;
import org.teranga.matching.plan.suggestion.Plans;
import org.teranga.matching.plan.suggestion.PriceList;
import org.teranga.platform.casework.NextFiles;
import org.teranga.platform.casework.member.CaseMember;
import org.teranga.platform.casework.triage.Funnel;
import org.teranga.platform.casework.triage.Funnels;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.persistence.SqlStatement;
import org.teranga.platform.persistence.TenantDatabase;

/** Offers and needs as they come in: how far the team has come with all of them, and which is best worked on next. */
@ApplicationScoped
@Transactional
class Incoming implements Funnels, NextFiles {
    private static final String OPEN =
            " from matching.%1$s e where e.tenant_id = :tenant and e.status in ('received', 'proposed')";

    /** What was moved is few or many; what was not is what is left of all, which an index counts. */
    private static final String MOVED = """
            select f.stage, count(*) as records from platform.case_file f
            join matching.%1$s e on e.tenant_id = :tenant and e.id = f.subject_id and e.status in ('received', 'proposed')
            where f.tenant_id = :tenant and f.kind = '%1$s' and f.stage <> 'new' group by f.stage
            """;

    private static final String UNTOUCHED =
            " and not exists (select 1 from platform.case_file f where f.tenant_id = :tenant"
                    + " and f.kind = '%1$s' and f.subject_id = e.id and f.stage <> 'new')";

    private static final String NOBODYS = """
            select e.id, e.%2$s as since, e.department, e.languages from matching.%1$s e
            left join platform.case_file f on f.tenant_id = :tenant and f.kind = '%1$s' and f.subject_id = e.id
            where e.tenant_id = :tenant and e.status = 'received' and f.owner is null
                and (:sort = '' or e.kind = :sort)
                and (coalesce(f.stage, 'new') = 'new' or f.stage = 'call_back' and f.call_at <= :now)
            """;
    private static final String OLDEST = " order by e.%2$s, e.id limit :most";
    private static final String THESE = " and e.id = any (:ids)";

    /** So many of those that wait longest are looked at, where the plan gives them no price: among them the nearest of a day comes first. */
    private static final int OLDEST_LOOKED_AT = 500;
    /** So many of the dearest are asked for first, then {@value #MORE} times as many: most of a plan's are somebody's after a while. */
    private static final int DEAREST_FIRST = 200;

    private static final int MORE = 4;

    private final TenantDatabase database;
    private final Runs runs;
    private final Plans plans;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    Incoming(TenantDatabase database, Runs runs, Plans plans, CurrentPerson person, Clock clock) {
        this.database = database;
        this.runs = runs;
        this.plans = plans;
        this.person = person;
        this.clock = clock;
    }

    @Override
    public List<Funnel> all() {
        return Stream.of(Sort.values())
                .filter(sort -> person.may(sort.reads))
                .map(this::funnel)
                .filter(funnel -> funnel.total() > 0)
                .toList();
    }

    private Funnel funnel(Sort sort) {
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        database.sql(MOVED.formatted(sort.word)).list(Moved.class).forEach(row -> counts.put(row.stage, row.records));
        long open = database.sql("select count(*)" + OPEN.formatted(sort.word)).one(Long.class);
        long moved = counts.values().stream().mapToLong(Long::longValue).sum();
        counts.put(Stage.NEW, Math.max(0, open - moved));
        Instant oldest = database.sql("select e." + sort.age + (OPEN + UNTOUCHED).formatted(sort.word) + " order by e."
                        + sort.age + " limit 1")
                .first(Instant.class)
                .orElse(null);
        return new Funnel(sort.word, "/desk/" + sort.word + "s", counts, oldest);
    }

    @Override
    public List<Candidate> best(Asked asked, int most) {
        Optional<PlanPrices> prices = runs.latest().map(Run::id).flatMap(plans::prices);
        List<Candidate> best = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            if (person.may(sort.reads) && asked.queue().takes(sort.word)) {
                PriceList worth = prices.map(both -> sort == Sort.OFFERS ? both.offers() : both.needs())
                        .orElse(PriceList.of(List.of()));
                (asked.oldest() ? oldest(sort, asked, worth, most) : dearest(sort, asked, worth, most))
                        .stream()
                                .sorted(asked.oldest() ? Ranked.OLDEST_FIRST : Ranked.BEST_FIRST)
                                .limit(most)
                                .map(row -> new Candidate(sort.word, row.waiting.id, row.worth, row.waiting.since))
                                .forEach(best::add);
            }
        }
        return best;
    }

    /** Those that unlock most; where they are too few, those to which the plan gives no price, too. */
    private List<Ranked> dearest(Sort sort, Asked asked, PriceList worth, int most) {
        List<Ranked> found = new ArrayList<>();
        Iterator<List<UUID>> parts = worth.dearest(DEAREST_FIRST, MORE).iterator();
        while (found.size() < most && parts.hasNext()) {
            found.addAll(ranked(waiting(sort, asked, THESE).bindIds("ids", parts.next()), worth, asked));
        }
        if (found.size() < most) {
            oldest(sort, asked, worth, OLDEST_LOOKED_AT).stream()
                    .filter(one -> one.worth <= 0)
                    .forEach(found::add);
        }
        return found;
    }

    private List<Ranked> oldest(Sort sort, Asked asked, PriceList worth, int most) {
        return ranked(waiting(sort, asked, OLDEST).bind("most", most), worth, asked);
    }

    private static List<Ranked> ranked(SqlStatement waiting, PriceList worth, Asked asked) {
        return waiting.list(Waiting.class).stream()
                .map(row -> new Ranked(
                        row, worth.of(row.id).map(PriceList.Price::points).orElse(0L), asked.member()))
                .toList();
    }

    private SqlStatement waiting(Sort sort, Asked asked, String which) {
        return database.sql((NOBODYS + which).formatted(sort.word, sort.age))
                .bind("now", clock.instant())
                .bind("sort", asked.queue().sort());
    }

    private enum Sort {
        NEEDS("need", "waiting_since", Permission.NEEDS_READ),
        OFFERS("offer", "received_at", Permission.OFFERS_READ);

        private final String word;
        private final String age;
        private final Permission reads;

        Sort(String word, String age, Permission reads) {
            this.word = word;
            this.age = age;
            this.reads = reads;
        }
    }

    private record Moved(Stage stage, long records) {}

    private record Waiting(UUID id, Instant since, @Nullable String department, List<String> languages) {}

    /** One that waits, with what it is worth, and how near it is to who asks. */
    private record Ranked(Waiting waiting, long worth, int near) {
        private static final Comparator<Ranked> OLDEST_FIRST =
                Comparator.<Ranked, Instant>comparing(one -> one.waiting.since).thenComparing(one -> one.waiting.id);
        private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingLong(Ranked::worth)
                .reversed()
                .thenComparing(one -> one.waiting.since.truncatedTo(ChronoUnit.DAYS))
                .thenComparing(Ranked::near, Comparator.reverseOrder())
                .thenComparing(one -> one.waiting.since)
                .thenComparing(one -> one.waiting.id);

        Ranked(Waiting waiting, long worth, CaseMember member) {
            this(waiting, worth, near(waiting, member));
        }

        private static int near(Waiting waiting, CaseMember member) {
            Set<String> spoken = new HashSet<>(member.languages());
            spoken.retainAll(waiting.languages);
            boolean known = waiting.department != null && member.departments().contains(waiting.department);
            return (spoken.isEmpty() ? 0 : 1) + (known ? 1 : 0);
        }
    }
}
