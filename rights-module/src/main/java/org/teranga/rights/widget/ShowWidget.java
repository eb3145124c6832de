package org.teranga.rights.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.i18n.Languages;
import org.teranga.platform.i18n.Messages;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.rights.RightsKinds;

/** Makes the list ready: the published pages of a topic, for a department, in a language. */
@ApplicationScoped
class ShowWidget {
    private final Library library;
    private final PageContexts contexts;
    private final PlatformHost host;

    @Inject
    ShowWidget(Library library, PageContexts contexts, PlatformHost host) {
        this.library = library;
        this.contexts = contexts;
        this.host = host;
    }

    WidgetView list(String theme, String department, String lang) {
        Tenant tenant = TenantContext.required();
        Map<UUID, Map<String, Library.Called>> titles = library.titles(List.of(RightsKinds.PAGE));
        List<Document> all = library.all(List.of(RightsKinds.TOPIC, RightsKinds.PAGE));
        Set<UUID> topic = below(all, theme);
        Set<String> published = titles.values().stream()
                .flatMap(called -> called.keySet().stream())
                .collect(Collectors.toSet());
        Language language = Languages.of(lang)
                .filter(one -> one.tag().equals(lang))
                .filter(one -> published.contains(lang) || tenant.languages().contains(lang))
                .orElseGet(() -> Languages.of(tenant.languages()).getFirst());
        String start = host.addressOf(tenant.slug()) + "/" + language.tag() + "/rights";
        List<WidgetView.Entry> pages = all.stream()
                .filter(page -> page.published() && page.kind().equals(RightsKinds.PAGE))
                .filter(page -> topic.isEmpty() || page.parent() != null && topic.contains(page.parent()))
                .filter(page -> serves(page, department))
                .flatMap(page -> entry(page, titles.getOrDefault(page.id(), Map.of()), start, language).stream())
                .toList();
        return new WidgetView(
                language,
                word("reader_widget.title", language),
                word("reader_widget.none", language),
                word("reader_widget.all", language),
                start,
                tenant.name(),
                pages);
    }

    /** A topic with those below it; empty where there is none of this name, or none is asked for. */
    private static Set<UUID> below(List<Document> all, String theme) {
        Set<UUID> topics = all.stream()
                .filter(one ->
                        one.kind().equals(RightsKinds.TOPIC) && one.slug().equals(theme))
                .map(Document::id)
                .collect(Collectors.toSet());
        boolean more = !topics.isEmpty();
        while (more) {
            more = topics.addAll(all.stream()
                    .filter(one -> one.kind().equals(RightsKinds.TOPIC))
                    .filter(one -> one.parent() != null && topics.contains(one.parent()))
                    .map(Document::id)
                    .toList());
        }
        return topics;
    }

    private static boolean serves(Document page, String department) {
        Set<String> departments = page.labels(RightsKinds.DEPARTMENT);
        return department.isEmpty() || departments.isEmpty() || departments.contains(department);
    }

    private static Optional<WidgetView.Entry> entry(
            Document page, Map<String, Library.Called> called, String start, Language language) {
        return Stream.of(language.tag(), page.language())
                .filter(called::containsKey)
                .findFirst()
                .map(called::get)
                .map(words -> new WidgetView.Entry(
                        start + "/" + page.slug(),
                        words.title(),
                        words.lede(),
                        words.language().equals(language.tag())
                                ? null
                                : Languages.of(words.language()).orElse(Languages.FRENCH)));
    }

    private String word(String key, Language language) {
        Messages messages = contexts.theme().messages();
        return messages.text(messages.has(language, key) ? language : Languages.FRENCH, key);
    }
}
