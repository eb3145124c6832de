package org.teranga.tenantadmin.key;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a program sends to have a key made. */
public record KeyRequest(
        @Nullable String label,
        @Nullable List<@Nullable String> scopes,
        @Nullable Integer days) {
    /** Without what JSON says is nothing. */
    List<String> scopesOrNone() {
        return scopes == null
                ? List.of()
                : scopes.stream().filter(Objects::nonNull).toList();
    }
}
