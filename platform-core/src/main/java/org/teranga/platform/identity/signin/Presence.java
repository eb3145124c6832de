package org.teranga.platform.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Operators;
import org.teranga.platform.identity.SealedMember;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.identity.realm.SecondFactor;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.RequestFacts;

/** Gives a request the person who sends it, with the roles of this moment. */
@ApplicationScoped
class Presence {
    private final Members members;
    private final MemberBook book;
    private final Operators operators;
    private final ApiKeys keys;
    private final SecondFactor secondFactor;
    private final CurrentPerson current;
    private final RequestFacts facts;

    @Inject
    Presence(
            Members members,
            MemberBook book,
            Operators operators,
            ApiKeys keys,
            SecondFactor secondFactor,
            CurrentPerson current,
            RequestFacts facts) {
        this.members = members;
        this.book = book;
        this.operators = operators;
        this.keys = keys;
        this.secondFactor = secondFactor;
        this.current = current;
        this.facts = facts;
    }

    /** Whether this account belongs to the host: a member of its association, or an operator of the platform. */
    boolean belongs(UUID subject) {
        return TenantContext.current().isPresent() ? members.find(subject).isPresent() : operators.include(subject);
    }

    /** Whether a password was not enough for this account, which belongs to the host; the realm asks for more from now on. */
    boolean lacksSecondFactor(UUID subject) {
        boolean wanted = TenantContext.current().isPresent()
                ? members.find(subject)
                        .map(account -> secondFactor.wanted(account.roles()))
                        .orElse(false)
                : secondFactor.wantedOfOperators();
        return wanted && secondFactor.demand(subject);
    }

    /** Notes that somebody who belongs to the host has signed in, to a page in this language. */
    void entered(UUID subject, String language) {
        if (TenantContext.current().isPresent()) {
            book.entered(subject, language);
        }
    }

    /**
     * Recognises the sender of the request.
     *
     * @param forPrograms whether the answer greets nobody, so that the name need not be opened
     */
    void recognise(Recognised.Person person, boolean forPrograms) {
        UUID subject = person.subject();
        Optional<SealedMember> member = TenantContext.current().isEmpty() ? Optional.empty() : members.sealed(subject);
        Account account = new Account(subject, member.map(SealedMember::roles).orElse(Set.of()));
        if (TenantContext.current().isEmpty() && operators.include(subject)) {
            current.becomesOperator(account);
        } else {
            current.becomes(account);
        }
        if (!forPrograms && !current.permissions().isEmpty()) {
            facts.signedInAs(member.map(members::name).orElse(""));
        }
    }

    /** Recognises a program as the sender of the request; false where its key is over or revoked. */
    boolean recognise(Recognised.Program program) {
        Optional<ApiKeys.Allowed> allowed = keys.allowed(program.key());
        allowed.ifPresent(known -> current.becomesProgram(program.key(), known.maker(), known.permissions()));
        return allowed.isPresent();
    }
}
