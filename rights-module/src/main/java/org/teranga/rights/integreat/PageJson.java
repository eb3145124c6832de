package org.teranga.rights.integreat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.markdown.Markdown;
import org.teranga.platform.json.Json;
import org.teranga.platform.theme.look.Look;
import org.teranga.platform.theme.look.Looks;

/** Pages as the app reads them. */
@ApplicationScoped
class PageJson {
    private static final int LONGEST_EXCERPT = 200;

    private final PageWords words;
    private final Looks looks;

    @Inject
    PageJson(PageWords words, Looks looks) {
        this.words = words;
        this.looks = looks;
    }

    /** Pages of a tree. */
    JsonArrayBuilder pages(Visit visit, Collection<ContentTree.Node> nodes) {
        Look.Logo logo = looks.current().logo();
        JsonArrayBuilder all = Json.createArrayBuilder();
        nodes.forEach(node -> all.add(page(visit, node, logo)));
        return all;
    }

    /** One page of a tree. */
    JsonObjectBuilder page(Visit visit, ContentTree.Node node) {
        return page(visit, node, looks.current().logo());
    }

    private JsonObjectBuilder page(Visit visit, ContentTree.Node node, Look.@Nullable Logo logo) {
        Document document = node.document();
        String lede = node.reading().head().text().content();
        String content = node.topic()
                ? words.text(visit, lede, node.reading().head().text().language())
                : words.page(visit, node.reading());
        JsonObjectBuilder page = Json.createObjectBuilder()
                .add("id", document.number())
                .add("url", url(visit, visit.tag(), node))
                .add("path", visit.root() + node.path() + "/")
                .add("title", node.reading().head().text().title())
                .add("content", content)
                .add("excerpt", Markdown.excerpt(lede, LONGEST_EXCERPT))
                .addNull("thumbnail")
                .add("order", node.order())
                .add(
                        "available_languages",
                        languages(
                                node.languages(),
                                document.number(),
                                language -> url(visit, language, node),
                                language -> visit.root(language) + node.path() + "/"))
                .add("parent", parent(visit, node.parent()))
                .add("last_updated", moment(document.changedAt()))
                .add("embedded_offers", Json.createArrayBuilder());
        return logo == null ? page.addNull("organization") : page.add("organization", organization(visit, logo));
    }

    /** The languages in which something can be read, each with where. */
    static JsonObjectBuilder languages(
            Collection<String> languages, long number, Function<String, String> url, Function<String, String> path) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        languages.forEach(language -> all.add(
                language,
                Json.createObjectBuilder()
                        .add("id", number)
                        .add("url", url.apply(language))
                        .add("path", path.apply(language))));
        return all;
    }

    /** A moment as the app reads it, to the second. */
    static String moment(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static JsonObjectBuilder parent(Visit visit, ContentTree.@Nullable Node parent) {
        return parent == null
                ? Json.createObjectBuilder().add("id", 0).addNull("url").addNull("path")
                : Json.createObjectBuilder()
                        .add("id", parent.document().number())
                        .add("url", url(visit, visit.tag(), parent))
                        .add("path", visit.root() + parent.path() + "/");
    }

    private static JsonObjectBuilder organization(Visit visit, Look.Logo logo) {
        return Json.createObjectBuilder()
                .add("name", visit.tenant().name())
                .add("website", visit.address())
                .add("logo", visit.address() + logo.href());
    }

    private static String url(Visit visit, String language, ContentTree.Node node) {
        String slug = node.document().slug();
        return visit.page(language, node.topic() ? "/rights#" + slug : "/rights/" + slug);
    }

    /** Whether there is anything: for lists that say null where there is nothing. */
    static JsonValue orNull(String text) {
        return text.isEmpty() ? JsonValue.NULL : Json.createValue(text);
    }
}
