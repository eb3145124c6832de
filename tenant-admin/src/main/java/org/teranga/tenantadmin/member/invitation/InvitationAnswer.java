package org.teranga.tenantadmin.member.invitation;

import java.util.List;

/**
 * An invitation that waits, as JSON.
 *
 * @param name   what to call the person
 * @param email  where the letter went
 * @param roles  codes
 * @param sentAt ISO 8601
 * @param until  ISO 8601: until when its link can be used
 * @param state  {@code sent}, or {@code asked}: a second person has to confirm it
 */
public record InvitationAnswer(
        String id, String name, String email, List<String> roles, String sentAt, String until, String state) {
    static InvitationAnswer of(Invitation invitation) {
        return new InvitationAnswer(
                invitation.id().toString(),
                invitation.name(),
                invitation.email(),
                InvitationRequest.codes(invitation.roles()),
                invitation.sentAt().toString(),
                invitation.expiresAt().toString(),
                invitation.held() ? "asked" : "sent");
    }
}
