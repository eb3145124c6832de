package org.teranga.matching.upload.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.spreadsheet.SheetHead;
import org.teranga.matching.spreadsheet.SheetValues;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.matching.spreadsheet.file.Workbook;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.upload.ImportSpreadsheet;
import org.teranga.matching.upload.RowsAre;
import org.teranga.matching.upload.Spool;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** What is read and kept of a file that staff bring, each in a transaction of its own. It is heavy: {@link ReceiveFile} has it done in a lane. */
@ApplicationScoped
@Transactional
class FileSteps {
    private final Uploads uploads;
    private final ColumnMappings mappings;
    private final Clock clock;

    @Inject
    FileSteps(Uploads uploads, ColumnMappings mappings, Clock clock) {
        this.uploads = uploads;
        this.mappings = mappings;
        this.clock = clock;
    }

    /**
     * Reads what a file is. Nothing of it is kept.
     *
     * @throws Refusal invalid where it is no spreadsheet
     */
    public UploadedFile read(RowsAre rowsAre, Spool sent) {
        try {
            boolean workbook = Workbook.is(sent);
            return brought(rowsAre, workbook, workbook ? unpacked(sent) : sent);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Keeps a file until it is imported, for an hour at most.
     *
     * @param staff who brings it, and alone sees it
     * @return by which it is found again
     */
    public UUID keep(UploadedFile file, UUID staff) {
        UUID id = Uuid7.at(clock.instant());
        uploads.add(new Upload(id, file.rowsAre(), file.workbook(), staff, clock.instant()), file.rows());
        return id;
    }

    /**
     * A file that waits.
     *
     * @throws Refusal not found where this member of staff has none such, as after an hour
     */
    public UploadedFile waiting(UUID id, UUID staff) {
        Upload upload = uploads.find(id, staff).orElseThrow(() -> Refusal.notFound("import.gone"));
        return brought(upload.rowsAre(), upload.workbook(), uploads.file(id));
    }

    /** Remembers what the columns of a file mean, for it and for those with the same header. */
    public void say(UploadedFile file, ColumnMeanings meanings, UUID staff) {
        mappings.put(file.rowsAre(), file.head().columns(), meanings, staff);
    }

    /** Remembers what words in closed columns mean, for it and for those with the same header. */
    public void sayWords(UploadedFile file, List<SaidWord> words) {
        mappings.putWords(file.rowsAre(), file.head().columns(), words);
    }

    /** The words in its closed columns, where its columns mean this. */
    public SheetValues words(UploadedFile file, ColumnMeanings meanings) {
        try {
            return SheetValues.of(file.sheet(meanings), file.rowsAre().columns(), SheetLimits.UPLOAD);
        } catch (UnreadableSheet unreadable) {
            return SheetValues.NONE;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The file waits no longer. */
    public void done(UUID id) {
        uploads.remove(id);
    }

    private UploadedFile brought(RowsAre rowsAre, boolean workbook, Spool rows) {
        try {
            SheetHead head = SheetHead.of(rows, SheetLimits.UPLOAD);
            return new UploadedFile(rowsAre, workbook, rows, head, mappings.find(rowsAre, head.columns()));
        } catch (UnreadableSheet unreadable) {
            throw ImportSpreadsheet.unreadable(unreadable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Spool unpacked(SheetSource workbook) {
        Spool.Output csv = new Spool.Output();
        try {
            Workbook.toCsv(workbook, SheetLimits.UPLOAD, csv);
        } catch (UnreadableSheet unreadable) {
            throw ImportSpreadsheet.unreadable(unreadable);
        }
        return csv.spool();
    }
}
