package org.teranga.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.TenantSql;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.persistence.Uuid7;

/**
 * What the open association has chosen in place of the platform's defaults, by key: settings, its look, its words. Each change is kept with
 * who made it and when, so that it can be taken back. Nothing here is about persons.
 */
@ApplicationScoped
public class TenantValues {
    private static final String CHANGE =
            "select id, key, before, after, changed_at, changed_by from platform.tenant_value_change ";

    private final TenantSql sql;
    private final TenantDirectory directory;
    private final TransactionOutcome outcome;
    private final Clock clock;

    @Inject
    TenantValues(TenantSql sql, TenantDirectory directory, TransactionOutcome outcome, Clock clock) {
        this.sql = sql;
        this.directory = directory;
        this.outcome = outcome;
        this.clock = clock;
    }

    /** Everything that was chosen, as it lies in the database: one query. */
    @Transactional
    public Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        sql.list("select key, value from platform.tenant_value", row -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    /** As {@link #all}, and until the transaction ends nobody else changes any of it. */
    @Transactional
    public Map<String, String> locked() {
        sql.list(
                "select 1 from (select pg_advisory_xact_lock(hashtextextended("
                        + "'values ' || current_setting('teranga.tenant'), 0))) held",
                row -> 1);
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
            sql.change("delete from platform.tenant_value where key = ?", key);
        } else {
            sql.change(
                    "insert into platform.tenant_value (key, value) values (?, ?)"
                            + " on conflict (tenant_id, key) do update set value = excluded.value",
                    key,
                    value);
        }
        Instant now = after(key);
        Change change = new Change(Uuid7.at(now), key, before, value, now, who);
        sql.change(
                "insert into platform.tenant_value_change (id, key, before, after, changed_at, changed_by)"
                        + " values (?, ?, ?, ?, ?, ?)",
                change.id,
                key,
                before,
                value,
                now,
                who);
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
        return sql.list(CHANGE + "where key = ? order by id desc limit ?", TenantValues::change, key, most);
    }

    /** The changes of several values, the newest first. */
    @Transactional
    public List<Change> history(Collection<String> keys, int most) {
        return sql.list(
                CHANGE + "where key = any (string_to_array(?, ' ')) order by id desc limit ?",
                TenantValues::change,
                String.join(" ", keys),
                most);
    }

    /** The newest change of each value. */
    @Transactional
    public Map<String, Change> newest() {
        Map<String, Change> newest = new HashMap<>();
        sql.list(
                        CHANGE.replace("select id", "select distinct on (key) id") + "order by key, id desc",
                        TenantValues::change)
                .forEach(change -> newest.put(change.key, change));
        return newest;
    }

    /** One change. */
    @Transactional
    public Optional<Change> change(UUID id) {
        return sql.first(CHANGE + "where id = ?", TenantValues::change, id);
    }

    private static Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, UUID.class));
    }

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
