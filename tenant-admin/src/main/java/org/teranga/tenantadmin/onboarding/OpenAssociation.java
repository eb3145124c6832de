package org.teranga.tenantadmin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.SlugTaken;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantPart;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.theme.template.Themes;

/**
 * Opens an association. It stands in the directory suspended while its parts are made ready, so that nobody meets it half open, and
 * becomes active when all of them are. After a failure the same call goes on where it stopped.
 */
@ApplicationScoped
public class OpenAssociation {
    private final TenantDirectory directory;
    private final Instance<TenantPart> parts;
    private final Themes themes;

    @Inject
    OpenAssociation(TenantDirectory directory, @Any Instance<TenantPart> parts, Themes themes) {
        this.directory = directory;
        this.parts = parts;
        this.themes = themes;
    }

    /**
     * Opens it to the public.
     *
     * @throws Refusal invalid where the slug is taken by an association that has opened already, or there is no such theme
     */
    public Tenant open(NewAssociation wanted) {
        Tenant tenant = reserved(wanted, UUID.randomUUID());
        ready(tenant, inside -> {});
        directory.opened(tenant);
        return directory.bySlug(tenant.slug()).orElseThrow();
    }

    /**
     * Opens it to its own team, who will open it to the public.
     *
     * @param key    the key that it gets; where the association with this key stands already, it is left as it is
     * @param inside what else belongs to it, such as the first administrator; the association is open then. It may be done again
     * @throws Refusal as {@link #open}
     */
    public Tenant prepare(NewAssociation wanted, UUID key, Consumer<Tenant> inside) {
        Optional<Tenant> standing = directory.byId(key).filter(Tenant::reachable);
        if (standing.isPresent()) {
            return standing.get();
        }
        Tenant tenant = reserved(wanted, key);
        if (!tenant.id().equals(key)) {
            throw taken(wanted);
        }
        ready(tenant, inside);
        directory.prepared(tenant);
        return directory.bySlug(tenant.slug()).orElseThrow();
    }

    private void ready(Tenant tenant, Consumer<Tenant> inside) {
        try (TenantContext.Scope scope = TenantContext.open(tenant)) {
            List<TenantPart> inOrder = parts.stream()
                    .sorted(Comparator.comparingInt(TenantPart::order))
                    .toList();
            inOrder.forEach(part -> part.open(tenant));
            inside.accept(tenant);
        }
    }

    private Tenant reserved(NewAssociation wanted, UUID key) {
        if (!themes.names().contains(wanted.theme())) {
            String known = String.join(", ", new TreeSet<>(themes.names()));
            throw Refusal.invalid(List.of(FieldError.of("theme", "association.theme_unknown", wanted.theme(), known)));
        }
        Optional<Tenant> unfinished = directory.unfinished(wanted.slug());
        if (unfinished.isPresent()) {
            return unfinished.get();
        }
        Tenant tenant = new Tenant(
                key,
                wanted.slug(),
                wanted.name(),
                TenantStatus.SUSPENDED,
                wanted.languages(),
                wanted.regions(),
                wanted.theme());
        try {
            directory.add(tenant);
        } catch (SlugTaken known) {
            throw taken(wanted);
        }
        return tenant;
    }

    private static Refusal taken(NewAssociation wanted) {
        return Refusal.invalid(List.of(FieldError.of("slug", "association.slug_taken", wanted.slug())));
    }
}
