package org.teranga.rights.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.sharing.AdoptDocument;
import org.teranga.platform.content.sharing.SharedContent;
import org.teranga.platform.content.sharing.SharedDocument;
import org.teranga.platform.content.sharing.SharedDocuments;
import org.teranga.platform.geography.Department;
import org.teranga.platform.geography.Departments;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.ListQuery;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.RightsMarkdown;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.PageHeads;
import org.teranga.rights.desk.RightsDesk;

/** What others offer, as the person of this request sees it. */
@ApplicationScoped
@Transactional
class ShowCatalogue {
    private static final int HEADING = 3;

    private final SharedDocuments shared;
    private final Library library;
    private final AdoptDocument adopt;
    private final TenantDirectory directory;
    private final RightsDesk desk;
    private final PageHeads heads;

    @Inject
    ShowCatalogue(
            SharedDocuments shared,
            Library library,
            AdoptDocument adopt,
            TenantDirectory directory,
            RightsDesk desk,
            PageHeads heads) {
        this.shared = shared;
        this.library = library;
        this.adopt = adopt;
        this.directory = directory;
        this.desk = desk;
        this.heads = heads;
    }

    /** All of it, without the association's own. */
    CatalogueView all(ListQuery query, String happened, boolean nothing) {
        UUID own = TenantContext.required().id();
        Set<UUID> taken = taken();
        List<SharedDocument> pages = shared.all(RightsKinds.PAGE).stream()
                .filter(page -> !own.equals(page.tenant()))
                .toList();
        List<SharedDocument> found = pages.stream()
                .filter(page -> asked(page, query, taken))
                .sorted(order(query))
                .toList();
        List<SharedDocument> shown =
                found.stream().skip(query.offset()).limit(query.size()).toList();
        return new CatalogueView(
                desk.href(),
                desk.href() + "/shelf",
                query,
                LanguageView.of(RightsKinds.LANGUAGES),
                found.size(),
                pages.size(),
                shown.stream()
                        .filter(page -> page.tenant() == null)
                        .map(page -> offered(page, taken))
                        .toList(),
                shown.stream()
                        .filter(page -> page.tenant() != null)
                        .map(page -> offered(page, taken))
                        .toList(),
                happened,
                nothing);
    }

    private boolean asked(SharedDocument page, ListQuery query, Set<UUID> taken) {
        String words = plain(query.filter("q"));
        SharedContent content = page.content();
        boolean from = switch (query.filter("from")) {
            case "platform" -> page.tenant() == null;
            case "others" -> page.tenant() != null;
            default -> true;
        };
        boolean language =
                query.filter("language").isEmpty() || content.languages().contains(query.filter("language"));
        boolean free = !query.filter("taken").equals("no") || !taken.contains(page.id());
        return from
                && language
                && free
                && (words.isEmpty()
                        || plain(content.title(desk.language()) + " " + head(content, desk.language()) + " "
                                        + content.title(content.language()) + " " + by(page.tenant()))
                                .contains(words));
    }

