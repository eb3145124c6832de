package org.teranga.platform.testing.assembly;

import com.arjuna.ats.jta.common.jtaPropertyManager;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.teranga.platform.testing.RealDatabase;

/** The pools of the application under the names it looks them up by, with its roles; and its transactions. */
final class Pools {
    private static final int CONNECTIONS = 24;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RealDatabase database;
    private final DataSource transactional;
    private final DataSource plumbing;
    private final DataSource outside;

    Pools(RealDatabase database) {
        this.database = database;
        transactional = pool("teranga_app", true);
        plumbing = pool("teranga_plumbing", false);
        outside = pool("teranga_app", false);
    }

    static TransactionManager transactions() {
        return com.arjuna.ats.jta.TransactionManager.transactionManager();
    }

    static TransactionSynchronizationRegistry outcomes() {
        return jtaPropertyManager.getJTAEnvironmentBean().getTransactionSynchronizationRegistry();
    }

    /** The pool that joins the running transaction. */
    DataSource transactional() {
        return transactional;
    }

    /** The pool of this name. */
    DataSource named(String name) {
        return switch (name) {
            case "java:app/teranga" -> transactional;
            case "java:app/plumbing" -> plumbing;
            case "java:app/transfer", "java:app/audit" -> outside;
            default -> throw new IllegalArgumentException("no pool " + name);
        };
    }

    private DataSource pool(String role, boolean joins) {
        AgroalDataSourceConfigurationSupplier settings = new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> {
                    pool.maxSize(CONNECTIONS).acquisitionTimeout(PATIENCE);
                    if (joins) {
                        pool.transactionIntegration(new NarayanaTransactionIntegration(transactions(), outcomes()));
                    }
                    return pool.connectionFactoryConfiguration(factory -> factory.jdbcUrl(
                                    database.addressOfAssembly() + "?stringtype=unspecified&reWriteBatchedInserts=true")
                            .principal(new NamePrincipal(role))
                            .credential(new SimplePassword("")));
                });
        try {
            return AgroalDataSource.from(settings);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
