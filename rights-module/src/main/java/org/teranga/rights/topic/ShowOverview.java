package org.teranga.rights.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentStatus;
import org.teranga.platform.content.TextState;
import org.teranga.platform.content.publication.TranslationStatus;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.ListQuery;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.desk.DeskKey;
import org.teranga.rights.desk.LanguageView;
import org.teranga.rights.desk.RightsDesk;

/** The overview as the person of this request sees it. */
@ApplicationScoped
class ShowOverview {
    /** What can be asked for. */
    static final List<String> CHOICES =
            List.of("all", "write", "review", "translate", "outdated", "due", "broken", "published");

    /** By what they can be put in order. */
    static final List<String> SORTS = List.of("place", "title", "verify");

    private final Trees trees;
    private final RightsDesk desk;

    @Inject
    ShowOverview(Trees trees, RightsDesk desk) {
        this.trees = trees;
        this.desk = desk;
    }

    OverviewView show(ListQuery query, String happened) {
        Tree tree = trees.all();
        List<Document> topics = tree.documents().stream()
                .filter(document -> document.kind().equals(RightsKinds.TOPIC))
                .toList();
        List<Document> pages = tree.documents().stream()
                .filter(document -> !document.kind().equals(RightsKinds.TOPIC))
                .toList();
        List<Document> found = order(tree, topics, found(tree, topics, pages, query), query);
        List<Document> shown =
                found.stream().skip(query.offset()).limit(query.size()).toList();
        boolean edit = desk.may(Permission.RIGHTS_EDIT);
        return new OverviewView(
                desk.href(),
                edit ? desk.href() + "/shelf" : "",
                desk.may(Permission.RIGHTS_WRITE) ? desk.href() + "/new" : "",
                edit ? desk.href() + "/new-topic" : "",
                desk.may(Permission.RIGHTS_REVIEW) ? desk.href() + "/due" : "",
                query,
                choices(tree, pages, query),
                topics.stream()
                        .map(topic -> new BeginView.Choice(topic.slug(), tree.title(topic, desk.language())))
                        .toList(),
                query.sort().equals("place")
                        ? topics(tree, shown, query.filtered() || query.lastPage(found.size()) > 1)
                        : flat(tree, shown),
                found.size(),
                pages.size(),
                happened);
    }

    private List<Document> found(Tree tree, List<Document> topics, List<Document> pages, ListQuery query) {
        return pages.stream()
                .filter(wanted(tree, mine(query)))
                .filter(document -> says(tree, document, query.filter("q")))
                .filter(document -> standsBelow(topics, document, query.filter("topic")))
                .toList();
    }

    private static String mine(ListQuery query) {
        return query.filter("mine").isEmpty() ? "all" : query.filter("mine");
    }

    private static boolean standsBelow(List<Document> topics, Document page, String slug) {
        return slug.isEmpty()
                || topics.stream()
                        .anyMatch(
                                topic -> topic.slug().equals(slug) && topic.id().equals(page.parent()));
    }

