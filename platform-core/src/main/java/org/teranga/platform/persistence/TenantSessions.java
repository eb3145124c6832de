package org.teranga.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Binds what EclipseLink does to one association, twice: each statement of an entity names it ({@code @Multitenant} with the property {@link
 * #PROPERTY}), and each transaction's connection says it to row security before the first statement. Fails closed: no association, another
 * than that with which the transaction began, or a statement outside a transaction, is an error and not a query over everybody's rows.
 */
public abstract class TenantSessions implements SessionCustomizer {
    /** Where entities find whose they are. */
    public static final String PROPERTY = "teranga.tenant";

    /**
     * The association that is open on this thread.
     *
     * @throws IllegalStateException where none is
     */
    protected abstract UUID tenant();

    @Override
    public final void customize(Session session) {
        session.getEventManager().addListener(new Binding());
    }

    private final class Binding extends SessionEventAdapter {
        @Override
        public void postAcquireUnitOfWork(SessionEvent event) {
            event.getSession().setProperty(PROPERTY, tenant());
        }

        /** A unit of work outlives the association where a transaction goes on when another is open: it shows nobody what it holds then. */
        @Override
        public void preExecuteQuery(SessionEvent event) {
            if (event.getSession().isUnitOfWork()
                    && !tenant().equals(event.getSession().getProperty(PROPERTY))) {
                throw new IllegalStateException(
                        "the transaction is another association's. Maybe the work for each belongs into a transaction of its own.");
            }
        }

        @Override
        public void postAcquireConnection(SessionEvent event) {
            Connection connection = ((DatabaseAccessor) event.getResult()).getConnection();
            try {
                if (connection.getAutoCommit()) {
                    throw new IllegalStateException(
                            "a query outside a transaction. Maybe the use case lacks @Transactional.");
                }
                TransactionTenant.bind(connection, tenant());
            } catch (SQLException failure) {
                throw DatabaseException.sqlException(failure);
            }
        }
    }
}
