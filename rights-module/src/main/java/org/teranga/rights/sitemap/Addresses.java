package org.teranga.rights.sitemap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.PageContexts;
import org.teranga.rights.RightsKinds;

/** The public pages of the open association, each with the languages in which it is read. */
@ApplicationScoped
public class Addresses {
    private static final List<String> PLAIN = List.of("/", "/offer", "/need", "/events", "/privacy");

    private final Library library;
    private final TenantDirectory directory;
    private final PlatformHost host;
    private final PageContexts contexts;

    @Inject
    Addresses(Library library, TenantDirectory directory, PlatformHost host, PageContexts contexts) {
        this.contexts = contexts;
        this.library = library;
        this.directory = directory;
        this.host = host;
    }

    /**
     * A page.
     *
     * @param path      after the language
     * @param languages in which it is read, the first is that of whoever asks for none
     * @param changed   when it last changed; null where nobody knows
     */
    public record Entry(
            String path, List<String> languages, @Nullable Instant changed) {
        public Entry {
            languages = List.copyOf(languages);
        }
    }

    /** Where they stand: at the association's own domain if it has one, else under the platform's host. */
    public String origin() {
        Tenant tenant = TenantContext.required();
        return directory.domains(tenant).stream()
                .findFirst()
                .map(host::addressOfDomain)
                .orElseGet(() -> host.addressOf(tenant.slug()));
    }

    /** All of them: three queries. */
    public List<Entry> all() {
        List<String> ofPersons =
                contexts.personLanguages().stream().map(Language::tag).toList();
        List<Entry> all = new ArrayList<>();
        PLAIN.forEach(path -> all.add(new Entry(path, ofPersons, null)));
        List<String> kinds = List.of(RightsKinds.PAGE, RightsKinds.GLOSSARY);
        Map<UUID, Map<String, Library.Called>> titles = library.titles(kinds);
        List<Document> published =
                library.all(kinds).stream().filter(Document::published).toList();
        List<String> reading = RightsKinds.LANGUAGES.stream()
                .filter(language -> published.stream()
                        .filter(page -> page.kind().equals(RightsKinds.PAGE))
                        .anyMatch(
                                page -> titles.getOrDefault(page.id(), Map.of()).containsKey(language)))
                .toList();
        if (!reading.isEmpty()) {
            all.add(new Entry("/rights", reading, null));
            all.add(new Entry("/rights/places", reading, null));
        }
        published.forEach(page -> {
            Map<String, Library.Called> called = titles.getOrDefault(page.id(), Map.of());
            List<String> languages =
                    RightsKinds.LANGUAGES.stream().filter(called::containsKey).toList();
            if (!languages.isEmpty()) {
                String path = page.kind().equals(RightsKinds.GLOSSARY) ? "/rights/glossary" : "/rights/" + page.slug();
                all.add(new Entry(path, languages, page.changedAt()));
            }
        });
        return all;
    }
}
