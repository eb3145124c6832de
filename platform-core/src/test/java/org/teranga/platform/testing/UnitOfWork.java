package org.teranga.platform.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.persistence.SystemPool;
import org.teranga.platform.persistence.TenantConnection;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.persistence.TransactionOutcome;
import org.teranga.platform.persistence.TransactionTenant;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Transactions of the application's role without a server: each is bound to a tenant as the platform binds it. */
public final class UnitOfWork extends TenantConnection {
    private final RealDatabase database;
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Runnable> afterRollback = new ArrayList<>();
    private @Nullable Connection current;

    public UnitOfWork(RealDatabase database) {
        this.database = database;
    }

    /** Runs the work as this association in one transaction, rolled back when it throws. */
    public <T> T in(Tenant tenant, Supplier<T> work) {
        List<Runnable> then = afterRollback;
        try (TenantContext.Scope open = TenantContext.open(tenant);
                Connection connection = database.connect("teranga_app")) {
            connection.setAutoCommit(false);
            TransactionTenant.bind(connection, tenant.id());
            current = connection;
            T result = work.get();
            connection.commit();
            then = afterCommit;
            return result;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        } finally {
            current = null;
            List<Runnable> due = List.copyOf(then);
            afterCommit.clear();
            afterRollback.clear();
            try (TenantContext.Scope open = TenantContext.open(tenant)) {
                due.forEach(Runnable::run);
            }
        }
    }

    /** As {@link #in}, for work that returns nothing. */
    public void run(Tenant tenant, Runnable work) {
        in(tenant, () -> {
            work.run();
            return true;
        });
    }

    @Override
    public <T> T call(SystemPool.Work<T> work) {
        if (current == null) {
            // As a repository's own @Transactional does where the use case has none.
            return in(TenantContext.required(), () -> call(work));
        }
        try {
            return work.on(current);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Statements of the association whose work this is. */
    public TenantDatabase database() {
        return new TenantDatabase(this, () -> TenantContext.required().id());
    }

    /** What happens once its transactions have ended. */
    public TransactionOutcome outcome() {
        return new TransactionOutcome() {
            @Override
            public void afterCommit(Runnable work) {
                afterCommit.add(work);
            }

            @Override
            public void afterRollback(Runnable work) {
                afterRollback.add(work);
            }
        };
    }
}
