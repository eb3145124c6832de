package org.teranga.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * The JDBC connection of the running transaction, bound to the tenant, for what JPA says badly: arrays, bulk inserts, upserts. It shares
 * that transaction; entities not yet written to the database are not seen by it.
 */
@ApplicationScoped
public class TenantConnection {
    @PersistenceContext
    private EntityManager entities;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private @Nullable TransactionSynchronizationRegistry transactions;

    @SuppressWarnings("NullAway.Init")
    protected TenantConnection() {}

    /**
     * Runs the work. The connection belongs to the transaction: it must be neither closed nor committed.
     *
     * @return what the work returns
     * @throws IllegalStateException outside a transaction, or with no tenant open
     * @throws DatabaseFailed        where the database refuses or is away; the transaction is lost then
     */
    public <T> T call(SystemPool.Work<T> work) {
        try {
            return work.on(connection());
        } catch (SQLException failure) {
            throw new DatabaseFailed(failure);
        }
    }

    /** Writes what entities hold and the database does not have yet. */
    public void flush() {
        entities.flush();
    }

    /** As {@link #flush}, where a transaction is running that can still commit; elsewhere no entity waits to be written. */
    void flushIfRunning() {
        if (transactions != null && transactions.getTransactionStatus() == Status.STATUS_ACTIVE) {
            entities.flush();
        }
    }

    /** EclipseLink takes a connection with the first query of a transaction; before it, there is none to unwrap. */
    private Connection connection() {
        Connection taken = entities.unwrap(Connection.class);
        if (taken != null) {
            return taken;
        }
        entities.createNativeQuery("select 1").getSingleResult();
        return entities.unwrap(Connection.class);
    }

    /** As {@link #call}, for work that returns nothing. */
    public void run(SystemPool.Task task) {
        call(connection -> {
            task.on(connection);
            return true;
        });
    }
}
