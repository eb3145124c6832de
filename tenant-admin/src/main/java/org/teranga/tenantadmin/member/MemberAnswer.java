package org.teranga.tenantadmin.member;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.member.Member;
import org.teranga.tenantadmin.member.invitation.InvitationRequest;

/**
 * A member, as JSON.
 *
 * @param id        the permanent key of the account
 * @param name      what to call the person; empty where nobody said
 * @param roles     codes
 * @param languages BCP 47 codes: into which languages the person translates
 * @param since     ISO 8601
 * @param lastSeen  ISO 8601; null where that is not known
 * @param state     {@code active} or {@code suspended}
 */
public record MemberAnswer(
        String id,
        String name,
        List<String> roles,
        List<String> languages,
        String since,
        @Nullable String lastSeen,
        String state) {
    static MemberAnswer of(Member member) {
        return new MemberAnswer(
                member.subject().toString(),
                member.name(),
                InvitationRequest.codes(member.roles()),
                member.languages(),
                member.since().toString(),
                member.seenAt() == null ? null : member.seenAt().toString(),
                member.active() ? "active" : "suspended");
    }
}
