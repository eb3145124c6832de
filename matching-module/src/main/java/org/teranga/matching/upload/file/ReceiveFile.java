package org.teranga.matching.upload.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.spreadsheet.SheetValues;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.upload.RowsAre;
import org.teranga.matching.upload.Spool;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.lane.Lanes;

/**
 * Takes a file from staff, text or a workbook, and keeps it where it has to wait. What reads it is done in a lane; methods that call it
 * are {@link org.teranga.platform.lane.InLane}, so that nothing is read of a file for which there is no place.
 */
@ApplicationScoped
public class ReceiveFile {
    private final FileSteps steps;
    private final Lanes lanes;

    @Inject
    ReceiveFile(FileSteps steps, Lanes lanes) {
        this.steps = steps;
        this.lanes = lanes;
    }

    /**
     * Reads what a file is. Nothing of it is kept.
     *
     * @throws org.teranga.platform.refusal.Refusal invalid where it is no spreadsheet
     */
    public UploadedFile read(RowsAre rowsAre, InputStream file) {
        Spool sent = spooled(file);
        return lanes.call(Lane.FILES, () -> steps.read(rowsAre, sent));
    }

    private static Spool spooled(InputStream file) {
        try {
            return Spool.of(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Keeps a file until it is imported, for three days at most.
     *
     * @param staff who brings it, and alone sees it
     * @return by which it is found again
     */
    public UUID keep(UploadedFile file, UUID staff) {
        return lanes.call(Lane.FILES, () -> steps.keep(file, staff));
    }

    /**
     * A file that waits.
     *
     * @throws org.teranga.platform.refusal.Refusal not found where this member of staff has none such, as after three days
     */
    public UploadedFile waiting(UUID id, UUID staff) {
        return lanes.call(Lane.FILES, () -> steps.waiting(id, staff));
    }

    /** Says how many lines of a file stand above the one that names its columns. */
    public void sayTitles(UUID id, int titles) {
        steps.sayTitles(id, titles);
    }

    /** Remembers what the columns of a file mean, for it and for those with the same header. */
    public void say(UploadedFile file, ColumnMeanings meanings, UUID staff) {
        steps.say(file, meanings, staff);
    }

    /** Remembers what words in closed columns mean, for it and for those with the same header. */
    public void sayWords(UploadedFile file, List<SaidWord> words) {
        steps.sayWords(file, words);
    }

    /** The words in its closed columns, where its columns mean this. */
    public SheetValues words(UploadedFile file, ColumnMeanings meanings) {
        return lanes.call(Lane.FILES, () -> steps.words(file, meanings));
    }

    /** Whether there are words that nobody could know, in a file whose columns somebody has said. */
    public boolean asks(UploadedFile file) {
        return file.said().map(said -> !words(file, said).unknown().isEmpty()).orElse(false);
    }

    /** The file waits no longer. */
    public void done(UUID id) {
        steps.done(id);
    }
}
