package org.teranga.platform.content;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published document as somebody reads it in a language; what is not translated stands in the language of the source.
 *
 * @param document the document
 * @param language BCP 47 code that was asked for
 * @param head     the title and the sentence below it
 * @param summary  the short version; null where there is none
 * @param passages the other sections that have a text, in their order
 */
public record DocumentReading(
        Document document,
        String language,
        Passage head,
        @Nullable Passage summary,
        List<Passage> passages) {
    public DocumentReading {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(head, "head");
        passages = List.copyOf(passages);
    }

    /** A document in a language; empty where it has no published title, not even in the language of its source. */
    public static Optional<DocumentReading> of(DocumentBook book, String language) {
        return passage(book, book.head(), language)
                .map(head -> new DocumentReading(
                        book.document(),
                        language,
                        head,
                        book.sections().stream()
                                .filter(section -> section.key().equals(Section.SHORT))
                                .findFirst()
                                .flatMap(section -> passage(book, section, language))
                                .orElse(null),
                        book.sections().stream()
                                .filter(Section::body)
                                .flatMap(section -> passage(book, section, language).stream())
                                .toList()));
    }

    private static Optional<Passage> passage(DocumentBook book, Section section, String language) {
        return book.text(section, language)
                .or(() -> book.source(section))
                .map(text -> new Passage(
                        section,
                        text,
                        book.source(section).map(SectionText::sources).orElse(List.of()),
                        book.outdated(section, language)
                                .map(DocumentBook.Outdated::at)
                                .orElse(null)));
    }

    /** Whether it has a title of its own in the language that was asked for. */
    public boolean translated() {
        return head.text().language().equals(language);
    }

    /** Whether a passage is older than its source. */
    public boolean outdated() {
        return passages.stream().anyMatch(passage -> passage.outdatedSince() != null)
                || head.outdatedSince() != null
                || summary != null && summary.outdatedSince() != null;
    }

    /** Whether a text was never read by a speaker of its language. */
    public boolean unspoken() {
        return !head.text().spoken()
                || passages.stream().anyMatch(passage -> !passage.text().spoken());
    }

    /**
     * A section as it is read.
     *
     * @param section       the section
     * @param text          what it says; its language may be the source's
     * @param sources       what it rests on
     * @param outdatedSince since when the source says something else; null where it does not
     */
    public record Passage(
            Section section,
            SectionText text,
            List<Source> sources,
            @Nullable Instant outdatedSince) {
        public Passage {
            Objects.requireNonNull(section, "section");
            Objects.requireNonNull(text, "text");
            sources = List.copyOf(sources);
        }
    }
}
