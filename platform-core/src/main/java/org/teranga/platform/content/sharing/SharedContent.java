package org.teranga.platform.content.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Freshness;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionText;
import org.teranga.platform.content.Source;

/**
 * A document as others may have it: what is published, nothing about persons.
 *
 * @param language        BCP 47 code of the source
 * @param topic           the slug of the document under which it stands; empty at the root
 * @param labels          whom and what it concerns
 * @param notice          the sentence above it, as the end of a message key; empty for none
 * @param verifyAfterDays how long a check holds
 * @param verifiedAt      when it was last checked; null where it never was
 * @param verifyBy        by which day it is to be checked again; null where it never was
 * @param sections        its sections, in their order
 */
public record SharedContent(
        String language,
        String topic,
        Set<String> labels,
        String notice,
        int verifyAfterDays,
        @Nullable Instant verifiedAt,
        @Nullable LocalDate verifyBy,
        List<SharedSection> sections) {
    public SharedContent {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(topic, "topic");
        labels = Set.copyOf(labels);
        Objects.requireNonNull(notice, "notice");
        sections = List.copyOf(sections);
    }

    /** What is published of a document. */
    static SharedContent of(DocumentBook book, String topic) {
        return new SharedContent(
                book.document().language(),
                topic,
                book.document().labels(),
                book.document().notice(),
                book.document().freshness().verifyAfterDays(),
                book.document().freshness().verifiedAt(),
                book.document().freshness().verifyBy(),
                book.sections().stream()
                        .map(section -> SharedSection.of(book, section))
                        .filter(section -> !section.texts().isEmpty())
                        .toList());
    }

    /** Until when somebody answers for it. */
    Freshness freshness() {
        return new Freshness(verifiedAt, null, verifyBy, verifyAfterDays);
    }

    /** The title in a language, else in the source's; the empty text where it has none. */
    public String title(String wanted) {
        return sections.stream()
                .filter(section -> section.key().equals(Section.HEAD))
                .flatMap(section -> section.text(wanted).or(() -> section.text(language)).stream())
                .map(SharedText::title)
                .findFirst()
                .orElse("");
    }

    /** The languages in which its title stands. */
    public List<String> languages() {
        return sections.stream()
                .filter(section -> section.key().equals(Section.HEAD))
                .flatMap(section -> section.texts().stream())
                .map(SharedText::language)
                .toList();
    }

    /**
     * A section.
     *
     * @param id    its id where it comes from
     * @param key   what sort of section
     * @param texts what it says, language by language
     */
    public record SharedSection(UUID id, String key, List<SharedText> texts) {
        public SharedSection {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(key, "key");
            texts = List.copyOf(texts);
        }

        private static SharedSection of(DocumentBook book, Section section) {
            Collection<String> languages = book.textLanguages();
            return new SharedSection(
                    section.id(),
                    section.key(),
                    languages.stream()
                            .flatMap(language -> book.text(section, language).stream()
                                    .map(text -> SharedText.of(
                                            text,
                                            book.outdated(section, language).isEmpty())))
                            .toList());
        }

        /** What it says in a language. */
        public Optional<SharedText> text(String language) {
            return texts.stream()
                    .filter(text -> text.language().equals(language))
                    .findFirst();
        }
    }

    /**
     * What a section says in a language.
     *
     * @param language BCP 47 code
     * @param number   of the text where it comes from
     * @param current  whether it renders the source as it is; of the source itself always
     * @param title    the heading
     * @param content  CommonMark
     * @param sources  what it rests on
     * @param machine  whether a machine began it
     * @param spoken   whether a speaker of the language has read it
     */
    public record SharedText(
            String language,
            int number,
            boolean current,
            String title,
            String content,
            List<Source> sources,
            boolean machine,
            boolean spoken) {
        public SharedText {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(content, "content");
            sources = List.copyOf(sources);
        }

        private static SharedText of(SectionText text, boolean current) {
            return new SharedText(
                    text.language(),
                    text.number(),
                    current,
                    text.title(),
                    text.content(),
                    text.sources(),
                    text.machine(),
                    text.spoken());
        }
    }
}