    /** In the order of the tree, what stands under no topic first; or by title; or what is to be checked soonest first. */
    private List<Document> order(Tree tree, List<Document> topics, List<Document> pages, ListQuery query) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(desk.language()));
        Comparator<Document> order = switch (query.sort()) {
            case "title" ->
                Comparator.comparing(
                        document -> tree.title(document, desk.language()),
                        (one, other) -> collator.compare(one, other));
            case "verify" ->
                Comparator.comparing(
                        document -> document.freshness().verifyBy(), Comparator.nullsFirst(Comparator.naturalOrder()));
            default -> {
                List<UUID> places = topics.stream().map(Document::id).toList();
                yield Comparator.comparingInt(document -> places.indexOf(document.parent()));
            }
        };
        return pages.stream()
                .sorted(query.descending() ? order.reversed() : order)
                .toList();
    }

    private List<OverviewView.Topic> flat(Tree tree, List<Document> shown) {
        List<String> into = desk.into();
        List<OverviewView.Row> rows =
                shown.stream().map(page -> row(tree, page, into)).toList();
        return rows.isEmpty() ? List.of() : List.of(new OverviewView.Topic("", "", "", "", null, rows));
    }

    private List<OverviewView.Choice> choices(Tree tree, List<Document> pages, ListQuery query) {
        return CHOICES.stream()
                .filter(this::offered)
                .map(key -> new OverviewView.Choice(key, query.filterHref("mine", key.equals("all") ? "" : key), (int)
                        pages.stream().filter(wanted(tree, key)).count()))
                .toList();
    }

    private boolean offered(String key) {
        return switch (key) {
            case "write" -> desk.may(Permission.RIGHTS_WRITE);
            case "review" -> desk.may(Permission.RIGHTS_REVIEW);
            case "translate" -> desk.may(Permission.RIGHTS_TRANSLATE);
            case "published" -> false;
            default -> true;
        };
    }

    private Predicate<Document> wanted(Tree tree, String mine) {
        LocalDate today = desk.today();
        List<String> into = desk.into();
        return switch (mine) {
            case "write" ->
                document -> document.status() == DocumentStatus.DRAFT
                        || tree.standing(document, document.language()).drafts() > 0;
            case "review" ->
                document -> tree.standing(document, document.language()).inReview() > 0;
            case "translate" ->
                document -> document.published()
                        && into.stream()
                                .filter(language -> !language.equals(document.language()))
                                .anyMatch(language ->
                                        tree.standing(document, language).state(tree.sections(document))
                                                != TextState.UP_TO_DATE);
            case "due" ->
                document -> document.published()
                        && (document.freshness().due(today) || tree.touched().contains(document.id()));
            case "outdated" ->
                document -> document.published()
                        && tree.standings().getOrDefault(document.id(), Map.of()).values().stream()
                                .anyMatch(standing -> standing.outdated() > 0);
            case "published" -> Document::published;
            case "broken" -> document -> tree.broken().contains(document.id());
            default -> document -> true;
        };
    }

    private static boolean says(Tree tree, Document document, String asked) {
        if (asked.isEmpty()) {
            return true;
        }
        String words = plain(asked);
        return plain(document.slug()).contains(words)
                || plain(tree.title(document, document.language())).contains(words)
                || tree.titles().getOrDefault(document.id(), Map.of()).values().stream()
                        .anyMatch(called -> plain(called.title()).contains(words));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private List<OverviewView.Topic> topics(Tree tree, List<Document> shown, boolean filtered) {
        List<OverviewView.Topic> topics = new ArrayList<>();
        List<String> into = desk.into();
        List<OverviewView.Row> loose = below(tree, shown, null, into);
        if (!loose.isEmpty()) {
            topics.add(new OverviewView.Topic("", "", "", "", null, loose));
        }
        for (Document topic : tree.documents()) {
            if (topic.kind().equals(RightsKinds.TOPIC)) {
                List<OverviewView.Row> pages = below(tree, shown, topic, into);
                if (!filtered || !pages.isEmpty()) {
                    topics.add(new OverviewView.Topic(
                            desk.href(topic),
                            tree.title(topic, desk.language()),
                            DeskKey.of(topic).toString(),
                            frame(topic),
                            row(tree, topic, into),
                            pages));
                }
            }
        }
        return topics;
    }

    private List<OverviewView.Row> below(Tree tree, List<Document> shown, @Nullable Document topic, List<String> into) {
        return shown.stream()
                .filter(page -> Objects.equals(page.parent(), topic == null ? null : topic.id()))
                .map(page -> row(tree, page, into))
                .toList();
    }

    private String frame(Document document) {
        return desk.may(Permission.RIGHTS_EDIT) ? desk.href(document) + "/frame" : "";
    }

    private OverviewView.Row row(Tree tree, Document document, List<String> into) {
        return new OverviewView.Row(
                desk.href(document),
                tree.title(document, desk.language()),
                frame(document),
                document.status().name().toLowerCase(Locale.ROOT),
                freshness(document),
                document.freshness().verifiedOn(),
                document.freshness().verifiedBy() == null
                        ? ""
                        : tree.names().getOrDefault(document.freshness().verifiedBy(), ""),
                document.freshness().verifyBy(),
                tree.touched().contains(document.id()),
                origin(tree, document),
                languages(tree, document, into));
    }

    private String freshness(Document document) {
        if (!document.published() || document.kind().equals(RightsKinds.TOPIC)) {
            return "none";
        }
        LocalDate today = desk.today();
        if (!document.freshness().verified()) {
            return "never";
        }
        return document.freshness().overdue(today)
                ? "overdue"
                : document.freshness().due(today) ? "due" : "good";
    }

    private static String origin(Tree tree, Document document) {
        if (document.origin() == null) {
            return "own";
        }
        return document.mirrored() ? "mirrored" : tree.news().contains(document.id()) ? "news" : "copied";
    }

    /** The source first, then the others in the order in which readers are offered them. */
    private List<OverviewView.InLanguage> languages(Tree tree, Document document, List<String> into) {
        List<OverviewView.InLanguage> all = new ArrayList<>();
        all.add(inLanguage(tree, document, document.language(), desk.href(document)));
        RightsKinds.LANGUAGES.stream()
                .filter(language -> !language.equals(document.language()))
                .forEach(language -> all.add(inLanguage(
                        tree,
                        document,
                        language,
                        into.contains(language) ? desk.href(document) + "/translate/" + language : "")));
        return all;
    }

    private static OverviewView.InLanguage inLanguage(Tree tree, Document document, String language, String href) {
        TranslationStatus standing = tree.standing(document, language);
        TextState state = standing.state(tree.sections(document));
        int count = switch (state) {
            case MISSING -> standing.published() == 0 ? 0 : tree.sections(document) - standing.published();
            case DRAFT -> standing.drafts();
            case MACHINE_DRAFT -> standing.machine();
            case IN_REVIEW -> standing.inReview();
            case OUTDATED -> standing.outdated();
            case UP_TO_DATE -> 0;
        };
        return new OverviewView.InLanguage(LanguageView.of(language), state.word(), count, href);
    }
}
