package org.teranga.tenantadmin.member.invitation;

import java.time.Instant;
import java.util.List;

/**
 * The e-mail to somebody who offers something and has no account yet ({@code mail/volunteer_invitation}).
 *
 * @param association who invites
 * @param name        what to call the person; empty where that is not known
 * @param userName    what is typed to sign in
 * @param url         the secret link
 * @param until       until when it can be used
 * @param asks        codes of what is still to be shown
 * @param planned     whether a plan of the team wants what they offer; otherwise they asked for the account themselves
 */
public record VolunteerMail(
        String association,
        String name,
        String userName,
        String url,
        Instant until,
        List<String> asks,
        boolean planned) {
    public VolunteerMail {
        asks = List.copyOf(asks);
    }
}
