package org.teranga.rights.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.SectionDraft;
import org.teranga.platform.content.Source;
import org.teranga.platform.form.Answers;
import org.teranga.platform.theme.FilledForm;

/** The fields of a section's form: {@code title, content, citation-1, url-1, data-1, …, minor, note, seen}; data goes along unseen. */
final class SentWords {
    /** The most rows of sources. */
    static final int MOST = 30;

    private static final int SPARE = 2;
    private static final int LONGEST_NOTE = 1_000;

    private SentWords() {}

    /** What a form says. Rows in which nothing stands are left out. */
    static SectionDraft.Words read(Answers sent) {
        List<Source> sources = new ArrayList<>();
        for (int row = 1; row <= MOST; row++) {
            String citation = sent.first("citation-" + row).strip();
            String url = sent.first("url-" + row).strip();
            if (!citation.isEmpty() || !url.isEmpty()) {
                sources.add(new Source(citation, url, sent.first("data-" + row)));
            }
        }
        String note = sent.first("note").strip();
        return new SectionDraft.Words(
                sent.first("title").strip(),
                sent.first("content").replace("\r\n", "\n").strip(),
                sources,
                "yes".equals(sent.first("minor")),
                note.length() > LONGEST_NOTE ? note.substring(0, LONGEST_NOTE) : note);
    }

    /** The draft that the form was made of; null where there was none. */
    static @Nullable UUID seen(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException mistyped) {
            return UUID.randomUUID(); // it fits nothing, so nothing is overwritten
        }
    }

    /** How many rows of sources a form has that was sent: those that are filled, and some to spare. */
    static int rows(Answers sent, boolean more) {
        int last = 0;
        for (int row = 1; row <= MOST; row++) {
            if (!sent.first("citation-" + row).isBlank()
                    || !sent.first("url-" + row).isBlank()) {
                last = row;
            }
        }
        return Math.min(MOST, last + SPARE + (more ? SPARE : 0));
    }

    /** A form that says this. */
    static FilledForm form(SectionDraft.Words words) {
        Map<String, String> fields = new HashMap<>();
        fields.put("title", words.title());
        fields.put("content", words.content());
        fields.put("note", words.note());
        if (words.minor()) {
            fields.put("minor", "yes");
        }
        for (int row = 1; row <= words.sources().size(); row++) {
            fields.put("citation-" + row, words.sources().get(row - 1).citation());
            fields.put("url-" + row, words.sources().get(row - 1).url());
            fields.put("data-" + row, words.sources().get(row - 1).data());
        }
        return FilledForm.startingWith(fields);
    }

    /** How many rows such a form has. */
    static int rows(SectionDraft.Words words) {
        return Math.min(MOST, words.sources().size() + SPARE);
    }
}
