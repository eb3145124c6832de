package org.teranga.platform.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Says to the database whose transaction this is; row security reads it. It is {@code set local}, which ends with the transaction, and
 * which PostgreSQL spread over several machines passes on to each of them; a call of {@code set_config} stays where it was made.
 */
public final class TransactionTenant {
    private TransactionTenant() {}

    /**
     * Binds the running transaction to the association.
     *
     * @param connection with a transaction open, or about to be opened by this
     */
    public static void bind(Connection connection, UUID tenant) throws SQLException {
        try (Statement setting = connection.createStatement()) {
            setting.execute("set local teranga.tenant = '" + tenant + "'");
        }
    }
}
