package org.teranga.tenantadmin.transfer.departure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Comparator;
import java.util.List;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.realm.MoveAccounts;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantPart;
import org.teranga.tenantadmin.operator.SuspendAssociation;
import org.teranga.tenantadmin.transfer.archive.EraseRows;

/**
 * Erases an association, step by step, each of which may be repeated: it is closed, its keys are destroyed, so that from here on nothing
 * sealed can be read wherever a copy lies; accounts, organization, client and files go, then the rows, then its place in the directory. A
 * node that dies in between leaves work that the next attempt does.
 */
@ApplicationScoped
public class EraseAssociation {
    private static final Logger LOG = System.getLogger(EraseAssociation.class.getName());

    private final TenantDirectory directory;
    private final SuspendAssociation suspension;
    private final Erasure keys;
    private final Members members;
    private final MoveAccounts accounts;
    private final Instance<TenantPart> parts;
    private final EraseRows eraseRows;

    @Inject
    EraseAssociation(
            TenantDirectory directory,
            SuspendAssociation suspension,
            Erasure keys,
            Members members,
            MoveAccounts accounts,
            @Any Instance<TenantPart> parts,
            EraseRows eraseRows) {
        this.directory = directory;
        this.suspension = suspension;
        this.keys = keys;
        this.members = members;
        this.accounts = accounts;
        this.parts = parts;
        this.eraseRows = eraseRows;
    }

    /** What belongs into the transaction that deletes the rows, once they are deleted. */
    @FunctionalInterface
    interface Last {
        void on(TenantDatabase database, long rows, int accounts);
    }

    /** Erases all. The last step is one transaction: rows, the place in the directory, the wish for it, and the proof in their stead. */
    void erase(Tenant tenant, Last last) {
        suspension.suspend(tenant);
        keys.eraseTenant();
        int closed = accounts.leave(
                tenant, members.all().stream().map(Account::subject).toList());
        closeParts(tenant);
        eraseRows.erase(tenant.id(), (database, rows) -> last.on(database, rows, closed));
        // It is gone; this node forgets that it knew it.
        directory.remove(tenant);
    }

    /**
     * Takes back an arrival that failed. What fails here again is told to the log: the failure that led here is the one to be told.
     *
     * @param arrived the accounts that were made for it
     */
    public void undo(Tenant tenant, MoveAccounts.Moved arrived) {
        List<Runnable> steps = List.of(
                () -> closeParts(tenant),
                () -> accounts.undo(arrived),
                () -> eraseRows.erase(tenant.id(), (database, rows) -> {}),
                () -> directory.remove(tenant));
        for (Runnable step : steps) {
            try {
                step.run();
            } catch (RuntimeException failure) {
                LOG.log(
                        Level.ERROR,
                        "an import to " + tenant.slug() + " failed and could not be taken back whole",
                        failure);
            }
        }
    }

    private void closeParts(Tenant tenant) {
        parts.stream()
                .sorted(Comparator.comparingInt(TenantPart::order).reversed())
                .forEach(part -> part.close(tenant));
    }
}
