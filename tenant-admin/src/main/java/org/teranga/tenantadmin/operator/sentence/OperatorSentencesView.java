package org.teranga.tenantadmin.operator.sentence;

import java.time.Instant;
import java.util.List;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.sentence.SentenceBook;
import org.teranga.platform.theme.FilledForm;

/**
 * Corrections of the platform's sentences ({@code tenantadmin/operator/sentences}).
 *
 * @param href      this page; the forms go below it
 * @param languages each language with how far it is
 * @param waiting   what waits for a yes, the oldest first
 * @param published what counts
 * @param form      {@code answer}, of the one that came back with faults
 * @param faulty    the id of that one; empty
 * @param happened  {@code published, declined, taken_back, accepted, discounted}; empty
 */
public record OperatorSentencesView(
        String href,
        List<Far> languages,
        List<Waiting> waiting,
        List<Counting> published,
        FilledForm form,
        String faulty,
        String happened) {
    public OperatorSentencesView {
        languages = List.copyOf(languages);
        waiting = List.copyOf(waiting);
        published = List.copyOf(published);
    }

    /**
     * A language.
     *
     * @param file    where its corrections are as lines of the source
     * @param readers who read how many
     */
    public record Far(Language language, SentenceBook.Counts counts, String file, List<Reader> readers) {
        public Far {
            readers = List.copyOf(readers);
        }
    }

    /**
     * Somebody who reads, by an id that says no name, and where.
     *
     * @param standing {@code waiting, accepted, discounted}
     */
    public record Reader(String person, String association, int sentences, String standing) {}

    /**
     * A correction that waits.
     *
     * @param french      empty where the sentence is no longer there
     * @param change      from what counts to what is written
     * @param association whose translator wrote it; empty where that is gone
     * @param checked     whether somebody else whose mother tongue it is has read it
     * @param changed     whether another text ships by now, so that it can only be declined
     */
    public record Waiting(
            String id,
            Language language,
            String key,
            String french,
            String english,
            TextDifference change,
            String association,
            Instant at,
            boolean checked,
            boolean changed) {}

    /**
     * A correction that was published.
     *
     * @param counts whether it does; not where another text ships by now
     */
    public record Counting(String id, Language language, String key, String shipped, String text, boolean counts) {}
}
