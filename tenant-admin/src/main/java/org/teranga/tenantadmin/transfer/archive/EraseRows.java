package org.teranga.tenantadmin.transfer.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.teranga.platform.persistence.OwnerConnections;

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
        connections.write(tenant, connection -> {
            long rows = 0;
            for (String table : Catalogue.owned(connection)) {
                rows += delete(connection, "delete from " + table + " where tenant_id = ?", tenant);
            }
            delete(connection, "delete from platform.job where task_instance like ? || '/%'", tenant.toString());
            delete(connection, "delete from platform.job_failed where task_instance like ? || '/%'", tenant.toString());
            delete(connection, "delete from admin.leaving where association = ?", tenant);
            delete(connection, "delete from platform.tenant where id = ?", tenant);
            last.on(connection, rows);
            return rows;
        });
    }

    /** Whether there is any row of an association that the directory names. */
    public boolean any(UUID tenant) {
        return connections.write(tenant, connection -> {
            for (String table : Catalogue.owned(connection)) {
                try (PreparedStatement select =
                        connection.prepareStatement("select 1 from " + table + " where tenant_id = ? limit 1")) {
                    select.setObject(1, tenant);
                    if (select.executeQuery().next()) {
                        return true;
                    }
                }
            }
            return false;
        });
    }

    private static int delete(Connection connection, String sql, Object tenant) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(sql)) {
            delete.setObject(1, tenant);
            return delete.executeUpdate();
        }
    }

    /** What ends the transaction. */
    @FunctionalInterface
    public interface Last {
        void on(Connection connection, long rows) throws SQLException;
    }
}
