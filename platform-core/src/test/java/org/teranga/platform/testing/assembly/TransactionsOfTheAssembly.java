package org.teranga.platform.testing.assembly;

import jakarta.transaction.TransactionManager;
import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.sessions.ExternalTransactionController;
import org.eclipse.persistence.transaction.JTATransactionController;

/** Shows EclipseLink the transactions that the other parts join. */
public final class TransactionsOfTheAssembly extends JTATransactionController {
    @Override
    protected TransactionManager acquireTransactionManager() {
        return Pools.transactions();
    }

    /** The server that EclipseLink believes to be in. */
    public static final class Platform extends ServerPlatformBase {
        public Platform(DatabaseSession session) {
            super(session);
        }

        @Override
        public Class<? extends ExternalTransactionController> getExternalTransactionControllerClass() {
            return TransactionsOfTheAssembly.class;
        }
    }
}
