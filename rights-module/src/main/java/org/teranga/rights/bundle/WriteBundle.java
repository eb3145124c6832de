package org.teranga.rights.bundle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonStructure;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.json.Json;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.deadline.DeadlineJson;

/** Writes the published pages of the open association as a zip; the same pages give the same bytes. */
@ApplicationScoped
class WriteBundle {
    private static final List<String> KINDS = List.of(RightsKinds.TOPIC, RightsKinds.PAGE, RightsKinds.GLOSSARY);
    private static final JsonWriterFactory PRETTY =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private final Library library;

    @Inject
    WriteBundle(Library library) {
        this.library = library;
    }

    byte[] write() {
        List<DocumentBook> books = library.books(KINDS);
        Map<UUID, String> topics = books.stream()
                .map(DocumentBook::document)
                .filter(one -> one.kind().equals(RightsKinds.TOPIC))
                .collect(Collectors.toMap(Document::id, Document::slug));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, BundlePaths.TOPICS, pretty(topics(books)));
            for (DocumentBook book : books) {
                switch (book.document().kind()) {
                    case RightsKinds.PAGE -> page(zip, book, topics);
                    case RightsKinds.GLOSSARY -> texts(zip, book, BundlePaths.GLOSSARY);
                    default -> {} // topics stand in a file of their own
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static JsonStructure topics(List<DocumentBook> books) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        int order = 0;
        for (DocumentBook book : books) {
            if (book.document().kind().equals(RightsKinds.TOPIC)) {
                JsonObjectBuilder titles = Json.createObjectBuilder();
                book.languages().forEach(language -> titles.add(language, book.title(language)));
                all.add(Json.createObjectBuilder()
                        .add("key", book.document().slug())
                        .add("order", ++order)
                        .add("titles", titles));
            }
        }
        return all.build();
    }

    private static void page(ZipOutputStream zip, DocumentBook book, Map<UUID, String> topics) throws IOException {
        Document document = book.document();
        JsonArrayBuilder sections = Json.createArrayBuilder();
        body(book).forEach(section -> {
            JsonArrayBuilder sources = Json.createArrayBuilder();
            book.source(section)
                    .map(SectionText::sources)
                    .orElse(List.of())
                    .forEach(source -> sources.add(DeadlineJson.source(source)));
            sections.add(Json.createObjectBuilder().add("key", section.key()).add("sources", sources));
        });
        String topic = document.parent() == null ? "" : topics.getOrDefault(document.parent(), "");
        put(
                zip,
                document.slug() + "/" + BundlePaths.PAGE,
                pretty(Json.createObjectBuilder()
                        .add("topic", topic)
                        .add("order", document.position())
                        .add("language", document.language())
                        .add("audience", words(document, RightsKinds.AUDIENCE))
                        .add("situations", words(document, RightsKinds.SITUATION))
                        .add("departments", words(document, RightsKinds.DEPARTMENT))
                        .add("written", document.changedAt().toString().substring(0, "2026-11-25".length()))
                        .add("verifyAfterDays", document.freshness().verifyAfterDays())
                        .add("sections", sections)
                        .build()));
        texts(zip, book, document.slug());
    }

    private static void texts(ZipOutputStream zip, DocumentBook book, String folder) throws IOException {
        for (String language : book.languages()) {
            put(zip, folder + "/" + language + ".md", markdown(book, language));
        }
    }

    private static String markdown(DocumentBook book, String language) {
        SectionText head = book.text(book.head(), language).orElseThrow();
        StringBuilder text = new StringBuilder("---\ntitle: ")
                .append(line(head.title()))
                .append("\nsummary: ")
                .append(line(head.content()))
                .append("\nsource: ")
                .append(book.outdated(language) ? 0 : 1)
                .append('\n');
        if (!head.spoken()) {
            text.append("speaker: no\n");
        }
        text.append("---\n");
        book.sections().stream()
                .filter(section -> section.key().equals(Section.SHORT))
                .flatMap(section -> book.text(section, language).stream())
                .forEach(shortly -> text.append(shortly.content().strip()).append('\n'));
        for (Section section : body(book)) {
            book.text(section, language)
                    .ifPresent(said -> text.append("\n## ")
                            .append(
                                    section.key().equals(RightsKinds.TERM)
                                            ? term(book, section, said)
                                            : section.key() + " | " + line(said.title()))
                            .append('\n')
                            .append(said.content().strip())
                            .append('\n'));
        }
        return text.toString();
    }

    /** A word of the glossary: after the source's word, by which its translations are known, where it is another one. */
    private static String term(DocumentBook book, Section section, SectionText said) {
        String own = line(said.title());
        String source = book.source(section).map(text -> line(text.title())).orElse(own);
        return source.equals(own) || source.contains("|") ? own : source + " | " + own;
    }

    private static List<Section> body(DocumentBook book) {
        return book.sections().stream()
                .filter(Section::body)
                .filter(section -> book.source(section).isPresent())
                .toList();
    }

    private static JsonArrayBuilder words(Document document, String label) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        document.labels(label).stream().sorted().forEach(all::add);
        return all;
    }

    private static String line(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String pretty(JsonStructure json) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = PRETTY.createWriter(text)) {
            writer.write(json);
        }
        return text.toString().strip() + "\n";
    }

    /** Without the time of day, which would make other bytes of the same pages. */
    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
