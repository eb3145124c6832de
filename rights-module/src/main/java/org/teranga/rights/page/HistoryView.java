package org.teranga.rights.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.publication.TextDifference;
import org.teranga.rights.desk.DocumentHead;
import org.teranga.rights.desk.LanguageView;

/**
 * The earlier texts of a section ({@code rights/desk/history}).
 *
 * @param head       what it is about
 * @param href       its address; a GET with {@code from} and {@code to} compares, a POST with {@code number} restores
 * @param section    where the section is written
 * @param part       its heading
 * @param tongue     in which language
 * @param numbers    every text, the newest first
 * @param from       the number that is compared; 0 where there is nothing to compare
 * @param to         with which number
 * @param difference from one to the other; null where there is nothing to compare
 * @param restorable whether the person may begin a draft with one
 * @param seen       the draft there is; empty for none
 */
public record HistoryView(
        DocumentHead head,
        String href,
        String section,
        String part,
        LanguageView tongue,
        List<Number> numbers,
        int from,
        int to,
        @Nullable TextDifference difference,
        boolean restorable,
        String seen) {
    public HistoryView {
        numbers = List.copyOf(numbers);
    }

    /**
     * A text.
     *
     * @param number its number
     * @param title  its heading
     * @param at     when it was published
     * @param writer who wrote it; empty where nobody is known
     * @param by     who published it; empty where nobody is known
     * @param note   why it was changed; empty where nobody said
     * @param minor  whether it ages no translation
     * @param taken  whether it came from elsewhere
     */
    public record Number(
            int number,
            String title,
            Instant at,
            String writer,
            String by,
            String note,
            boolean minor,
            boolean taken) {}
}
