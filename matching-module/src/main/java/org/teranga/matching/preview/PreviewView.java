package org.teranga.matching.preview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * A plan before joining ({@code matching/preview/plan}). The form is sent as {@code multipart/form-data} with {@code offers} and
 * {@code needs}.
 *
 * @param form   what is wrong with the files
 * @param action where they are sent
 * @param mostRows how many rows each may have
 * @param plan   what a plan would do with them; null before
 */
public record PreviewView(
        FilledForm form,
        String action,
        int mostRows,
        @Nullable Outcome plan) {
    /**
     * What a plan would do.
     *
     * @param needs    how many needs could be read
     * @param placed   how many have a suggestion
     * @param persons  how many people these are
     * @param reasons  why the others have none
     * @param recruits whom to look for first, in words
     * @param openings which one change would give a first possibility to most
     * @param hours    how long as many would take by hand
     * @param seconds  how long the plan took
     * @param files    how the files were read: first the offers
     * @param until    until when the link leads here
     */
    public record Outcome(
            int needs,
            int placed,
            long persons,
            List<Reason> reasons,
            List<String> recruits,
            List<Opening> openings,
            long hours,
            double seconds,
            List<Told> files,
            Instant until) {
        public Outcome {
            reasons = List.copyOf(reasons);
            recruits = List.copyOf(recruits);
            openings = List.copyOf(openings);
            files = List.copyOf(files);
        }
    }

    /** Why, and for how many. */
    public record Reason(String text, int count) {}

    /**
     * How a file was read.
     *
     * @param what    {@code offers} or {@code needs}
     * @param rows    how many rows it has
     * @param used    how many could be used
     * @param twice   how many said the same as another
     * @param assumed whether all were taken for housing
     * @param faults  what could not be read, by column
     */
    public record Told(String what, int rows, int used, int twice, boolean assumed, List<Reason> faults) {
        public Told {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One change, and what it would open, in words.
     */
    public record Opening(String change, String opens) {}
}
