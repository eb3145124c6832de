package org.teranga.matching.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.teranga.platform.guidance.GuidancePage;
import org.teranga.platform.guidance.GuidancePages;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Checked pages, as a test has them written; another feature writes the real ones. */
@ApplicationScoped
public class WrittenGuidance implements GuidancePages {
    private static final Map<UUID, List<GuidancePage>> WRITTEN = new ConcurrentHashMap<>();

    /** This association has these pages from now on. */
    public void write(Tenant tenant, GuidancePage... pages) {
        WRITTEN.put(tenant.id(), List.of(pages));
    }

    @Override
    public List<String> statuses() {
        return List.of("asylum_seeker", "refugee");
    }

    @Override
    public List<GuidancePage> inSituation(String situation, String language) {
        return situation.equals(HOSTED)
                ? WRITTEN.getOrDefault(TenantContext.required().id(), List.of())
                : List.of();
    }

    @Override
    public Map<String, GuidancePage> named(Collection<String> names, String language) {
        return WRITTEN.getOrDefault(TenantContext.required().id(), List.of()).stream()
                .filter(page -> names.contains(name(page)))
                .collect(Collectors.toMap(WrittenGuidance::name, page -> page));
    }

    private static String name(GuidancePage page) {
        return page.href().substring(page.href().lastIndexOf('/') + 1);
    }
}
