package org.teranga.tenantadmin.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Member;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.tenantadmin.authority.RightsSecondPersons;
import org.teranga.tenantadmin.authority.TellTeam;
import org.teranga.tenantadmin.member.invitation.InvitationRequest;

/**
 * Gives and takes roles, suspends, resumes, removes. What takes rights away holds at once; what gives rights of staff waits for a second
 * person, once the association is public. The association keeps an administrator, whoever presses what at the same moment.
 */
@ApplicationScoped
@Transactional
class ChangeMember {
    private final MemberBook book;
    private final MemberStanding standing;
    private final RightsSecondPersons second;
    private final TellTeam tell;
    private final AskAboutMember ask;
    private final CurrentPerson person;

    @Inject
    ChangeMember(
            MemberBook book,
            MemberStanding standing,
            RightsSecondPersons second,
            TellTeam tell,
            AskAboutMember ask,
            CurrentPerson person) {
        this.book = book;
        this.standing = standing;
        this.second = second;
        this.tell = tell;
        this.ask = ask;
        this.person = person;
    }

    /**
     * A member that is shown to those who look after members.
     *
     * @throws Refusal not found where there is none; also for somebody who was welcomed and is nothing else here
     */
    Member required(UUID subject) {
        return book.find(subject)
                .filter(member -> !member.roles().equals(Set.of(Role.RESIDENT)))
                .orElseThrow(Refusal::notFound);
    }

    /** Whether the association would be without an administrator if this member were none. */
    boolean indispensable(Member member) {
        return member.active() && book.lockAdministrators().equals(Set.of(member.subject()));
    }

    /**
     * Says anew as what somebody is here.
     *
     * @return whether a part of it waits for a second person
     * @throws Refusal not found, conflict for the last administrator, invalid with every fault
     */
    boolean roles(UUID subject, List<String> names, List<String> codes) {
        List<FieldError> errors = new ArrayList<>();
        Set<Role> roles = InvitationRequest.roles(names, errors);
        List<String> languages = InvitationRequest.into(roles, codes, errors);
        Set<UUID> administrators = book.lockAdministrators();
        Member member = required(subject);
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        if (!roles.contains(Role.ADMIN)) {
            keepOne(administrators, subject);
        }
        RoleChange change = RoleChange.of(
                member, roles, languages, second.wanted(), second.isLastOther(member, person.requiredSubject()));
        standing.roles(member, change.now(), change.languagesNow());
        tell.rolesTaken(member, change.now());
        if (change.waits()) {
            ask.roles(subject, change);
        }
        return change.waits();
    }

    /**
     * Keeps somebody out at once, everywhere.
     *
     * @throws Refusal not found, conflict for oneself or the last administrator
     */
    void suspend(UUID subject) {
        Set<UUID> administrators = book.lockAdministrators();
        Member member = required(subject);
        notOneself(subject);
        keepOne(administrators, subject);
        tell.taken("member_suspend", member);
        standing.suspend(subject);
    }

    /**
     * Lets somebody in again.
     *
     * @return whether it waits for a second person
     * @throws Refusal not found
     */
    boolean resume(UUID subject) {
        Member member = required(subject);
        boolean waits = second.wanted(member.roles()) && !member.active();
        if (waits) {
            ask.resume(subject);
        } else {
            standing.resume(subject);
        }
        return waits;
    }

    /**
     * Ends a membership.
     *
     * @return whether it waits for a second person, since nobody else could say no any more
     * @throws Refusal not found, conflict for the last administrator
     */
    boolean remove(UUID subject) {
        Set<UUID> administrators = book.lockAdministrators();
        Member member = required(subject);
        keepOne(administrators, subject);
        if (second.isLastOther(member, person.requiredSubject())) {
            ask.remove(subject);
            return true;
        }
        tell.taken("member_remove", member);
        standing.remove(subject);
        return false;
    }

    private void notOneself(UUID subject) {
        if (person.subject().filter(subject::equals).isPresent()) {
            throw Refusal.conflict("member.fault.oneself");
        }
    }

    static void keepOne(Set<UUID> administrators, UUID subject) {
        if (administrators.equals(Set.of(subject))) {
            throw Refusal.conflict("member.fault.last_administrator");
        }
    }
}
