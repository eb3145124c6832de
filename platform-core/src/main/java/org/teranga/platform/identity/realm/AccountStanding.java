package org.teranga.platform.identity.realm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.identity.Operators;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Makes the realm agree with a membership that was suspended, resumed or ended. What we refuse, we refuse at once; this follows, is
 * repeated while Keycloak is away, and finds its own work done. An account that another association or the platform still needs is left
 * alone there.
 */
@ApplicationScoped
public class AccountStanding implements Job {
    /** The job; its subject is the account. */
    public static final JobKind KIND = new JobKind("identity.standing");

    private static final int ATTEMPTS = 50;

    private final MemberBook book;
    private final Operators operators;
    private final Realm realm;

    @Inject
    AccountStanding(MemberBook book, Operators operators, Realm realm) {
        this.book = book;
        this.operators = operators;
        this.realm = realm;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @Override
    public void run(UUID subject) {
        String slug = TenantContext.required().slug();
        Optional<Member> member = book.find(subject);
        if (member.isPresent() && member.get().active()) {
            realm.enable(subject);
            realm.join(slug, subject);
            return;
        }
        boolean nowhere = realm.leave(slug, subject) && !operators.include(subject);
        if (nowhere && member.isPresent()) {
            realm.disable(subject);
        } else if (nowhere) {
            realm.close(subject);
        }
    }
}
