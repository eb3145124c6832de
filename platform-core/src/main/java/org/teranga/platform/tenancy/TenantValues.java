package org.teranga.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.persistence.Uuid7;

/**
 * The values that the open association has chosen in place of the platform's defaults, by key: settings, its look, its words. Each change
 * is kept with who made it and when, so that it can be taken back. Nothing here is about persons.
 */
@ApplicationScoped
public class TenantValues {
    private static final String CHANGE = "id, key, before, after, changed_at as at, changed_by as by"
            + " from platform.tenant_value_change where tenant_id = :tenant ";

    private final TenantDatabase database;
    private final TenantDirectory directory;
    private final TransactionOutcome outcome;
    private final Clock clock;

    @Inject
    TenantValues(TenantDatabase database, TenantDirectory directory, TransactionOutcome outcome, Clock clock) {
        this.database = database;
        this.directory = directory;
        this.outcome = outcome;
        this.clock = clock;
    }

    /** Everything that was chosen, as it lies in the database: one query. */
    @Transactional
    public Map<String, String> all() {
        return database
                .sql("select key, value from platform.tenant_value where tenant_id = :tenant")
                .list(Row.class)
                .stream()
                .collect(Collectors.toMap(Row::key, Row::value));
    }

    /** As {@link #all}, and until the transaction ends nobody else changes any of it. */
    @Transactional
    public Map<String, String> locked() {
        database.sql("select 1 from (select pg_advisory_xact_lock("
                        + "hashtextextended('values ' || cast(:tenant as text), 0))) held")
                .any();
        return all();
    }

    /**
     * Chooses a value; nodes see it once the transaction has committed.
     *
     * @param value null for the default
     * @param who   the account; null where the platform does it
     * @return the change; empty where it was so already
     */
    @Transactional
    public Optional<Change> put(String key, @Nullable String value, @Nullable UUID who) {
        String before = locked().get(key);
        if (Objects.equals(before, value)) {
            return Optional.empty();
        }
        if (value == null) {
            database.sql("delete from platform.tenant_value where tenant_id = :tenant and key = :key")
                    .bind("key", key)
                    .update();
        } else {
            database.sql("insert into platform.tenant_value (tenant_id, key, value) values (:tenant, :key, :value)"
                            + " on conflict (tenant_id, key) do update set value = excluded.value")
                    .bind("key", key)
                    .bind("value", value)
                    .update();
        }
        Instant now = after(key);
        Change change = new Change(Uuid7.at(now), key, before, value, now, who);
        database.sql("""
                        insert into platform.tenant_value_change (tenant_id, id, key, before, after, changed_at, changed_by)
                        values (:tenant, :id, :key, :before, :after, :now, :who)
                        """)
                .bind("id", change.id)
                .bind("key", key)
                .bind("before", before)
                .bind("after", value)
                .bind("now", now)
                .bind("who", who)
                .update();
        Tenant tenant = TenantContext.required();
        outcome.afterCommit(() -> directory.changed(tenant));
        return Optional.of(change);
    }

    /** Now, and later than the last change of the value, which its id must come after. */
    private Instant after(String key) {
        Instant now = clock.instant();
        return history(key, 1).stream()
                .map(last -> last.at().plusMillis(1))
                .filter(next -> next.isAfter(now))
                .findFirst()
                .orElse(now);
    }

    /** The changes of a value, the newest first. */
    @Transactional
    public List<Change> history(String key, int most) {
        return database.sql("select " + CHANGE + "and key = :key order by id desc limit :most")
                .bind("key", key)
                .bind("most", most)
                .list(Change.class);
    }

    /** The changes of several values, the newest first. */
    @Transactional
    public List<Change> history(Collection<String> keys, int most) {
        return database.sql("select " + CHANGE + "and key = any (:keys) order by id desc limit :most")
                .bindTexts("keys", keys)
                .bind("most", most)
                .list(Change.class);
    }

    /** The newest change of each value. */
    @Transactional
    public Map<String, Change> newest() {
        return database.sql("select distinct on (key) " + CHANGE + "order by key, id desc").list(Change.class).stream()
                .collect(Collectors.toMap(Change::key, change -> change));
    }

    /** One change. */
    @Transactional
    public Optional<Change> change(UUID id) {
        return database.sql("select " + CHANGE + "and id = :id").bind("id", id).first(Change.class);
    }

    private record Row(String key, String value) {}

    /**
     * A change of a value.
     *
     * @param before what it was; null for the default
     * @param after  what it became; null for the default
     * @param by     the account; null where the platform did it
     */
    public record Change(
            UUID id,
            String key,
            @Nullable String before,
            @Nullable String after,
            Instant at,
            @Nullable UUID by) {}
}
