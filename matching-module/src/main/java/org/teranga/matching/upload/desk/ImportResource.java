package org.teranga.matching.upload.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.teranga.matching.pool.area.Aside;
import org.teranga.matching.spreadsheet.SheetReport;
import org.teranga.matching.spreadsheet.row.RowReport;
import org.teranga.matching.upload.ImportReport;
import org.teranga.matching.upload.ImportSpreadsheet;
import org.teranga.platform.identity.OpenToPrograms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;

/** Spreadsheets brought in by a program: {@code text/csv} in, a report of the rows out. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {
    private final ImportSpreadsheet importSpreadsheet;
    private final ImportWords words;

    @Inject
    ImportResource(ImportSpreadsheet importSpreadsheet, ImportWords words) {
        this.importSpreadsheet = importSpreadsheet;
        this.words = words;
    }

    /** Offers. */
    @POST
    @Path("offers")
    @Consumes("text/csv")
    @Requires(Permission.IMPORT)
    @OpenToPrograms
    @InLane(Lane.FILES)
    public ImportAnswer offers(InputStream file) {
        return answer(importSpreadsheet.offers(file));
    }

    /** Needs. */
    @POST
    @Path("needs")
    @Consumes("text/csv")
    @Requires(Permission.IMPORT)
    @OpenToPrograms
    @InLane(Lane.FILES)
    public ImportAnswer needs(InputStream file) {
        return answer(importSpreadsheet.needs(file));
    }

    private ImportAnswer answer(ImportReport report) {
        return new ImportAnswer(
                report.accepted(),
                report.updated(),
                report.unchanged(),
                report.rejected(),
                words.recognised(report.sheet()),
                report.aside().size(),
                report.duplicates(),
                Stream.concat(
                                report.rows().stream().map(this::row),
                                report.aside().stream().map(this::waiting))
                        .sorted(Comparator.comparingLong(ImportAnswer.Row::line))
                        .limit(SheetReport.MOST_ROWS)
                        .toList());
    }

    private ImportAnswer.Row waiting(ImportReport.Waiting row) {
        String column = row.why() == Aside.KIND ? "kind" : "postcode";
        return new ImportAnswer.Row(
                row.line(), "aside", List.of(new ImportAnswer.Fault(column, "", words.aside(row.why()))));
    }

    private ImportAnswer.Row row(RowReport row) {
        List<ImportAnswer.Fault> faults = row.errors().stream()
                .map(fault -> new ImportAnswer.Fault(fault.column(), fault.value(), words.message(fault)))
                .toList();
        return new ImportAnswer.Row(row.line(), row.status().code(), faults);
    }
}
