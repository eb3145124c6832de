package org.teranga.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.jspecify.annotations.Nullable;

/** Runs work in memory once the current transaction has ended. Work on the database belongs into the transaction itself. */
@ApplicationScoped
public class TransactionOutcome {
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private @Nullable TransactionSynchronizationRegistry transactions;

    /** Runs once the transaction is committed; at once where there is none. */
    public void afterCommit(Runnable work) {
        if (!register(Status.STATUS_COMMITTED, true, work)) {
            work.run();
        }
    }

    /** Runs if the transaction does not commit. */
    public void afterRollback(Runnable work) {
        register(Status.STATUS_COMMITTED, false, work);
    }

    private boolean register(int status, boolean wanted, Runnable work) {
        if (transactions == null || transactions.getTransactionKey() == null) {
            return false;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int outcome) {
                if ((outcome == status) == wanted) {
                    work.run();
                }
            }
        });
        return true;
    }
}
