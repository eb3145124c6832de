package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.ActInWaiting;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.KeyedHash;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.tenantadmin.authority.RightsAct;
import org.teranga.tenantadmin.authority.RightsByTwo;

/** Somebody is invited as staff: the letter leaves when a second person agrees. Whose address it is cannot be that second person. */
@ApplicationScoped
class MemberInviteAct extends RightsAct {
    private final Invitations invitations;
    private final DropInvitation drop;
    private final MemberLetters letters;
    private final Persons persons;
    private final KeyedHash hash;
    private final Clock clock;

    @Inject
    MemberInviteAct(
            RightsByTwo byTwo,
            Invitations invitations,
            DropInvitation drop,
            MemberLetters letters,
            Persons persons,
            KeyedHash hash,
            Clock clock) {
        super(byTwo);
        this.invitations = invitations;
        this.drop = drop;
        this.letters = letters;
        this.persons = persons;
        this.hash = hash;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "member_invite";
    }

    @Override
    public String path(ActInWaiting act) {
        return "/desk/team";
    }

    @Override
    protected String about(ActInWaiting act) {
        return invitations
                .find(act.subject())
                .filter(invitation -> !invitation.email().isEmpty())
                .map(invitation -> invitation.name() + " (" + invitation.email() + ")")
                .orElse("");
    }

    @Override
    protected List<String> rights(ActInWaiting act) {
        return invitations
                .find(act.subject())
                .map(invitation -> keys(invitation.roles()))
                .orElse(List.of());
    }

    @Override
    public Set<UUID> concerned(ActInWaiting act) {
        Set<UUID> concerned = new HashSet<>(Set.of(act.subject()));
        invitations
                .find(act.subject())
                .flatMap(invitation -> EmailAddress.parse(invitation.email()))
                .ifPresent(address -> concerned.addAll(persons.allOf(Set.of(), Set.of(hash.email(address)))));
        return concerned;
    }

    @Override
    protected void carryOut(ActInWaiting act) {
        Invitation held =
                invitations.lock(act.subject()).filter(Invitation::held).orElseThrow(Refusal::notFound);
        SecretText link = SecretText.issue();
        held.release(link, clock.instant(), InviteMember.VALID);
        letters.invitation(held, link);
    }

    @Override
    public void ended(ActInWaiting act) {
        invitations.lock(act.subject()).filter(Invitation::held).ifPresent(drop::of);
    }
}
