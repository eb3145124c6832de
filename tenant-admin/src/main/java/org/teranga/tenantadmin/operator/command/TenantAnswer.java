package org.teranga.tenantadmin.operator.command;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.tenancy.Tenant;

/**
 * An association as the operator's commands show it: nothing of its people.
 *
 * @param address where its pages are
 * @param status  {@code active}, {@code preparing} or {@code suspended}
 * @param audit   what was found in its audit trail; null where that was not asked for
 */
public record TenantAnswer(
        String slug,
        String name,
        String status,
        List<String> languages,
        List<String> regions,
        String theme,
        String address,
        @Nullable AuditAnswer audit) {
    static TenantAnswer of(Tenant tenant, String address) {
        return new TenantAnswer(
                tenant.slug(),
                tenant.name(),
                tenant.status().name().toLowerCase(Locale.ROOT),
                tenant.languages(),
                tenant.regions(),
                tenant.theme(),
                address,
                null);
    }

    TenantAnswer with(AuditAnswer checked) {
        return new TenantAnswer(slug, name, status, languages, regions, theme, address, checked);
    }
}
