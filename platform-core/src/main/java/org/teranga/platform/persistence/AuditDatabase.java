package org.teranga.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs the statements on the open association's trail: each is a transaction of its own, as the application's role, whatever becomes of the
 * one around it. It has a small pool of its own: were it to wait for a connection of the pool from which the request already holds one,
 * requests could wait for each other for ever.
 *
 * <p>EclipseLink would write what entities hold at the end of the transaction around it, after the line that tells of it. So that is written
 * first: a row that the database refuses (a key that is taken, a version that is over) leaves no line. It is the same statements, earlier;
 * where no entity changed, none. What it costs grows with the entities that were loaded, and nothing that works on many notes them one by
 * one: a round of proposals, a plan that is accepted or taken back, and many that are withdrawn are noted by one call, and an import before
 * its first batch.
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
public class AuditDatabase implements Database {
    private final OpenTenant tenant;
    private final TenantConnection running;
    private final Engine engine;

    @Resource(lookup = "java:app/audit")
    private @Nullable DataSource pool;

    @Inject
    public AuditDatabase(OpenTenant tenant, TenantConnection running) {
        this.tenant = tenant;
        this.running = running;
        this.engine = new Engine(this::call);
    }

    /** Begins a statement, as {@link TenantDatabase#sql}: it says {@code :tenant}. */
    @Override
    public SqlStatement sql(String sql) {
        return TenantDatabase.naming(tenant, engine, sql);
    }

    private <T> T call(SystemPool.Work<T> work) {
        running.flushIfRunning();
        try (Connection connection = connect()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                TransactionTenant.bind(connection, tenant.id());
                T result = work.on(connection);
                connection.commit();
                done = true;
                return result;
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

    protected Connection connect() throws SQLException {
        if (pool == null) {
            throw new IllegalStateException("the pool of the audit trail is used before the server has bound it");
        }
        return pool.getConnection();
    }
}
