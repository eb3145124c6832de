package org.teranga.platform.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.DatabaseFailed;
import org.teranga.platform.persistence.Plumbing;
import org.teranga.platform.persistence.TenantSetting;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Transactions for the trail alone, as the application's role, bound to the open tenant. They have a small pool of their own: were they to
 * wait for a connection of the pool from which the request already holds one, requests could wait for each other for ever.
 */
@DataSourceDefinition(
        name = "java:app/audit",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=teranga.database.url}",
        user = "${MPCONFIG=teranga.database.user}",
        password = "${MPCONFIG=teranga.database.password}",
        transactional = false,
        maxPoolSize = 8,
        minPoolSize = 1,
        properties = {
            "ApplicationName=teranga-audit",
            "reWriteBatchedInserts=true",
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=1",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
class AuditConnections {
    @Resource(lookup = "java:app/audit")
    private @Nullable DataSource pool;

    /** Runs the work in one transaction, committed when it returns, rolled back when it throws. */
    void run(Plumbing.Task task) {
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                TenantSetting.bind(connection, TenantContext.required().id());
                task.on(connection);
                connection.commit();
                done = true;
            } finally {
                if (!done) {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailed(failure);
        }
    }

    Connection connect() throws SQLException {
        if (pool == null) {
            throw new IllegalStateException("the pool of the audit trail is used before the server has bound it");
        }
        return pool.getConnection();
    }
}
