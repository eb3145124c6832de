package org.teranga.tenantadmin.member.invitation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a program sends to invite somebody, or to say anew as what somebody is here; name, address and language count for the first. */
public record MemberRequest(
        @Nullable String name,
        @Nullable String email,
        @Nullable List<@Nullable String> roles,
        @Nullable List<@Nullable String> languages,
        @Nullable String language) {
    public List<String> rolesOrNone() {
        return given(roles);
    }

    public List<String> languagesOrNone() {
        return given(languages);
    }

    /** Without what JSON says is nothing. */
    private static List<String> given(@Nullable List<@Nullable String> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }

    InvitationRequest wish() {
        return InvitationRequest.read(name, email, rolesOrNone(), languagesOrNone(), language);
    }
}
