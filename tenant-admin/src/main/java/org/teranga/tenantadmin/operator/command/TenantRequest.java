package org.teranga.tenantadmin.operator.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.tenantadmin.onboarding.NewAssociation;

/** The request that {@code ./teranga tenant create} sends; what is left out has its default. */
public record TenantRequest(
        @Nullable String slug,
        @Nullable String name,
        @Nullable List<String> languages,
        @Nullable List<String> regions,
        @Nullable String theme) {
    NewAssociation association() {
        return new NewAssociation(
                orEmpty(slug),
                orEmpty(name),
                languages == null ? List.of("fr", "en", "ar") : languages,
                regions == null ? List.of() : regions,
                theme == null ? "base" : theme);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
