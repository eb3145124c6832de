package org.teranga.platform.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;

/**
 * A document with all that stands in it: its sections in their order, what they say and what is being written, language by language.
 */
public final class DocumentBook {
    private final Document document;
    private final List<Section> sections;
    private final Map<Place, SectionText> texts = new LinkedHashMap<>();
    private final Map<Place, SectionDraft> drafts = new LinkedHashMap<>();
    private final Map<UUID, List<Texts.Aging>> agings = new LinkedHashMap<>();

    public DocumentBook(
            Document document,
            List<Section> sections,
            Collection<SectionText> texts,
            Collection<SectionDraft> drafts,
            Collection<Texts.Aging> agings) {
        this.document = Objects.requireNonNull(document, "document");
        this.sections = List.copyOf(sections);
        texts.forEach(text -> this.texts.put(new Place(text.section(), text.language()), text));
        drafts.forEach(draft -> this.drafts.put(new Place(draft.section(), draft.language()), draft));
        agings.forEach(one -> this.agings
                .computeIfAbsent(one.section(), any -> new ArrayList<>())
                .add(one));
    }

    /** The document itself. */
    public Document document() {
        return document;
    }

    /** Its sections, in their order; the first carries the title. */
    public List<Section> sections() {
        return sections;
    }

    /** Its sections as the next publication will have them. */
    public List<Section> nextSections() {
        return Structure.next(sections);
    }

    /** The sections that the next publication takes away. */
    public List<Section> leaving() {
        return sections.stream().filter(Section::leaving).toList();
    }

    /** Whether the next publication has the sections otherwise. */
    public boolean restructured() {
        return Structure.changed(sections);
    }

    /** All that the next publication of a language changes, as something that is another as soon as any of it is. */
    public String state(String language) {
        return Structure.state(drafts(language), language.equals(document.language()) ? sections : List.of());
    }

    /** The section that carries the title. */
    public Section head() {
        return sections.stream()
                .filter(Section::head)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the document " + document.id() + " has no head"));
    }

    /** The section with this anchor. */
    public Optional<Section> section(String anchor) {
        return sections.stream()
                .filter(section -> section.anchor().equals(anchor))
                .findFirst();
    }

    /** What a section says now; empty where nothing was published. */
    public Optional<SectionText> text(Section section, String language) {
        return Optional.ofNullable(texts.get(new Place(section.id(), language)));
    }

    /** What a section says in the language of the source. */
    public Optional<SectionText> source(Section section) {
        return text(section, document.language());
    }

    /** What is being written of a section. */
    public Optional<SectionDraft> draft(Section section, String language) {
        return Optional.ofNullable(drafts.get(new Place(section.id(), language)));
    }

    /** All that is being written in a language. */
    public List<SectionDraft> drafts(String language) {
        return drafts.values().stream()
                .filter(draft -> draft.language().equals(language))
                .toList();
    }

    /** How a section stands in a language. */
    public TextState state(Section section, String language) {
        Optional<SectionDraft> draft = draft(section, language);
        if (draft.isPresent()) {
            if (draft.get().inReview()) {
                return TextState.IN_REVIEW;
            }
            return draft.get().machine() ? TextState.MACHINE_DRAFT : TextState.DRAFT;
        }
        if (text(section, language).isEmpty()) {
            return TextState.MISSING;
        }
        return outdated(section, language).isPresent() ? TextState.OUTDATED : TextState.UP_TO_DATE;
    }

    /** The first change of the source that a published translation does not render yet; empty where there is none, or no translation. */
    public Optional<Outdated> outdated(Section section, String language) {
        Integer renders = text(section, language).map(SectionText::renders).orElse(null);
        if (renders == null || language.equals(document.language())) {
            return Optional.empty();
        }
        return agings.getOrDefault(section.id(), List.of()).stream()
                .filter(change -> change.number() > renders)
                .findFirst()
                .map(change -> new Outdated(renders, change.number(), change.at()));
    }

    /** Whether a translation that is published has a section that is older than its source. */
    public boolean outdated(String language) {
        return sections.stream().anyMatch(section -> outdated(section, language).isPresent());
    }

    /** Every language in which anything is published, the source's first. */
    public SequencedSet<String> textLanguages() {
        SequencedSet<String> languages = new LinkedHashSet<>();
        languages.add(document.language());
        texts.keySet().forEach(place -> languages.add(place.language()));
        return languages;
    }

    /** The languages in which its title is published, the source's first. */
    public SequencedSet<String> languages() {
        SequencedSet<String> languages = new LinkedHashSet<>();
        Section head = head();
        if (text(head, document.language()).isPresent()) {
            languages.add(document.language());
        }
        texts.keySet().stream()
                .filter(place -> place.section().equals(head.id()))
                .forEach(place -> languages.add(place.language()));
        return languages;
    }

    /** Its title: published in this language, else in the source's, else as it is being written, else its slug. */
    public String title(String language) {
        Section head = head();
        return text(head, language)
                .or(() -> source(head))
                .map(SectionText::title)
                .or(() -> draft(head, document.language())
                        .map(draft -> draft.words().title())
                        .filter(title -> !title.isBlank()))
                .orElse(document.slug());
    }

    /**
     * That the source has gone on.
     *
     * @param renders the number of the source that the translation renders
     * @param since   the number of the first change after it
     * @param at      when that was published
     */
    public record Outdated(int renders, int since, Instant at) {}

    private record Place(UUID section, String language) {}
}
