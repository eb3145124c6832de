package org.teranga.matching.upload.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.spreadsheet.Corrections;
import org.teranga.matching.spreadsheet.SheetValues;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.spreadsheet.row.SheetRow;
import org.teranga.matching.upload.RowsAre;
import org.teranga.matching.upload.Spool;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
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
    private final CurrentPerson person;

    @Inject
    ReceiveFile(FileSteps steps, Lanes lanes, CurrentPerson person) {
        this.steps = steps;
        this.lanes = lanes;
        this.person = person;
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
     * A file that waits: one's own, or a colleague's for the lead.
     *
     * @throws org.teranga.platform.refusal.Refusal not found where there is none such, as after three days
     */
    public UploadedFile waiting(UUID id) {
        UUID staff = person.requiredSubject();
        boolean everybodys = leads();
        return lanes.call(Lane.FILES, () -> steps.waiting(id, staff, everybodys));
    }

    /** The files that wait: one's own, or everybody's for the lead, the latest first. */
    public List<Upload> waiting() {
        return steps.waiting(person.requiredSubject(), leads());
    }

    private boolean leads() {
        return person.may(Permission.SAFETY_READ);
    }

    /** Rows of a file as they stand or were typed, by line. */
    public Map<Long, SheetRow> rows(UploadedFile file, Set<Long> lines) {
        return lanes.call(Lane.FILES, () -> steps.rows(file, lines));
    }

    /** Keeps what is typed of rows of a file. */
    public void correct(UUID id, Corrections typed) {
        steps.correct(id, typed, person.actor());
    }

    /** Who typed of rows of a file. */
    public Set<UUID> typedBy(UUID id) {
        return steps.typedBy(id);
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
