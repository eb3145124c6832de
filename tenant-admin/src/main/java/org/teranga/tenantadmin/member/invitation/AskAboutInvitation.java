package org.teranga.tenantadmin.member.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.identity.Role;
import org.teranga.tenantadmin.authority.RightsSecondPersons;

/** Asks for a second person where somebody is invited as staff. */
@ApplicationScoped
class AskAboutInvitation {
    private final MemberInviteAct act;
    private final RightsSecondPersons second;
    private final ActsInWaiting acts;

    @Inject
    AskAboutInvitation(MemberInviteAct act, RightsSecondPersons second, ActsInWaiting acts) {
        this.act = act;
        this.second = second;
        this.acts = acts;
    }

    /** Whether somebody with these roles is invited by two here. */
    boolean needed(Set<Role> roles) {
        return second.wanted(roles);
    }

    void ask(UUID invitation) {
        act.ask(invitation, JsonValue.EMPTY_JSON_OBJECT);
    }

    /** The invitation is no more: nobody need confirm it. */
    void end(UUID invitation) {
        acts.end(act.code(), invitation);
    }
}
