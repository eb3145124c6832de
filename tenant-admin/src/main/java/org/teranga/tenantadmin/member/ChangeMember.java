package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Member;
import org.teranga.platform.identity.MemberBook;
import org.teranga.platform.identity.Members;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.realm.AccountStanding;
import org.teranga.platform.identity.realm.SecondFactor;
import org.teranga.platform.identity.session.Sessions;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.web.FieldError;
import org.teranga.platform.web.Problem;

/**
 * Gives and takes roles, suspends, resumes, removes. Here it holds at once, at every node; the realm follows. The association keeps an
 * administrator, whoever presses what at the same moment.
 */
@ApplicationScoped
@Transactional
class ChangeMember {
    private final MemberBook book;
    private final Members members;
    private final Sessions sessions;
    private final SecondFactor secondFactor;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final CurrentPerson person;

    @Inject
    ChangeMember(
            MemberBook book,
            Members members,
            Sessions sessions,
            SecondFactor secondFactor,
            Jobs jobs,
            AuditTrail audit,
            CurrentPerson person) {
        this.book = book;
        this.members = members;
        this.sessions = sessions;
        this.secondFactor = secondFactor;
        this.jobs = jobs;
        this.audit = audit;
        this.person = person;
    }

    /**
     * A member that is shown to those who look after members.
     *
     * @throws Problem 404 where there is none; also for somebody who was welcomed and is nothing else here
     */
    Member required(UUID subject) {
        return book.find(subject)
                .filter(member -> !member.roles().equals(Set.of(Role.RESIDENT)))
                .orElseThrow(Problem::notFound);
    }

    /** Whether the association would be without an administrator if this member were none. */
    boolean indispensable(Member member) {
        return member.active() && book.lockAdministrators().equals(Set.of(member.subject()));
    }

    /**
     * Says anew as what somebody is here.
     *
     * @throws Problem 404, 409 for the last administrator, 422 with every fault
     */
    void roles(UUID subject, List<String> names, List<String> codes) {
        List<FieldError> errors = new ArrayList<>();
        Set<Role> roles = Wish.roles(names, errors);
        List<String> languages = Wish.into(roles, codes, errors);
        Set<UUID> administrators = book.lockAdministrators();
        Member member = required(subject);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        if (!roles.contains(Role.ADMIN)) {
            keepOne(administrators, subject);
        }
        Set<Role> kept = EnumSet.copyOf(roles);
        member.roles().stream().filter(role -> role == Role.RESIDENT).forEach(kept::add);
        if (kept.equals(member.roles()) && languages.equals(member.languages())) {
            return;
        }
        book.change(subject, kept, languages);
        if (secondFactor.wanted(kept) && !secondFactor.wanted(member.roles())) {
            sessions.endAll(subject, TenantContext.required().id());
        }
        audit.record("member.roles", "member", subject);
    }

    /**
     * Keeps somebody out at once, everywhere.
     *
     * @throws Problem 404, 409 for oneself or the last administrator
     */
    void suspend(UUID subject) {
        Set<UUID> administrators = book.lockAdministrators();
        required(subject);
        notOneself(subject);
        keepOne(administrators, subject);
        if (book.suspend(subject)) {
            follow(subject, "member.suspend");
        }
    }

    /** Lets somebody in again. */
    void resume(UUID subject) {
        required(subject);
        if (book.resume(subject)) {
            follow(subject, "member.resume");
        }
    }

    /**
     * Ends a membership.
     *
     * @throws Problem 404, 409 for the last administrator
     */
    void remove(UUID subject) {
        Set<UUID> administrators = book.lockAdministrators();
        required(subject);
        keepOne(administrators, subject);
        if (members.dismiss(subject)) {
            follow(subject, "member.remove");
        }
    }

    private void follow(UUID subject, String action) {
        sessions.endAll(subject, TenantContext.required().id());
        jobs.start(AccountStanding.KIND, subject);
        audit.record(action, "member", subject);
    }

    private void notOneself(UUID subject) {
        if (person.subject().filter(subject::equals).isPresent()) {
            throw Problem.conflict("member.fault.oneself");
        }
    }

    private static void keepOne(Set<UUID> administrators, UUID subject) {
        if (administrators.equals(Set.of(subject))) {
            throw Problem.conflict("member.fault.last_administrator");
        }
    }
}
