package org.teranga.rights.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.teranga.platform.content.Library;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.ReadingLanguages;
import org.teranga.rights.RightsKinds;

/** Rights pages are read in the association's languages, and in each other one in which at least one page is published. */
@ApplicationScoped
public class RightsLanguages implements ReadingLanguages, MenuCondition {
    /** The path after the language. */
    static final String PATH = "/rights";

    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final int REMEMBERED = 5_000;

    private final Library library;
    private final Clock clock;
    private final Map<UUID, Remembered> remembered = new ConcurrentHashMap<>();

    @Inject
    RightsLanguages(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    @Override
    public String path() {
        return PATH;
    }

    /** As they are; what was read on this node within two seconds is not read again. */
    @Override
    public List<String> languages() {
        Set<String> published = published();
        Set<String> all = new LinkedHashSet<>(TenantContext.required().languages());
        RightsKinds.LANGUAGES.stream().filter(published::contains).forEach(all::add);
        return List.copyOf(all);
    }

    /** Whether the open association has any page to read. */
    @Override
    public boolean holds() {
        return !published().isEmpty();
    }

    private Set<String> published() {
        Tenant tenant = TenantContext.required();
        Instant now = clock.instant();
        Remembered known = remembered.get(tenant.id());
        if (known == null || known.at().isBefore(now.minus(FRESH))) {
            if (remembered.size() > REMEMBERED) {
                remembered.clear();
            }
            known = new Remembered(library.languages(List.of(RightsKinds.PAGE)), now);
            remembered.put(tenant.id(), known);
        }
        return known.languages();
    }

    private record Remembered(Set<String> languages, Instant at) {}
}
