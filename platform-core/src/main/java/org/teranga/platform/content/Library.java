package org.teranga.platform.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the documents of the open association, for its members and its readers. */
@ApplicationScoped
@Transactional
public class Library {
    private final Documents documents;
    private final Sections sections;
    private final Texts texts;
    private final Drafts drafts;
    private final Structure structure;

    @Inject
    Library(Documents documents, Sections sections, Texts texts, Drafts drafts, Structure structure) {
        this.documents = documents;
        this.sections = sections;
        this.texts = texts;
        this.drafts = drafts;
        this.structure = structure;
    }

    /** The document with this id. */
    public Optional<Document> find(UUID id) {
        return documents.find(id);
    }

    /** The document of a kind at this part of the address. */
    public Optional<Document> bySlug(String kind, String slug) {
        return NewDocument.isSlug(slug) ? documents.bySlug(kind, slug) : Optional.empty();
    }

    /** The document with this number. */
    public Optional<Document> byNumber(long number) {
        return documents.byNumber(number);
    }

    /** Whether there is one of a kind, in whatever state. */
    public boolean any(String kind) {
        return documents.any(kind);
    }

    /** Every document of these kinds, by place; whatever its status. */
    public List<Document> all(Collection<String> kinds) {
        return documents.all(kinds);
    }

    /**
     * The published titles of these kinds.
     *
     * @return document to language to what it is called; a document or language without one is missing
     */
    public Map<UUID, Map<String, Called>> titles(Collection<String> kinds) {
        return texts.titles(kinds).stream()
                .collect(Collectors.groupingBy(
                        Texts.Title::document,
                        Collectors.toMap(
                                Texts.Title::language,
                                title -> new Called(title.language(), title.title(), title.lede()))));
    }

    /** What the sources of these kinds' documents rest on, as their published texts say it; those that name nothing are missing. One query. */
    public Map<UUID, List<Source>> sources(Collection<String> kinds) {
        return texts.sources(kinds).stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        Collectors.flatMapping(one -> one.getValue().stream(), Collectors.toList())));
    }

    /** The languages in which a document of these kinds has a published title. */
    public Set<String> languages(Collection<String> kinds) {
        return Set.copyOf(texts.languages(kinds));
    }

    /** What is another text as soon as readers see anything of these kinds otherwise: for caches. */
    public String state(Collection<String> kinds) {
        return documents.state(kinds);
    }

    /** Everything of a document: four queries. */
    public DocumentBook book(Document document) {
        return new DocumentBook(
                document,
                sections.of(document.id()),
                texts.current(document.id()),
                drafts.of(document.id()),
                texts.agings(document.id(), document.language()));
    }

    /** How it stands with the sections and their order: up to date, a draft, or in review. */
    public TextState structure(UUID document) {
        return structure
                .of(document)
                .map(waiting -> waiting.inReview() ? TextState.IN_REVIEW : TextState.DRAFT)
                .orElse(TextState.UP_TO_DATE);
    }

    /** As {@link #book}, of those of these documents that there are: five queries, however many that are. */
    public Map<UUID, DocumentBook> books(Set<UUID> ids) {
        Map<UUID, List<Section>> itsSections =
                sections.of(ids).stream().collect(Collectors.groupingBy(Section::document));
        Map<UUID, UUID> documentOf = itsSections.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Section::id, Section::document));
        Map<UUID, List<SectionText>> itsTexts = grouped(texts.current(ids), SectionText::section, documentOf);
        Map<UUID, List<SectionDraft>> itsDrafts =
                drafts.of(ids).stream().collect(Collectors.groupingBy(SectionDraft::document));
        Map<UUID, List<Texts.Aging>> itsAgings = grouped(texts.agings(ids), Texts.Aging::section, documentOf);
        return documents.of(ids).stream()
                .collect(Collectors.toMap(
                        Document::id,
                        document -> new DocumentBook(
                                document,
                                itsSections.getOrDefault(document.id(), List.of()),
                                itsTexts.getOrDefault(document.id(), List.of()),
                                itsDrafts.getOrDefault(document.id(), List.of()),
                                itsAgings.getOrDefault(document.id(), List.of()))));
    }

    /** By document; what belongs to a section that was removed is left out. */
    private static <T> Map<UUID, List<T>> grouped(List<T> all, Function<T, UUID> section, Map<UUID, UUID> documentOf) {
        return all.stream()
                .filter(one -> documentOf.containsKey(section.apply(one)))
                .collect(Collectors.groupingBy(one -> documentOf.get(section.apply(one))));
    }

    /** A document in one language as it is read, with nothing that is being written: three queries. Empty where it is not published. */
    public Optional<DocumentReading> reading(Document document, String language) {
        if (!document.published()) {
            return Optional.empty();
        }
        Set<String> both = new LinkedHashSet<>(List.of(document.language(), language));
        DocumentBook book = new DocumentBook(
                document,
                sections.of(document.id()),
                texts.current(document.id(), both),
                List.of(),
                texts.agings(document.id(), document.language()));
        return DocumentReading.of(book, language);
    }

    /**
     * The published documents of these kinds with all that they say, and nothing that is being written; by place. Four queries, however
     * many there are.
     */
    public List<DocumentBook> books(Collection<String> kinds) {
        Map<UUID, List<Section>> itsSections =
                sections.published(kinds).stream().collect(Collectors.groupingBy(Section::document));
        Map<UUID, UUID> documentOf = itsSections.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(Section::id, Section::document));
        Map<UUID, List<SectionText>> itsTexts = grouped(texts.published(kinds), SectionText::section, documentOf);
        Map<UUID, List<Texts.Aging>> itsAgings =
                grouped(texts.publishedAgings(kinds), Texts.Aging::section, documentOf);
        return documents.all(kinds).stream()
                .filter(document -> document.published() && itsSections.containsKey(document.id()))
                .map(document -> new DocumentBook(
                        document,
                        itsSections.getOrDefault(document.id(), List.of()),
                        itsTexts.getOrDefault(document.id(), List.of()),
                        List.of(),
                        itsAgings.getOrDefault(document.id(), List.of())))
                .toList();
    }

    /** Every text of a section in a language that was ever published, the newest first. */
    public List<SectionText> history(Section section, String language) {
        return texts.history(section.id(), language);
    }

    /** What a section said under this number. */
    public Optional<SectionText> text(Section section, String language, int number) {
        return texts.find(section.id(), language, number);
    }

    /**
     * What a document is called.
     *
     * @param language BCP 47 code
     * @param title    its title
     * @param lede     the sentence below it
     */
    public record Called(String language, String title, String lede) {}
}
