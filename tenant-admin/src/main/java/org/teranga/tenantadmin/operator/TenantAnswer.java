package org.teranga.tenantadmin.operator;

import java.util.List;
import org.teranga.platform.tenancy.Tenant;

/**
 * An association as the operator's commands show it: nothing of its people.
 *
 * @param address where its pages are
 * @param status  {@code active} or {@code suspended}
 */
public record TenantAnswer(
        String slug,
        String name,
        String status,
        List<String> languages,
        List<String> regions,
        String theme,
        String address) {
    static TenantAnswer of(Tenant tenant, String address) {
        return new TenantAnswer(
                tenant.slug(),
                tenant.name(),
                tenant.active() ? "active" : "suspended",
                tenant.languages(),
                tenant.regions(),
                tenant.theme(),
                address);
    }
}
