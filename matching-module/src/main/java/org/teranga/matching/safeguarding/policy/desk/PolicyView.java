package org.teranga.matching.safeguarding.policy.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.version.PolicyDifference;
import org.teranga.platform.theme.FilledForm;

/**
 * The policy to read ({@code matching/safeguarding/policy}): what is asked of whom, what will be, what is being written, what was.
 *
 * @param href     of the page
 * @param version  which version counts today
 * @param from     since when; null for what everybody begins with
 * @param kinds    what is asked, by kind of help
 * @param later    what is published and counts later
 * @param draft    what is being written; null where nobody is at it
 * @param history  every version that is kept, the newest first
 * @param form     the reason for publishing, and what is wrong
 * @param happened what the reader has just done: kept, published, discarded; empty otherwise
 * @param outdated whether somebody else has changed something while this was read
 */
public record PolicyView(
        String href,
        int version,
        @Nullable LocalDate from,
        List<AskedKind> kinds,
        List<PublishedPolicy> later,
        @Nullable WrittenDraft draft,
        List<PublishedPolicy> history,
        FilledForm form,
        String happened,
        boolean outdated) {
    public PolicyView {
        kinds = List.copyOf(kinds);
        later = List.copyOf(later);
        history = List.copyOf(history);
    }

    /** A kind of help and its lines. */
    public record AskedKind(String code, String label, List<AskedLine> lines) {
        public AskedKind {
            lines = List.copyOf(lines);
        }
    }

    /**
     * A line in words.
     *
     * @param months    how long it holds; null for as long as it says itself
     * @param renewDays how many days ahead it is asked for anew; null where nobody is reminded
     * @param only      where only; empty where always
     * @param recorders who may record it; empty for everybody with the right to
     * @param floor     whether the platform asks it of everybody
     */
    public record AskedLine(
            String check,
            String of,
            String before,
            @Nullable Integer months,
            @Nullable Integer renewDays,
            String only,
            String recorders,
            boolean floor) {}

    /** A published version. */
    public record PublishedPolicy(int version, LocalDate from, Instant at, String by, String reason) {}

    /**
     * What is being written.
     *
     * @param changes    what it adds and takes away, in sentences
     * @param effect     what it would change for people; null while nobody asked
     * @param mayPublish whether the reader may publish it: somebody else wrote it
     * @param seen       what the reader had before them
     */
    public record WrittenDraft(
            Instant at,
            String by,
            LocalDate from,
            String reason,
            List<String> changes,
            @Nullable PolicyDifference effect,
            boolean mayPublish,
            String seen) {
        public WrittenDraft {
            changes = List.copyOf(changes);
        }
    }
}
