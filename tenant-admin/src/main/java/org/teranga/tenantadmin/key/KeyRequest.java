package org.teranga.tenantadmin.key;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The JSON body of a request to make a key. */
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
