package org.teranga.platform.content;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The draft of a section in one language. Saving keeps it, submitting hands it to a second person, publishing or discarding ends it.
 *
 * @param document  whose section it is
 * @param section   of which section
 * @param language  BCP 47 code
 * @param inReview  whether it waits for a second person
 * @param renders   for a translation, the number of the source that its writer had before them; null in the source's own language
 * @param words     what it says
 * @param machine   whether a machine began it
 * @param writtenBy the account that saved it last
 * @param changedAt when
 * @param revision  which saving of it this is
 * @param round     the same from its first saving to its publication: all who had a hand in it are noted under it
 */
public record SectionDraft(
        UUID document,
        UUID section,
        String language,
        boolean inReview,
        @Nullable Integer renders,
        Words words,
        boolean machine,
        UUID writtenBy,
        Instant changedAt,
        UUID revision,
        UUID round) {
    public SectionDraft {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(writtenBy, "writtenBy");
        Objects.requireNonNull(changedAt, "changedAt");
        Objects.requireNonNull(revision, "revision");
        Objects.requireNonNull(round, "round");
    }

    /**
     * What a writer typed.
     *
     * @param title   the heading; empty in a short version
     * @param content CommonMark
     * @param sources what it rests on
     * @param minor   whether it shall age no translation
     * @param note    why it was changed
     */
    public record Words(String title, String content, List<Source> sources, boolean minor, String note) {
        /** The most characters of a heading. */
        public static final int LONGEST_TITLE = 300;

        /** The most characters of a section. */
        public static final int LONGEST_CONTENT = 40_000;

        public Words {
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(content, "content");
            sources = List.copyOf(sources);
            Objects.requireNonNull(note, "note");
        }
    }
}
