package org.teranga.platform.testing.house;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Runs what a test does in one transaction. */
@ApplicationScoped
public class Transactions {
    /** In one transaction, which ends with it. */
    @Transactional
    public <T> T inOne(TestTenants.Work<T> work) {
        return work.run();
    }
}
