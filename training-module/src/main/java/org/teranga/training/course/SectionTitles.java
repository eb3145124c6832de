package org.teranga.training.course;

import org.teranga.platform.content.DocumentBook;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionText;

/** The titles of a course's sections while it is being written. */
public final class SectionTitles {
    private SectionTitles() {}

    /** The heading of a section in the language of the source, as it is being written; empty where there is none. */
    public static String of(DocumentBook book, Section section) {
        return book.draft(section, book.document().language())
                .map(draft -> draft.words().title())
                .or(() -> book.source(section).map(SectionText::title))
                .orElse("");
    }
}
