package org.teranga.rights.reader;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.cache.ClockTicker;
import org.teranga.platform.content.Library;
import org.teranga.platform.menu.MenuCondition;
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
    private final Cache<UUID, Set<String>> published;

    @Inject
    RightsLanguages(Library library, Clock clock) {
        this.library = library;
        this.published = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(FRESH)
                .ticker(new ClockTicker(clock))
                .build();
    }

    @Override
    public String path() {
        return PATH;
    }

    /** As they are; what was read on this node within two seconds is not read again. */
    @Override
    public List<String> languages() {
        Set<String> other = published();
        Set<String> all = new LinkedHashSet<>(TenantContext.required().languages());
        RightsKinds.LANGUAGES.stream().filter(other::contains).forEach(all::add);
        return List.copyOf(all);
    }

    /** Whether the open association has any page to read. */
    @Override
    public boolean holds() {
        return !published().isEmpty();
    }

    private Set<String> published() {
        UUID tenant = TenantContext.required().id();
        Set<String> known = published.getIfPresent(tenant);
        if (known != null) {
            return known;
        }
        Set<String> read = library.languages(List.of(RightsKinds.PAGE));
        published.put(tenant, read);
        return read;
    }
}
