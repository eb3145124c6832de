package org.teranga.rights.feedback;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.ListQuery;

/**
 * The notes of readers ({@code rights/feedback/notes}).
 *
 * @param query    which page of the list
 * @param done     whether those are shown that were dealt with
 * @param waiting  how many wait
 * @param total    how many there are of those that are shown
 * @param notes    the newest first
 * @param thumbs   how readers found each page, the least useful first
 * @param happened the id of the note that was just dealt with; empty for none
 */
public record NotesView(
        ListQuery query,
        boolean done,
        long waiting,
        long total,
        List<Entry> notes,
        List<Thumbs> thumbs,
        String happened) {
    public NotesView {
        notes = List.copyOf(notes);
        thumbs = List.copyOf(thumbs);
    }

    /**
     * A note.
     *
     * @param id       its id
     * @param kind     {@code question}, {@code mistake}, …
     * @param page     the title of the page; empty for none
     * @param href     its address, with the section; empty for none
     * @param about    what it is about where that is no page
     * @param language in which the reader reads; null where nobody knows it
     * @param words    what was written
     * @param contact  how to answer; empty for not
     * @param link     the same as the beginning of a letter or a call; empty for not
     * @param saidAt   when
     */
    public record Entry(
            String id,
            String kind,
            String page,
            String href,
            String about,
            @Nullable Language language,
            String words,
            String contact,
            String link,
            Instant saidAt) {}

    /**
     * How readers found a page.
     *
     * @param page what it is called
     * @param href its address
     * @param up   how many it helped
     * @param down how many it did not help
     */
    public record Thumbs(String page, String href, long up, long down) {}
}
