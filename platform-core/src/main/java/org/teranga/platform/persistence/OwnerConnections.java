package org.teranga.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A connection as the role that owns the tables, for the one thing that no other role may do: deleting all that an association has, its
 * trail too. It lives as long as the work; nothing of it stays in the server. It is bound to the association, and row security holds the
 * owner as well; since an installation may have made its owner a superuser, whom nothing holds, every statement names the association.
 */
@ApplicationScoped
public class OwnerConnections {
    @Inject
    @ConfigProperty(name = "teranga.database.url")
    private String url;

    @Inject
    @ConfigProperty(name = "teranga.database.owner.user")
    private String owner;

    @Inject
    @ConfigProperty(name = "teranga.database.owner.password")
    private String password;

    @SuppressWarnings("NullAway.Init")
    OwnerConnections() {}

    /**
     * Runs the work in one transaction, committed when it returns, rolled back when it throws.
     *
     * @return what the work returns
     * @throws DatabaseFailed where the database refuses or is away
     */
    public <T> T write(UUID tenant, Function<TenantDatabase, T> work) {
        try (Connection connection = DriverManager.getConnection(url, owner, password)) {
            connection.setAutoCommit(false);
            TransactionTenant.bind(connection, tenant);
            T result = work.apply(new TenantDatabase(connection, tenant));
            connection.commit();
            return result;
        } catch (SQLException failure) {
            throw new DatabaseFailed(failure);
        }
    }
}
