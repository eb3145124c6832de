package org.teranga.rights.reader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Library.Called;
import org.teranga.platform.content.publication.SearchDocuments;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.sitemap.Addresses;
import org.teranga.rights.sitemap.PageHead;

/** All pages of an association, those for somebody in particular, or those that a search finds: three queries. */
@ApplicationScoped
@Transactional
class ShowRights {
    private static final int MOST_HITS = 30;

    private final Library library;
    private final SearchDocuments search;
    private final Addresses addresses;

    @Inject
    ShowRights(Library library, SearchDocuments search, Addresses addresses) {
        this.addresses = addresses;
        this.library = library;
        this.search = search;
    }

    RightsView view(String language, RightsFilter filter) {
        List<Document> all = library.all(List.of(RightsKinds.TOPIC, RightsKinds.PAGE, RightsKinds.GLOSSARY));
        Map<UUID, Map<String, Called>> titles = library.titles(List.of(RightsKinds.TOPIC, RightsKinds.PAGE));
        List<Document> pages = all.stream()
                .filter(document -> document.kind().equals(RightsKinds.PAGE) && document.published())
                .filter(filter::fits)
                .toList();
        Shelf shelf = new Shelf(language, titles);
        List<RightsView.Entry> hits = filter.asked().isEmpty() ? List.of() : hits(shelf, filter.asked(), pages);
        List<RightsView.Topic> topics = filter.asked().isEmpty() ? topics(shelf, all, pages) : List.of();
        String home = "/" + language + RightsLanguages.PATH;
        return new RightsView(
                home,
                filter.asked(),
                choices(RightsKinds.AUDIENCES, filter.audience(), filter, RightsFilter::forAudience),
                choices(RightsKinds.SITUATIONS, filter.situation(), filter, RightsFilter::inSituation),
                departments(filter),
                topics,
                hits,
                filter.asked().isEmpty()
                        ? topics.stream()
                                .mapToInt(topic -> topic.entries().size())
                                .sum()
                        : hits.size(),
                filter.none() ? null : home,
                all.stream().anyMatch(one -> one.kind().equals(RightsKinds.GLOSSARY) && one.published())
                        ? home + "/glossary"
                        : null,
                head(language, pages, titles));
    }

    /** The languages in which somebody reads at least one page. */
    private PageHead head(String language, List<Document> pages, Map<UUID, Map<String, Called>> titles) {
        List<String> read = RightsKinds.LANGUAGES.stream()
                .filter(one -> pages.stream()
                        .anyMatch(
                                page -> titles.getOrDefault(page.id(), Map.of()).containsKey(one)))
                .toList();
        return PageHead.of(
                addresses.origin(),
                new Addresses.Entry(RightsLanguages.PATH, read, null),
                TenantContext.required().name(),
                language,
                PageHead.Text.BY_TEMPLATE);
    }

    private List<RightsView.Entry> hits(Shelf shelf, String asked, List<Document> pages) {
        Map<UUID, Document> byId = new LinkedHashMap<>();
        pages.forEach(page -> byId.put(page.id(), page));
        return search.search(RightsKinds.PAGE, shelf.language(), sourceLanguage(pages), asked, MOST_HITS).stream()
                .map(hit -> byId.get(hit.document()))
                .filter(Objects::nonNull)
                .map(shelf::entry)
                .toList();
    }

    private static String sourceLanguage(List<Document> pages) {
        return pages.isEmpty() ? "fr" : pages.getFirst().language();
    }

    /** Pages without a topic, or whose topic is not published, come last. */
    private static List<RightsView.Topic> topics(Shelf shelf, List<Document> all, List<Document> pages) {
        List<RightsView.Topic> topics = new ArrayList<>();
        List<Document> known = all.stream()
                .filter(document -> document.kind().equals(RightsKinds.TOPIC) && document.published())
                .toList();
        for (Document topic : known) {
            List<RightsView.Entry> entries = pages.stream()
                    .filter(page -> topic.id().equals(page.parent()))
                    .map(shelf::entry)
                    .toList();
            if (!entries.isEmpty()) {
                RightsView.Entry named = shelf.entry(topic);
                topics.add(new RightsView.Topic(topic.slug(), named.title(), named.language(), entries));
            }
        }
        List<UUID> shown = known.stream().map(Document::id).toList();
        List<RightsView.Entry> rest = pages.stream()
                .filter(page -> !shown.contains(page.parent()))
                .map(shelf::entry)
                .toList();
        if (!rest.isEmpty()) {
            topics.add(new RightsView.Topic("more", "", null, rest));
        }
        return topics;
    }

    private static List<RightsView.Choice> choices(
            List<String> codes,
            String chosen,
            RightsFilter filter,
            BiFunction<RightsFilter, String, RightsFilter> other) {
        return codes.stream()
                .map(code -> new RightsView.Choice(
                        code,
                        "",
                        code.equals(chosen),
                        other.apply(filter, code.equals(chosen) ? "" : code).query()))
                .toList();
    }

    private static List<RightsView.Choice> departments(RightsFilter filter) {
        List<Department> known = TenantContext.required().regions().stream()
                .flatMap(code -> Departments.byCode(code).stream())
                .toList();
        if (known.size() < 2) {
            return List.of();
        }
        return known.stream()
                .map(department -> new RightsView.Choice(
                        department.code(),
                        department.name(),
                        department.code().equals(filter.department()),
                        filter.inDepartment(department.code()).query()))
                .collect(Collectors.toList());
    }

    /** Titles for a reader. */
    private record Shelf(String language, Map<UUID, Map<String, Called>> titles) {
        RightsView.Entry entry(Document document) {
            Called called = called(document);
            String href = "/" + language + RightsLanguages.PATH + "/" + document.slug();
            return called == null
                    ? new RightsView.Entry(href, document.slug(), "", null)
                    : new RightsView.Entry(
                            href, called.title(), called.lede(), Passages.other(called.language(), language));
        }

        private @Nullable Called called(Document document) {
            Map<String, Called> names = titles.getOrDefault(document.id(), Map.of());
            Called own = names.get(language);
            return own == null ? names.get(document.language()) : own;
        }
    }
}
