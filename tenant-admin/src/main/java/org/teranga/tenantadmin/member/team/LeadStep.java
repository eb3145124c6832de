package org.teranga.tenantadmin.member.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.tenancy.OpeningStep;
import org.teranga.tenantadmin.member.invitation.Invitations;

/** The lead for safeguarding: done as soon as somebody is, or was invited as one. Nobody is kept from opening without. */
@ApplicationScoped
class LeadStep implements OpeningStep {
    private final MemberBook book;
    private final Invitations invitations;

    @Inject
    LeadStep(MemberBook book, Invitations invitations) {
        this.book = book;
        this.invitations = invitations;
    }

    @Override
    public String key() {
        return "lead";
    }

    @Override
    public int order() {
        return 72;
    }

    @Override
    public String path() {
        return "/admin/members";
    }

    @Override
    public boolean done() {
        return !book.withOneOf(Set.of(Role.LEAD)).isEmpty()
                || invitations.waiting().stream()
                        .anyMatch(invitation -> invitation.roles().contains(Role.LEAD));
    }
}
