package org.teranga.platform.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.teranga.platform.persistence.TenantSetting;

/**
 * Binds every transaction's connection to the tenant of its thread, before the first statement. Fails closed: no tenant, or a statement
 * outside a transaction, is an error and not a query over everybody's rows.
 */
public final class TenantBinding implements SessionCustomizer {
    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new Binding());
    }

    private static final class Binding extends SessionEventAdapter {
        @Override
        public void postAcquireConnection(SessionEvent event) {
            Connection connection = ((DatabaseAccessor) event.getResult()).getConnection();
            try {
                if (connection.getAutoCommit()) {
                    throw new IllegalStateException(
                            "a query outside a transaction. Maybe the use case lacks @Transactional.");
                }
                TenantSetting.bind(connection, TenantContext.required().id());
            } catch (SQLException failure) {
                throw DatabaseException.sqlException(failure);
            }
        }
    }
}