    /** The platform's pages first, since they stand first; below that by title, or what has changed last. */
    private Comparator<SharedDocument> order(ListQuery query) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(desk.language()));
        Comparator<SharedDocument> wanted = query.sort().equals("changed")
                ? Comparator.comparing(SharedDocument::changedAt)
                : Comparator.comparing(
                        page -> page.content().title(desk.language()), (one, other) -> collator.compare(one, other));
        return Comparator.<SharedDocument, Boolean>comparing(page -> page.tenant() != null)
                .thenComparing(query.descending() ? wanted.reversed() : wanted);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private Set<UUID> taken() {
        return library.all(List.of(RightsKinds.PAGE)).stream()
                .map(Document::origin)
                .filter(Objects::nonNull)
                .map(origin -> origin.shared())
                .collect(Collectors.toSet());
    }

    private CatalogueView.Offered offered(SharedDocument page, Set<UUID> taken) {
        SharedContent content = page.content();
        return new CatalogueView.Offered(
                page.id().toString(),
                desk.href() + "/shelf/" + page.id(),
                content.title(desk.language()),
                head(content, desk.language()),
                by(page.tenant()),
                page.licence(),
                page.changedAt(),
                content.notice().equals("example"),
                taken.contains(page.id()),
                LanguageView.of(content.languages()));
    }

    private String by(@Nullable UUID tenant) {
        return tenant == null ? "" : directory.byId(tenant).map(Tenant::name).orElse("");
    }

    private static String head(SharedContent content, String language) {
        return content.sections().stream()
                .filter(section -> section.key().equals(Section.HEAD))
                .flatMap(section -> section.text(language).or(() -> section.text(content.language())).stream())
                .map(SharedContent.SharedText::content)
                .findFirst()
                .orElse("");
    }

    /**
     * One of them as it would be read.
     *
     * @throws Refusal not found where there is none that may be taken
     */
    SharedView one(UUID id, @Nullable String wanted) {
        SharedDocument page = shared.find(id)
                .filter(found -> found.kind().equals(RightsKinds.PAGE) && !found.retired())
                .orElseThrow(Refusal::notFound);
        SharedContent content = page.content();
        String language = wanted != null && content.languages().contains(wanted)
                ? wanted
                : content.languages().contains(desk.language()) ? desk.language() : content.language();
        return new SharedView(
                desk.href() + "/shelf",
                desk.href() + "/shelf/" + id,
                desk.href() + "/shelf",
                offered(page, taken()),
                LanguageView.of(language),
                content.title(language),
                LanguageView.of(content.languages()),
                content.sections().stream()
                        .flatMap(section -> section.text(language).stream()
                                .map(text -> new SharedView.Part(
                                        section.key().equals(Section.HEAD) ? "" : text.title(),
                                        RightsMarkdown.markup(text.content(), HEADING),
                                        section.text(content.language())
                                                .map(SharedContent.SharedText::sources)
                                                .orElse(List.of()),
                                        text.spoken())))
                        .toList());
    }

    /** What is otherwise where a copy comes from. */
    CopyChangesView changes(String key, boolean happened) {
        DocumentBook book = desk.book(key);
        Map<UUID, List<AdoptDocument.Change>> bySection = adopt
                .changes(book.document().id())
                .stream()
                .collect(Collectors.groupingBy(AdoptDocument.Change::section, LinkedHashMap::new, Collectors.toList()));
        return new CopyChangesView(
                heads.of(book),
                desk.href() + "/shelf/changes/" + key,
                adopt.moreLabels(book.document().id()).stream()
                        .map(this::label)
                        .flatMap(Optional::stream)
                        .toList(),
                bySection.entrySet().stream()
                        .map(one -> new CopyChangesView.Changed(
                                one.getKey().toString(),
                                desk.text("rightsdesk.part."
                                        + one.getValue().getFirst().key()),
                                one.getValue().stream()
                                        .map(change -> new CopyChangesView.Text(
                                                LanguageView.of(change.language()),
                                                change.title(),
                                                change.difference()))
                                        .toList()))
                        .toList(),
                happened);
    }

    /** A label in words; empty for what is none of ours, as anybody may share pages. */
    private Optional<String> label(String label) {
        String word = label.substring(0, label.indexOf(':'));
        String code = label.substring(label.indexOf(':') + 1);
        return switch (word) {
            case RightsKinds.DEPARTMENT -> Departments.byCode(code).map(Department::name);
            case RightsKinds.AUDIENCE -> known(RightsKinds.AUDIENCES, word, code);
            case RightsKinds.SITUATION -> known(RightsKinds.SITUATIONS, word, code);
            default -> Optional.empty();
        };
    }

    private Optional<String> known(List<String> codes, String word, String code) {
        return codes.contains(code) ? Optional.of(desk.text("rightsdesk." + word + "." + code)) : Optional.empty();
    }
}
