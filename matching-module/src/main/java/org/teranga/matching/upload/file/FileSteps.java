package org.teranga.matching.upload.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.spreadsheet.Corrections;
import org.teranga.matching.spreadsheet.SheetHead;
import org.teranga.matching.spreadsheet.SheetPick;
import org.teranga.matching.spreadsheet.SheetTop;
import org.teranga.matching.spreadsheet.SheetValues;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.spreadsheet.file.SheetSource;
import org.teranga.matching.spreadsheet.file.UnreadableSheet;
import org.teranga.matching.spreadsheet.file.Workbook;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.spreadsheet.row.SheetRow;
import org.teranga.matching.upload.ImportSpreadsheet;
import org.teranga.matching.upload.RowsAre;
import org.teranga.matching.upload.Spool;
import org.teranga.platform.decision.Involvements;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** What is read and kept of a file that staff bring, each in a transaction of its own. It is heavy: {@link ReceiveFile} has it done in a lane. */
@ApplicationScoped
@Transactional
class FileSteps {
    private final Uploads uploads;
    private final ColumnMappings mappings;
    private static final String WAITS = "upload";

    private final TypedCorrections corrections;
    private final Involvements involvements;
    private final Clock clock;

    @Inject
    FileSteps(
            Uploads uploads,
            ColumnMappings mappings,
            TypedCorrections corrections,
            Involvements involvements,
            Clock clock) {
        this.involvements = involvements;
        this.uploads = uploads;
        this.mappings = mappings;
        this.corrections = corrections;
        this.clock = clock;
    }

    /**
     * Reads what a file is. Nothing of it is kept.
     *
     * @throws Refusal invalid where it is no spreadsheet
     */
    public UploadedFile read(RowsAre rowsAre, Spool sent) {
        try {
            if (!Workbook.is(sent)) {
                return brought(rowsAre, sent, new Kept(false, 0, null, today(), Corrections.NONE, null));
            }
            Spool.Output csv = new Spool.Output();
            int filled = unpack(sent, csv);
            return brought(rowsAre, csv.spool(), new Kept(true, filled, null, today(), Corrections.NONE, null));
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
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        FileReading reading = file.reading();
        uploads.add(
                new Upload(id, file.rowsAre(), reading.workbook(), reading.filled(), null, staff, now), file.rows());
        return id;
    }

    /** Says which line of a file names its columns. */
    public void sayTitles(UUID id, int titles) {
        uploads.sayTitles(id, Math.clamp(titles, 0, SheetTop.LINES - 1));
    }

    /**
     * A file that waits.
     *
     * @param everybodys whether a colleague's is found, too
     * @throws Refusal not found where this member of staff has none such, as after three days
     */
    public UploadedFile waiting(UUID id, UUID staff, boolean everybodys) {
        Upload upload = uploads.find(id, staff, everybodys).orElseThrow(() -> Refusal.notFound("import.gone"));
        LocalDate day = LocalDate.ofInstant(upload.uploadedAt(), Formats.ZONE);
        return brought(
                upload.rowsAre(),
                uploads.file(id),
                new Kept(
                        upload.workbook(),
                        upload.filled(),
                        upload.titles(),
                        day,
                        corrections.of(id),
                        upload.uploadedBy()));
    }

    /** Remembers what the columns of a file mean, for it and for those with the same header. */
    public void say(UploadedFile file, ColumnMeanings meanings, UUID staff) {
        mappings.put(file.rowsAre(), file.head().columns(), meanings, staff);
    }

    /** Keeps what is typed of rows of a file. */
    public void correct(UUID id, Corrections typed, Actor by) {
        corrections.put(id, typed);
        if (by.person() != null && !typedBy(id).contains(by.person())) {
            involvements.note(new Subject(WAITS, id), by, "typed");
        }
    }

    /** Who typed of rows of a file. */
    public Set<UUID> typedBy(UUID id) {
        return involvements.persons(List.of(new Subject(WAITS, id)));
    }

    /** The files that wait of this member of staff, or of everybody, the latest first. */
    public List<Upload> waiting(UUID staff, boolean everybodys) {
        return uploads.waiting(staff, everybodys);
    }

    /** Rows of a file as they stand or were typed, by line. */
    public Map<Long, SheetRow> rows(UploadedFile file, Set<Long> lines) {
        try {
            return SheetPick.of(file.sheet(), file.rowsAre().columns(), SheetLimits.UPLOAD, lines);
        } catch (UnreadableSheet unreadable) {
            return Map.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
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

    private UploadedFile brought(RowsAre rowsAre, Spool rows, Kept kept) {
        try {
            List<List<String>> top = SheetTop.of(rows, SheetLimits.UPLOAD);
            int titles = titles(rowsAre, top, kept.titles);
            SheetHead head = SheetHead.of(rows, SheetLimits.UPLOAD, titles);
            return new UploadedFile(
                    rowsAre,
                    new FileReading(
                            kept.workbook, kept.filled, titles, top, kept.today, kept.corrections, kept.broughtBy),
                    rows,
                    head,
                    mappings.find(rowsAre, head.columns()));
        } catch (UnreadableSheet unreadable) {
            throw ImportSpreadsheet.unreadable(unreadable);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private int titles(RowsAre rowsAre, List<List<String>> top, @Nullable Integer said) {
        if (said != null) {
            return Math.min(said, Math.max(top.size() - 1, 0));
        }
        List<List<String>> headers = IntStream.range(0, top.size())
                .mapToObj(line -> SheetTop.names(top, line))
                .toList();
        return HeaderSearch.of(rowsAre, top, mappings.among(rowsAre, headers));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private static int unpack(SheetSource workbook, Spool.Output csv) {
        try {
            return Workbook.toCsv(workbook, SheetLimits.UPLOAD, csv);
        } catch (UnreadableSheet unreadable) {
            throw ImportSpreadsheet.unreadable(unreadable);
        }
    }

    /**
     * What is known of a file beside its bytes.
     *
     * @param titles lines above the header, where somebody has said so
     */
    private record Kept(
            boolean workbook,
            int filled,
            @Nullable Integer titles,
            LocalDate today,
            Corrections corrections,
            @Nullable UUID broughtBy) {}
}
