package org.teranga.matching.upload.undo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Spreadsheets that went in and can be taken back ({@code matching/upload/undo}).
 *
 * @param files   the latest first
 * @param undone  what became of the one that was taken back; null where none was
 * @param refused the message why it was not; empty where it was, or nobody asked
 */
public record ImportUndoView(List<Line> files, @Nullable Told undone, String refused) {
    public ImportUndoView {
        files = List.copyOf(files);
    }

    /**
     * A spreadsheet.
     *
     * @param what    {@code offers} or {@code needs}
     * @param at      when it went in
     * @param until   when it can be taken back no more
     * @param by      who had it go in; empty where it was the reader
     * @param fresh   how many records were new
     * @param changed how many known ones it changed
     * @param action  where it is taken back
     */
    public record Line(String what, Instant at, Instant until, String by, long fresh, long changed, String action) {}

    /**
     * What became of one.
     *
     * @param what   {@code offers} or {@code needs}
     * @param taken  how many are taken back
     * @param put    how many known ones say again what they said
     * @param others how many stay
     * @param kept   those of them that the reader may know
     */
    public record Told(String what, int taken, int put, int others, List<Kept> kept) {
        public Told {
            kept = List.copyOf(kept);
        }
    }

    /** A record that stays. */
    public record Kept(String href, String name, String number) {}
}
