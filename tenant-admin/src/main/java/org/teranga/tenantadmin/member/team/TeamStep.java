package org.teranga.tenantadmin.member.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.teranga.platform.identity.member.MemberBook;
import org.teranga.platform.identity.member.MemberFilter;
import org.teranga.platform.tenancy.OpeningStep;
import org.teranga.tenantadmin.member.invitation.Invitations;

/** The team: done as soon as somebody else was invited or has come. */
@ApplicationScoped
class TeamStep implements OpeningStep {
    private final MemberBook book;
    private final Invitations invitations;

    @Inject
    TeamStep(MemberBook book, Invitations invitations) {
        this.book = book;
        this.invitations = invitations;
    }

    @Override
    public String key() {
        return "team";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public String path() {
        return "/admin/members";
    }

    @Override
    public boolean done() {
        return book.count(MemberFilter.ALL) > 1 || !invitations.waiting().isEmpty();
    }
}
