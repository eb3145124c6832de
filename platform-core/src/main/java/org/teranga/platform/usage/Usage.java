package org.teranga.platform.usage;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.persistence.SystemDatabase;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Counts what associations use. Counting costs no write: every few seconds this node adds what it counted to PostgreSQL, and reads how much
 * it is by now on all nodes. A node that is killed forgets what it counted since.
 */
@ApplicationScoped
public class Usage {
    private static final Logger LOG = System.getLogger(Usage.class.getName());
    private static final int LEVELS_DAYS = 3;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final UsageRows rows;
    private final TransactionOutcome outcome;
    private final Clock clock;
    private final Map<Key, LongAdder> counted = new ConcurrentHashMap<>();
    private volatile Seen seen = new Seen(Map.of(), Map.of());
    private final AtomicLong written = new AtomicLong(System.nanoTime());
    private final AtomicBoolean writing = new AtomicBoolean();

    @Resource
    private @Nullable ManagedExecutorService executor;

    @Inject
    public Usage(SystemDatabase database, TransactionOutcome outcome, @RealTime Clock clock) {
        this.rows = new UsageRows(database);
        this.outcome = outcome;
        this.clock = clock;
    }

    /** Counts once. */
    public void count(UUID tenant, Measure measure) {
        count(tenant, measure, 1);
    }

    /** Counts so many. */
    public void count(UUID tenant, Measure measure, long amount) {
        counted.computeIfAbsent(new Key(tenant, today(), measure), any -> new LongAdder())
                .add(amount);
        writeSometimes();
    }

    /** Counts so many for the open association, once the running transaction has committed. */
    public void countHere(Measure measure, long amount) {
        UUID tenant = TenantContext.required().id();
        outcome.afterCommit(() -> count(tenant, measure, amount));
    }

    /** How much of it the association has used today: on all nodes up to a few seconds ago, and on this one since. */
    public long today(UUID tenant, Measure measure) {
        Key key = new Key(tenant, today(), measure);
        Seen now = seen;
        LongAdder here = counted.get(key);
        return now.known.getOrDefault(key, 0L) + (here == null ? 0 : here.sum() - now.written.getOrDefault(key, 0L));
    }

    /** Day by day since this day, up to now. */
    public List<Amount> since(UUID tenant, LocalDate day) {
        write();
        return rows.of(tenant, day);
    }

    /** What every association used since this day: sums of what is counted, the latest of what is measured. */
    public Map<UUID, Map<Measure, Long>> sums(LocalDate since) {
        write();
        return rows.sums(since);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    /** The first who counts after the pause has it written, and does not wait for it. */
    private void writeSometimes() {
        long last = written.get();
        ManagedExecutorService threads = executor;
        if (threads != null
                && System.nanoTime() - last > PAUSE.toNanos()
                && written.compareAndSet(last, System.nanoTime())) {
            try {
                threads.execute(this::write);
            } catch (RejectedExecutionException stopping) {
                LOG.log(Level.DEBUG, "what was counted is written at the end");
            }
        }
    }

    /** Adds what was counted to what is known of all nodes. Where the database is away it stays counted. */
    void write() {
        if (!writing.compareAndSet(false, true)) {
            return;
        }
        try {
            add();
            read();
        } catch (DatabaseFailed away) {
            LOG.log(Level.WARNING, "what associations use cannot be written: it stays counted here");
        } finally {
            writing.set(false);
        }
    }

    /** Adds what was counted here since the last time. Whoever asks meanwhile sees neither less nor more of it. */
    private void add() {
        Map<Key, Long> written = new HashMap<>(seen.written);
        Map<Key, Long> known = new HashMap<>(seen.known);
        List<Amount> amounts = new ArrayList<>();
        counted.forEach((key, adder) -> {
            long amount = adder.sum() - written.getOrDefault(key, 0L);
            if (amount > 0) {
                amounts.add(new Amount(key.tenant, key.day, key.measure, amount));
                written.merge(key, amount, Long::sum);
                known.merge(key, amount, Long::sum);
            }
        });
        if (!amounts.isEmpty()) {
            rows.add(amounts);
            seen = new Seen(known, written);
        }
    }

    private void read() {
        LocalDate today = today();
        Map<Key, Long> fresh = new ConcurrentHashMap<>();
        rows.levels(today.minusDays(LEVELS_DAYS))
                .forEach(amount -> fresh.put(new Key(amount.tenant(), today, amount.measure()), amount.amount()));
        rows.of(today)
                .forEach(
                        amount -> fresh.put(new Key(amount.tenant(), amount.day(), amount.measure()), amount.amount()));
        Map<Key, Long> written = new HashMap<>(seen.written);
        counted.keySet().removeIf(key -> key.day.isBefore(today.minusDays(1)));
        written.keySet().removeIf(key -> key.day.isBefore(today.minusDays(1)));
        seen = new Seen(fresh, written);
    }

    @PreDestroy
    void end() {
        write();
    }

    private record Key(UUID tenant, LocalDate day, Measure measure) {}

    /**
     * What was read last, and how much of it this node wrote itself.
     *
     * @param known   on all nodes
     * @param written of what was counted here
     */
    private record Seen(Map<Key, Long> known, Map<Key, Long> written) {}
}
