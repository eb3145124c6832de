package org.teranga.platform.identity.realm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.teranga.platform.identity.Operators;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.privacy.PersonErased;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Ends a person's access: here, at once, and in the realm. An account that belongs nowhere any longer is removed. */
@ApplicationScoped
public class EndMembership {
    private final Members members;
    private final Operators operators;
    private final Sessions sessions;
    private final Realm realm;
    private final Jobs jobs;

    @Inject
    EndMembership(Members members, Operators operators, Sessions sessions, Realm realm, Jobs jobs) {
        this.members = members;
        this.operators = operators;
        this.sessions = sessions;
        this.realm = realm;
        this.jobs = jobs;
    }

    /**
     * Ends the membership at the association that is open, with the sessions there.
     *
     * @return false where there was none
     * @throws RealmAway where Keycloak cannot be reached; the membership and its sessions have ended all the same, unless a transaction
     *     around it is rolled back
     */
    public boolean of(UUID subject) {
        Tenant tenant = TenantContext.required();
        boolean ended = members.dismiss(subject);
        if (ended) {
            sessions.endAll(subject, tenant.id());
            leaveRealm(subject);
        }
        return ended;
    }

    /**
     * Takes an account out of the open association's organization, and removes it where it belongs nowhere any longer.
     *
     * @throws RealmAway where Keycloak cannot be reached
     */
    void leaveRealm(UUID subject) {
        if (realm.leave(TenantContext.required().slug(), subject) && !operators.include(subject)) {
            realm.close(subject);
        }
    }

    /** Keeps somebody from signing in anywhere, and ends all sessions, at once. */
    public void suspend(UUID subject) {
        sessions.endAll(subject);
        realm.disable(subject);
    }

    /** Erasure ends the membership at once; it reaches the realm as soon as Keycloak answers. */
    void erased(@Observes PersonErased person) {
        if (members.dismiss(person.person())) {
            sessions.endAll(person.person(), TenantContext.required().id());
            jobs.start(CloseAccount.KIND, person.person());
        }
    }
}
