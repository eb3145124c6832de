package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.realm.AccountStanding;
import org.teranga.platform.identity.realm.SecondFactor;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.tenancy.TenantContext;

/** What somebody is here, changed once it may be: here at once, at every node; the realm follows. */
@ApplicationScoped
@Transactional
class MemberStanding {
    private final MemberBook book;
    private final Members members;
    private final Sessions sessions;
    private final SecondFactor secondFactor;
    private final Jobs jobs;
    private final AuditTrail audit;

    @Inject
    MemberStanding(
            MemberBook book,
            Members members,
            Sessions sessions,
            SecondFactor secondFactor,
            Jobs jobs,
            AuditTrail audit) {
        this.book = book;
        this.members = members;
        this.sessions = sessions;
        this.secondFactor = secondFactor;
        this.jobs = jobs;
        this.audit = audit;
    }

    /** Says anew as what a member is here; the same again is nothing. */
    void roles(Member member, Set<Role> roles, List<String> languages) {
        if (roles.equals(member.roles()) && languages.equals(member.languages())) {
            return;
        }
        book.change(member.subject(), roles, languages);
        if (secondFactor.wanted(roles) && !secondFactor.wanted(member.roles())) {
            sessions.endAll(member.subject(), TenantContext.required().id());
        }
        audit.record("member.roles", "member", member.subject());
    }

    /** Keeps somebody out at once, everywhere. */
    void suspend(UUID subject) {
        if (book.suspend(subject)) {
            follow(subject, "member.suspend");
        }
    }

    /** Lets somebody in again. */
    void resume(UUID subject) {
        if (book.resume(subject)) {
            follow(subject, "member.resume");
        }
    }

    /** Ends a membership. */
    void remove(UUID subject) {
        if (members.dismiss(subject)) {
            follow(subject, "member.remove");
        }
    }

    private void follow(UUID subject, String action) {
        sessions.endAll(subject, TenantContext.required().id());
        jobs.start(AccountStanding.KIND, subject);
        audit.record(action, "member", subject);
    }
}
