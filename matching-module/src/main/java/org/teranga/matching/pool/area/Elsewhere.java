package org.teranga.matching.pool.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** The other associations of the platform, as far as everybody may know them. */
@ApplicationScoped
public class Elsewhere {
    private static final int MOST = 12;

    private final TenantDirectory directory;
    private final Reaches reaches;
    private final PlatformHost host;

    @Inject
    Elsewhere(TenantDirectory directory, Reaches reaches, PlatformHost host) {
        this.directory = directory;
        this.reaches = reaches;
        this.host = host;
    }

    /**
     * Those that are open to the public and take this kind there: first those that name the department, by name.
     *
     * @param department its code; where it is null nobody is known to work there
     */
    public List<Tenant> taking(String kind, @Nullable String department) {
        if (department == null) {
            return List.of();
        }
        UUID here = TenantContext.required().id();
        List<Tenant> there = directory.all().stream()
                .filter(one -> one.active() && !one.id().equals(here))
                .filter(one -> one.regions().isEmpty() || one.regions().contains(department))
                .sorted((one, other) ->
                        Boolean.compare(one.regions().isEmpty(), other.regions().isEmpty()))
                .toList();
        Map<UUID, Reaches.Reach> known =
                reaches.of(there.stream().map(Tenant::id).toList());
        return there.stream()
                .filter(one ->
                        known.get(one.id()) == null || known.get(one.id()).takes(kind, department))
                .limit(MOST)
                .toList();
    }

    /** As pages and mails name it. */
    public Association shown(Tenant tenant) {
        return new Association(
                tenant.slug(), tenant.name(), host.addressOf(tenant.slug()) + "/", Departments.names(tenant.regions()));
    }

    /** The platform's own page, where all associations stand. */
    public String directoryHref() {
        return host.base().toString().replaceAll("/+$", "") + "/";
    }

    /**
     * An association.
     *
     * @param slug    its short name
     * @param name    what it is called
     * @param href    its public page
     * @param regions names of its departments and regions; empty: everywhere
     */
    public record Association(String slug, String name, String href, List<String> regions) {
        public Association {
            regions = List.copyOf(regions);
        }
    }
}
