package org.teranga.tenantadmin.member.invitation;

import java.util.List;
import org.teranga.platform.theme.FilledForm;

/**
 * The page behind the secret link of an invitation.
 *
 * @param state       {@code open}, {@code done} (just now), {@code used} (before) or {@code over}
 * @param name        what to call the person; empty where that is not known any more, or the link leads nowhere any more
 * @param userName    what is typed to sign in; empty where the link leads nowhere any more: whoever reads it then may be somebody else
 * @param roles       codes; likewise
 * @param forPassword whether the person is a member already
 * @param asksForMore whether a second factor will be asked for
 * @param action      where the form goes
 * @param form        what was answered
 * @param signIn      where to sign in
 */
public record InvitationView(
        String state,
        String name,
        String userName,
        List<String> roles,
        boolean forPassword,
        boolean asksForMore,
        String action,
        FilledForm form,
        String signIn) {
    public InvitationView {
        roles = List.copyOf(roles);
    }
}
