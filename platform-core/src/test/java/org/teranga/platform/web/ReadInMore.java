package org.teranga.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.ReadingLanguages;

/** Pages that some associations have in Somali and Pashto, too. */
@ApplicationScoped
public class ReadInMore implements ReadingLanguages {
    private final Set<UUID> associations = ConcurrentHashMap.newKeySet();

    public void at(Tenant tenant) {
        associations.add(tenant.id());
    }

    @Override
    public String path() {
        return "/testing";
    }

    @Override
    public List<String> languages() {
        Tenant tenant = TenantContext.required();
        List<String> all = new ArrayList<>(tenant.languages());
        if (associations.contains(tenant.id())) {
            all.addAll(List.of("so", "ps"));
        }
        return all;
    }
}
