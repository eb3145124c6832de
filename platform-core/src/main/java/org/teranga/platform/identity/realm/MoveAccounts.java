package org.teranga.platform.identity.realm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.identity.Operators;
import org.teranga.platform.tenancy.Tenant;

/**
 * The accounts of an association that comes from elsewhere, or goes. An account that this realm knows stays what it is and becomes a member
 * here too; for any other a new one is made, with a user name that says nothing and a password to hand over.
 */
@ApplicationScoped
public class MoveAccounts {
    private final Realm realm;
    private final Operators operators;

    @Inject
    MoveAccounts(Realm realm, Operators operators) {
        this.realm = realm;
        this.operators = operators;
    }

    /**
     * Finds or makes an account for each. Where it cannot go on, those it made are closed again.
     *
     * @param there their ids where they come from
     * @throws RealmAway where Keycloak cannot be reached
     */
    public Moved find(List<UUID> there) {
        List<UUID> kept = new ArrayList<>();
        Map<UUID, NewAccount> made = new HashMap<>();
        boolean done = false;
        try {
            for (UUID account : there) {
                if (realm.knows(account)) {
                    kept.add(account);
                } else {
                    made.put(account, fresh());
                }
            }
            done = true;
        } finally {
            if (!done) {
                made.values().forEach(account -> realm.close(account.subject()));
            }
        }
        return new Moved(kept, made);
    }

    private NewAccount fresh() {
        String userName = "u-" + UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        String password = Password.once();
        return new NewAccount(realm.putAccount(userName, Password.toReplace(password)), userName, password);
    }

    /** Makes all of them members of the association's organization, which must be there; again is no error. */
    public void join(Tenant tenant, Moved accounts) {
        accounts.here().forEach(account -> realm.join(tenant.slug(), account));
    }

    /** Takes back what {@link #find} made. */
    public void undo(Moved accounts) {
        accounts.made().values().forEach(account -> realm.close(account.subject()));
    }

    /**
     * Ends the membership of these accounts in an association's organization. Who belongs nowhere any longer, and does not operate the
     * platform, is removed. Again is no error.
     *
     * @return how many were removed
     */
    public int leave(Tenant tenant, Collection<UUID> accounts) {
        int closed = 0;
        for (UUID account : accounts) {
            if (realm.leave(tenant.slug(), account) && !operators.include(account)) {
                realm.close(account);
                closed++;
            }
        }
        return closed;
    }

    /**
     * What became of accounts.
     *
     * @param kept known here already
     * @param made new ones, by the id of there
     */
    public record Moved(List<UUID> kept, Map<UUID, NewAccount> made) {
        public Moved {
            kept = List.copyOf(kept);
            made = Map.copyOf(made);
        }

        /** The id here, by the id of there, where they differ. */
        public Map<UUID, UUID> renamed() {
            Map<UUID, UUID> renamed = new HashMap<>();
            made.forEach((there, account) -> renamed.put(there, account.subject()));
            return renamed;
        }

        /** All ids here. */
        List<UUID> here() {
            List<UUID> here = new ArrayList<>(kept);
            made.values().forEach(account -> here.add(account.subject()));
            return here;
        }
    }
}
