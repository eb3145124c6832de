package org.teranga.matching.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.spreadsheet.CellFault;
import org.teranga.matching.spreadsheet.RowReport;
import org.teranga.matching.spreadsheet.RowStatus;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.web.Problem;

/** Bringing a spreadsheet in by the desk's page, and its report. */
@Path("/{lang: [a-z]{2,3}}/desk/import")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    private static final int ROWS_SHOWN = 200;

    private final ImportSpreadsheet importSpreadsheet;
    private final ImportWords words;

    @Inject
    ImportPages(ImportSpreadsheet importSpreadsheet, ImportWords words) {
        this.importSpreadsheet = importSpreadsheet;
        this.words = words;
    }

    /** The form. */
    @GET
    @Requires(Permission.IMPORT)
    public HtmlPage form(@PathParam("lang") String lang) {
        return page(lang, FilledForm.startingWith(Map.of("what", "offers")), null, 200);
    }

    /** Reads the file and shows what became of its rows; with a file that is none the form comes back. */
    @POST
    @Requires(Permission.IMPORT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public HtmlPage send(
            @PathParam("lang") String lang,
            @FormParam("what") @Nullable String what,
            @FormParam("file") @Nullable EntityPart file) {
        boolean needs = "needs".equals(what);
        String chosen = needs ? "needs" : "offers";
        Map<String, List<String>> kept = Map.of("what", List.of(chosen));
        if (file == null) {
            return faulty(lang, kept, words.text("sheet.empty"), 422);
        }
        try {
            ImportReport report =
                    needs ? importSpreadsheet.needs(file.getContent()) : importSpreadsheet.offers(file.getContent());
            return page(lang, new FilledForm(kept, List.of()), view(lang, chosen, report), 200);
        } catch (Problem unreadable) {
            String message = words.text(unreadable.key(), unreadable.arguments().toArray());
            return faulty(lang, kept, message, unreadable.status());
        }
    }

    private static HtmlPage faulty(String lang, Map<String, List<String>> kept, String message, int status) {
        return page(lang, new FilledForm(kept, List.of(new FormFault("file", message))), null, status);
    }

    private static HtmlPage page(String lang, FilledForm form, ImportView.@Nullable Report report, int status) {
        ImportView view = new ImportView(form, "/" + lang + "/desk/import", report);
        return new HtmlPage("matching/desk/import", view, status);
    }

    private ImportView.Report view(String lang, String what, ImportReport report) {
        List<ImportView.Row> rows = report.rows().stream()
                .filter(row -> row.status() == RowStatus.REJECTED)
                .map(this::row)
                .toList();
        List<ImportView.Row> shown = rows.subList(0, Math.min(rows.size(), ROWS_SHOWN));
        return new ImportView.Report(
                what,
                report.accepted(),
                report.updated(),
                report.unchanged(),
                report.rejected(),
                words.recognised(report.sheet()),
                shown,
                report.rejected() - shown.size(),
                "/" + lang + "/desk/" + what,
                FaultsFile.address(rows));
    }

    private ImportView.Row row(RowReport row) {
        List<ImportView.Cell> cells = row.errors().stream().map(this::cell).toList();
        return new ImportView.Row(row.line(), cells);
    }

    private ImportView.Cell cell(CellFault fault) {
        return new ImportView.Cell(fault.column(), fault.value(), words.message(fault));
    }
}
