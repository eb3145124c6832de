package org.teranga.tenantadmin.member;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a program sends to invite somebody, or to say anew as what somebody is here; name, address and language count for the first. */
public record MemberRequest(
        @Nullable String name,
        @Nullable String email,
        @Nullable List<String> roles,
        @Nullable List<String> languages,
        @Nullable String language) {
    List<String> rolesOrNone() {
        return roles == null ? List.of() : roles;
    }

    List<String> languagesOrNone() {
        return languages == null ? List.of() : languages;
    }

    Wish wish() {
        return Wish.read(name, email, rolesOrNone(), languagesOrNone(), language);
    }
}
