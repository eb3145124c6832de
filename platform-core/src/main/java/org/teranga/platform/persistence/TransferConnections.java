package org.teranga.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Long transactions over everything that one association has, beside the server's own: as the application's role, bound to the
 * association, so that row security holds them as it holds requests. They have a small pool of their own, so that requests do not wait.
 */
@DataSourceDefinition(
        name = "java:app/transfer",
        className = "org.postgresql.ds.PGSimpleDataSource",
        url = "${MPCONFIG=teranga.database.url}",
        user = "${MPCONFIG=teranga.database.user}",
        password = "${MPCONFIG=teranga.database.password}",
        transactional = false,
        maxPoolSize = 4,
        minPoolSize = 0,
        properties = {
            "stringType=unspecified",
            "ApplicationName=teranga-transfer",
            "reWriteBatchedInserts=true",
            "logServerErrorDetail=false",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
public class TransferConnections {
    @Resource(lookup = "java:app/transfer")
    private @Nullable DataSource pool;

    /**
     * Reads the association's tables in one snapshot: whatever others change meanwhile is not seen. The transaction cannot write, and is
     * always rolled back.
     *
     * @return what the work returns
     * @throws DatabaseFailed where the database refuses or is away
     */
    public <T> T read(UUID tenant, Function<TenantDatabase, T> work) {
        return call(tenant, true, work);
    }

    /**
     * Writes the association's tables in one transaction, committed when the work returns, rolled back when it throws.
     *
     * @return what the work returns
     * @throws DatabaseFailed where the database refuses or is away
     */
    public <T> T write(UUID tenant, Function<TenantDatabase, T> work) {
        return call(tenant, false, work);
    }

    private <T> T call(UUID tenant, boolean snapshot, Function<TenantDatabase, T> work) {
        if (pool == null) {
            throw new IllegalStateException("the pool of transfers is used before the server has bound it");
        }
        try (Connection connection = pool.getConnection()) {
            connection.setAutoCommit(false);
            boolean done = false;
            try {
                begin(connection, tenant, snapshot);
                T result = work.apply(new TenantDatabase(connection, tenant));
                done = !snapshot;
                return result;
            } finally {
                if (done) {
                    connection.commit();
                } else {
                    connection.rollback();
                }
                connection.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailed(failure);
        }
    }

    /** One way of writing values, whatever the server's own settings are: an archive does not depend on them. */
    private static void begin(Connection connection, UUID tenant, boolean snapshot) throws SQLException {
        try (Statement settings = connection.createStatement()) {
            if (snapshot) {
                settings.execute("set transaction isolation level repeatable read, read only");
            }
            settings.execute(
                    "set local timezone = 'UTC'; set local datestyle = 'ISO, YMD';"
                            + " set local intervalstyle = 'iso_8601'; set local extra_float_digits = 1; set local bytea_output = 'hex'");
        }
        TransactionTenant.bind(connection, tenant);
    }
}
