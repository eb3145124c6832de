package org.teranga.matching.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.FieldCipher;

/** The alerts. What a child told is sealed under a key of its own, which is destroyed with it. */
@ApplicationScoped
class MinorAlerts implements MenuCondition {
    private static final String TOLD = "minor.told";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Erasure erasure;

    @Inject
    MinorAlerts(TenantDatabase database, FieldCipher cipher, Erasure erasure) {
        this.database = database;
        this.cipher = cipher;
        this.erasure = erasure;
    }

    void add(MinorAlert alert) {
        database.sql("insert into matching.minor_alert (tenant_id, id, came_by, noticed_at, came_from, told)"
                        + " values (:tenant, :id, :cameBy, :noticedAt, :cameFrom, :told)")
                .bind("id", alert.id())
                .bind("cameBy", alert.cameBy())
                .bind("noticedAt", alert.noticedAt())
                .bind("cameFrom", alert.cameFrom())
                .bind("told", cipher.encrypt(alert.id(), TOLD, ToldByChild.written(alert.child())))
                .update();
    }

    /** All, the newest first; what was destroyed is left out. */
    List<MinorAlert> all() {
        List<Row> rows = database.sql("select id, came_by, noticed_at, alerted_at, came_from, told"
                        + " from matching.minor_alert where tenant_id = :tenant order by noticed_at desc, id")
                .list(Row.class);
        cipher.load(rows.stream().map(Row::id).toList());
        return rows.stream().flatMap(this::opened).toList();
    }

    /** How many came from this connection that day. */
    long from(String cameFrom) {
        return database.sql(
                        "select count(*) from matching.minor_alert where tenant_id = :tenant and came_from = :cameFrom")
                .bind("cameFrom", cameFrom)
                .one(Long.class);
    }

    /**
     * Counts what no letter has told of yet as told now; nothing where a letter went since then. One at a time: of many who write at once
     * one causes the letter.
     *
     * @return how many
     */
    int tell(Instant now, Instant since) {
        database.lock("minor alerts");
        boolean lately = database.sql(
                        "select 1 from matching.minor_alert where tenant_id = :tenant and lead_told_at > :since limit 1")
                .bind("since", since)
                .any();
        return lately
                ? 0
                : database.sql("update matching.minor_alert set lead_told_at = :now"
                                + " where tenant_id = :tenant and lead_told_at is null")
                        .bind("now", now)
                        .update();
    }

    @Override
    public boolean holds() {
        return open() > 0;
    }

    /** Of how many it is not noted that the authorities know. */
    int open() {
        return database.sql(
                        "select count(*) from matching.minor_alert where tenant_id = :tenant and alerted_at is null")
                .one(Integer.class);
    }

    /** Whether there is one with this id. */
    boolean exists(UUID id) {
        return database.sql("select 1 from matching.minor_alert where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .any();
    }

    /**
     * Notes that the authorities were told.
     *
     * @param line whether of all that came from the same connection that day
     * @return of which it was noted by this
     */
    List<UUID> alerted(UUID id, boolean line, Instant now) {
        return database.sql("""
                        update matching.minor_alert set alerted_at = :now
                        where tenant_id = :tenant and alerted_at is null and (id = :id or :line and came_from =
                            (select o.came_from from matching.minor_alert o where o.tenant_id = :tenant and o.id = :id))
                        returning id
                        """)
                .bind("now", now)
                .bind("id", id)
                .bind("line", line)
                .list(UUID.class);
    }

    /** Those that came in before. */
    List<UUID> before(Instant then) {
        return database.sql("select id from matching.minor_alert where tenant_id = :tenant and noticed_at < :then")
                .bind("then", then)
                .list(UUID.class);
    }

    /** Removes one and destroys its key. */
    void remove(UUID id) {
        int removed = database.sql("delete from matching.minor_alert where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .update();
        if (removed == 1) {
            erasure.erasePerson(id);
        }
    }

    private Stream<MinorAlert> opened(Row row) {
        Optional<String> told = cipher.decrypt(row.id, TOLD, row.told);
        return told.stream()
                .map(text -> new MinorAlert(
                        row.id, ToldByChild.read(text), row.cameBy, row.noticedAt, row.alertedAt, row.cameFrom));
    }

    private record Row(
            UUID id,
            String cameBy,
            Instant noticedAt,
            @Nullable Instant alertedAt,
            @Nullable String cameFrom,
            byte[] told) {}
}
