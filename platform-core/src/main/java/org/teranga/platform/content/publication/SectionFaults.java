package org.teranga.platform.content.publication;

import java.util.ArrayList;
import java.util.List;
import org.teranga.platform.content.Section;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.Source;
import org.teranga.platform.form.WebAddress;
import org.teranga.platform.refusal.FieldError;

/** What cannot be kept of what somebody wrote: by the names of the fields {@code title}, {@code content}, {@code sources}. */
final class SectionFaults {
    private static final int MOST_SOURCES = 30;

    private SectionFaults() {}

    static List<FieldError> of(Section section, SectionDraft.Words words) {
        List<FieldError> faults = new ArrayList<>();
        if (words.title().isBlank() && !section.key().equals(Section.SHORT)) {
            faults.add(FieldError.of("title", "content.fault.title"));
        }
        if (words.title().length() > SectionDraft.Words.LONGEST_TITLE) {
            faults.add(FieldError.of("title", "content.fault.long", SectionDraft.Words.LONGEST_TITLE));
        }
        if (words.content().length() > SectionDraft.Words.LONGEST_CONTENT) {
            faults.add(FieldError.of("content", "content.fault.long", SectionDraft.Words.LONGEST_CONTENT));
        }
        if (words.content().isBlank() && section.body()) {
            faults.add(FieldError.of("content", "content.fault.content"));
        }
        if (words.sources().size() > MOST_SOURCES) {
            faults.add(FieldError.of("sources", "content.fault.sources", MOST_SOURCES));
        }
        words.sources().stream()
                .filter(source -> !readable(source))
                .forEach(source -> faults.add(FieldError.of("sources", "content.fault.source", source.citation())));
        return faults;
    }

    private static boolean readable(Source source) {
        if (source.citation().isBlank()
                || source.citation().length() > Source.LONGEST_CITATION
                || source.url().length() > Source.LONGEST_URL
                || source.data().length() > Source.LONGEST_DATA) {
            return false;
        }
        return source.url().isEmpty() || WebAddress.isWhole(source.url());
    }
}
