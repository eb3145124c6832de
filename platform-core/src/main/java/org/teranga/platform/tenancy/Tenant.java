package org.teranga.platform.tenancy;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * An association of the platform, as everybody may know it: no personal data. It is prepared by its team, then open to the
 * public, or opens to the public at once; it may be suspended and resumed by the operator, and ends by erasure.
 *
 * @param id       the key under which row security keeps its rows
 * @param slug     the permanent short name, first label of its address
 * @param name     the name it is called by
 * @param status   whether the public may come in
 * @param languages BCP 47 codes of its pages, the first is the default; never empty
 * @param regions  codes of the departments where it works; empty means everywhere
 * @param theme    the theme folder that it chose
 */
public record Tenant(
        UUID id,
        String slug,
        String name,
        TenantStatus status,
        List<String> languages,
        List<String> regions,
        String theme) {
    public Tenant {
        Objects.requireNonNull(id, "id");
        Slug.require(slug);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(theme, "theme");
        languages = List.copyOf(languages);
        regions = List.copyOf(regions);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("the association " + slug + " has no language");
        }
    }

    /** Whether anybody may come in: the public, or while it is being prepared its members alone. */
    public boolean reachable() {
        return status != TenantStatus.SUSPENDED;
    }

    /** Whether its own members may come in and nobody else. */
    public boolean preparing() {
        return status == TenantStatus.PREPARING;
    }

    /** Whether the public may come in. */
    public boolean active() {
        return status == TenantStatus.ACTIVE;
    }
}
