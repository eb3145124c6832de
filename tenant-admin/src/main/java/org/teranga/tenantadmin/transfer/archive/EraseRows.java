package org.teranga.tenantadmin.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.persistence.OwnerConnections;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.tenantadmin.transfer.archive.table.ArchiveTables;

/**
 * Deletes every row of an association, in whatever table it lies, in one transaction. The database's own catalogue says which those are,
 * so that a new table cannot be forgotten. Plumbing goes by the name of its column as well: letters that wait, sessions, exports.
 */
@ApplicationScoped
public class EraseRows {
    private final OwnerConnections connections;

    @Inject
    EraseRows(OwnerConnections connections) {
        this.connections = connections;
    }

    /**
     * Deletes them, with its place in the directory; again is no error.
     *
     * @param last what belongs into the same transaction, once all rows are deleted; gets how many
     */
    public void erase(UUID tenant, Last last) {
        connections.write(tenant, database -> {
            long rows = 0;
            for (String table : ArchiveTables.owned(database)) {
                rows += database.sql("delete from " + table + " where tenant_id = :tenant")
                        .update();
            }
            for (String table : List.of("platform.job", "platform.job_failed")) {
                database.sqlOfAll("delete from " + table + " where task_instance like :tasks")
                        .bind("tasks", tenant + "/%")
                        .update();
            }
            database.sqlOfAll("delete from admin.leaving where association = :tenant")
                    .bind("tenant", tenant)
                    .update();
            database.sqlOfAll("delete from platform.tenant where id = :tenant")
                    .bind("tenant", tenant)
                    .update();
            // Other nodes forget it, also where this one ends before it tells its own directory.
            database.sqlOfAll("update platform.directory_tick set tick = tick + 1")
                    .update();
            last.on(database, rows);
            return rows;
        });
    }

    /** Whether there is any row of an association that the directory names. */
    public boolean any(UUID tenant) {
        return connections.write(
                tenant,
                database -> ArchiveTables.owned(database).stream()
                        .anyMatch(table -> database.sql("select 1 from " + table + " where tenant_id = :tenant limit 1")
                                .any()));
    }

    /** What ends the transaction. */
    @FunctionalInterface
    public interface Last {
        void on(TenantDatabase database, long rows);
    }
}
