package org.teranga.rights.integreat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;

/** Opens the association of a path on the platform's own host, for as long as it is read. */
@ApplicationScoped
class Visits {
    private final TenantDirectory directory;
    private final Regions regions;
    private final PlatformHost host;

    @Inject
    Visits(TenantDirectory directory, Regions regions, PlatformHost host) {
        this.directory = directory;
        this.regions = regions;
        this.host = host;
    }

    /** The association at this part of a path. @throws Refusal not found where none is open to the public there, and on any association's host */
    Tenant region(String region) {
        onThePlatform();
        return directory.bySlug(region).filter(Tenant::active).orElseThrow(Refusal::notFound);
    }

    /** @throws Refusal not found on the host of an association */
    static void onThePlatform() {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
    }

    /**
     * Reads it.
     *
     * @throws Refusal not found where there is no such region, and where it is not read in this language: it is in those in which it has
     *     published pages, and in its own
     */
    <T> T in(String region, String language, Function<Visit, T> reading) {
        Tenant tenant = region(region);
        List<String> readable = regions.of(tenant.id());
        Language spoken = Languages.of(language)
                .filter(one -> one.tag().equals(language))
                .filter(one -> readable.contains(language) || tenant.languages().contains(language))
                .orElseThrow(Refusal::notFound);
        Visit visit = new Visit(tenant, spoken, readable, host.addressOf(tenant.slug()));
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            return reading.apply(visit);
        }
    }
}
