package org.teranga.rights.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.Source;
import org.teranga.platform.content.sharing.SharedDocument;
import org.teranga.platform.json.Json;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.deadline.DeadlineJson;

/** Writes it; texts are CommonMark, as they were written. */
@ApplicationScoped
class RightsJson {
    private final Library library;
    private final AroundJson around;
    private final PlatformHost host;

    @Inject
    RightsJson(Library library, AroundJson around, PlatformHost host) {
        this.library = library;
        this.around = around;
        this.host = host;
    }

    /** Everything public. */
    JsonObjectBuilder all(Tenant tenant) {
        List<DocumentBook> books = library.books(List.of(RightsKinds.TOPIC, RightsKinds.PAGE));
        Map<UUID, String> topics = books.stream()
                .map(DocumentBook::document)
                .filter(one -> one.kind().equals(RightsKinds.TOPIC))
                .collect(Collectors.toMap(Document::id, Document::slug));
        String address = host.addressOf(tenant.slug());
        JsonArrayBuilder pages = Json.createArrayBuilder();
        JsonArrayBuilder tree = Json.createArrayBuilder();
        for (DocumentBook book : books) {
            if (topics.containsKey(book.document().id())) {
                tree.add(topic(book, topics));
            } else {
                pages.add(page(book, topics, address));
            }
        }
        return Json.createObjectBuilder()
                .add("association", association(tenant, address))
                .add("licence", SharedDocument.LICENCE)
                .add("topics", tree)
                .add("pages", pages)
                .add("places", around.places())
                .add("events", around.events())
                .add("news", around.news());
    }

    private static JsonObjectBuilder association(Tenant tenant, String address) {
        return Json.createObjectBuilder()
                .add("name", tenant.name())
                .add("slug", tenant.slug())
                .add("url", address)
                .add("regions", texts(tenant.regions()));
    }

    private static JsonObjectBuilder topic(DocumentBook book, Map<UUID, String> topics) {
        JsonObjectBuilder titles = Json.createObjectBuilder();
        book.languages().forEach(language -> titles.add(language, book.title(language)));
        return Json.createObjectBuilder()
                .add("slug", book.document().slug())
                .add("parent", above(book.document(), topics))
                .add("titles", titles);
    }

    private static JsonObjectBuilder page(DocumentBook book, Map<UUID, String> topics, String address) {
        Document document = book.document();
        JsonObjectBuilder texts = Json.createObjectBuilder();
        book.languages().forEach(language -> texts.add(language, text(book, language, address)));
        return Json.createObjectBuilder()
                .add("id", document.number())
                .add("slug", document.slug())
                .add("topic", above(document, topics))
                .add("sourceLanguage", document.language())
                .add("audience", texts(document.labels(RightsKinds.AUDIENCE)))
                .add("situations", texts(document.labels(RightsKinds.SITUATION)))
                .add("departments", texts(document.labels(RightsKinds.DEPARTMENT)))
                .add("example", document.notice().equals("example"))
                .add("verifiedOn", day(document.freshness().verifiedOn()))
                .add("verifyBy", day(document.freshness().verifyBy()))
                .add("changedAt", document.changedAt().toString())
                .add("texts", texts);
    }

    private static JsonObjectBuilder text(DocumentBook book, String language, String address) {
        SectionText head = book.text(book.head(), language).orElseThrow();
        JsonArrayBuilder sections = Json.createArrayBuilder();
        for (Section section : book.sections()) {
            if (!section.head()) {
                book.text(section, language).ifPresent(text -> sections.add(section(book, section, text)));
            }
        }
        return Json.createObjectBuilder()
                .add(
                        "url",
                        address + "/" + language + "/rights/" + book.document().slug())
                .add("title", head.title())
                .add("summary", head.content())
                .add("reviewedBySpeaker", head.spoken())
                .add("sections", sections);
    }

    private static JsonObjectBuilder section(DocumentBook book, Section section, SectionText text) {
        JsonArrayBuilder sources = Json.createArrayBuilder();
        book.source(section).map(SectionText::sources).orElse(List.of()).forEach(source -> sources.add(cited(source)));
        return Json.createObjectBuilder()
                .add("key", section.key())
                .add("anchor", section.anchor())
                .add("title", text.title())
                .add("markdown", text.content())
                .add("outdated", book.outdated(section, text.language()).isPresent())
                .add("sources", sources);
    }

    private static JsonObjectBuilder cited(Source source) {
        return DeadlineJson.source(source).add("url", source.url());
    }

    private static JsonValue above(Document document, Map<UUID, String> topics) {
        String slug = document.parent() == null ? null : topics.get(document.parent());
        return slug == null ? JsonValue.NULL : Json.createValue(slug);
    }

    static JsonValue day(@Nullable LocalDate day) {
        return day == null ? JsonValue.NULL : Json.createValue(day.toString());
    }

    static JsonArrayBuilder texts(Collection<String> texts) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        texts.stream().sorted().forEach(all::add);
        return all;
    }
}
