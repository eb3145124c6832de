package org.teranga.rights.deadline.desk;

import java.util.List;
import org.teranga.platform.theme.FilledForm;
import org.teranga.rights.desk.DocumentHead;

/**
 * The deadlines of a section ({@code rights/desk/deadlines}).
 *
 * @param head     the page that it is about
 * @param href     where the form goes; {@code ?edit=} one of them
 * @param back     the section
 * @param sort     what sort of section, in words
 * @param seen     the draft that the form was made of; empty where there is none
 * @param rows     what there is
 * @param editing  the key of the one that stands in the form; empty for another one
 * @param form     what stands in the form
 * @param sources  the section's sources, to choose from
 * @param letters  codes of letters, to choose from
 * @param arrivals codes of the ways in which letters come
 * @param write    whether the person may write it
 * @param happened what has just happened; empty
 */
public record DeadlineDeskView(
        DocumentHead head,
        String href,
        String back,
        String sort,
        String seen,
        List<Row> rows,
        String editing,
        FilledForm form,
        List<Choice> sources,
        List<String> letters,
        List<String> arrivals,
        boolean write,
        String happened) {
    public DeadlineDeskView {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
        letters = List.copyOf(letters);
        arrivals = List.copyOf(arrivals);
    }

    /**
     * One of them.
     *
     * @param key      its name
     * @param letter   the letter's code
     * @param title    the page's own words for it; empty where the platform says it
     * @param number   how long; 0 where it stands on the letter
     * @param unit     of what
     * @param citation the source
     */
    public record Row(String key, String letter, String title, int number, String unit, String citation) {}

    /** A source: its number among those of the section, and how it is cited. */
    public record Choice(String value, String label) {}
}
