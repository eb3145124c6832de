package org.teranga.matching.upload.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.spreadsheet.Corrections;
import org.teranga.matching.spreadsheet.file.SheetLimits;
import org.teranga.matching.upload.ImportReport;
import org.teranga.matching.upload.ImportSpreadsheet;
import org.teranga.matching.upload.RowsAre;
import org.teranga.matching.upload.file.ReceiveFile;
import org.teranga.matching.upload.file.UploadedFile;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;

/**
 * Mending the rows of a file that cannot go in as they are, on the page. What is typed is kept with the file, sealed, as it is typed; it is
 * for whoever brought the file, and for the lead.
 */
@Path("/{lang: [a-z]{2,3}}/desk/import/{id: [0-9a-f-]{36}}/mend")
@Produces(MediaType.TEXT_HTML)
public class MendPages {
    private static final String CELL = "c-";
    /** Longer than a whole row may be nothing is. */
    private static final int LONGEST = SheetLimits.UPLOAD.width();

    private static final int MOST_ROWS = 2_000;

    private final ReceiveFile receiveFile;
    private final ImportSpreadsheet importSpreadsheet;
    private final MendableRows mendable;
    private final ImportReports reports;

    @Inject
    MendPages(
            ReceiveFile receiveFile,
            ImportSpreadsheet importSpreadsheet,
            MendableRows mendable,
            ImportReports reports) {
        this.receiveFile = receiveFile;
        this.importSpreadsheet = importSpreadsheet;
        this.mendable = mendable;
        this.reports = reports;
    }

    /** The rows. */
    @GET
    @Requires(Permission.IMPORT)
    @InLane(Lane.FILES)
    public PageOrRedirect rows(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        try {
            UploadedFile file = receiveFile.waiting(id);
            ImportReport report = importSpreadsheet.foresee(file.rowsAre(), file.sheet());
            return new HtmlPage("matching/upload/mend", mendable.view(file, report, address(lang, id)));
        } catch (Refusal gone) {
            return reports.refused(lang, RowsAre.OFFERS, gone);
        }
    }

    /** Keeps what was typed, and looks at the rows again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.IMPORT)
    @InLane(Lane.FILES)
    public PageOrRedirect mend(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        try {
            kept(id, sent);
            return new Redirect(address(lang, id) + (sent.first("step").equals("check") ? "/check" : "/mend"));
        } catch (Refusal gone) {
            return reports.refused(lang, RowsAre.OFFERS, gone);
        }
    }

    /** Keeps what is typed while it is typed. */
    @POST
    @Path("keep")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.IMPORT)
    @InLane(Lane.FILES)
    public Response keep(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        kept(id, sent);
        return Response.noContent().build();
    }

    private void kept(UUID id, Answers sent) {
        UploadedFile file = receiveFile.waiting(id);
        Corrections before = file.reading().corrections();
        Map<Long, Map<String, String>> cells = new HashMap<>();
        for (String text : sent.all("line")) {
            if (text.matches("[0-9]{1,7}") && cells.size() < MOST_ROWS) {
                long line = Long.parseLong(text);
                Map<String, String> typed = new HashMap<>(before.cells().getOrDefault(line, Map.of()));
                for (String column : file.rowsAre().columns()) {
                    if (sent.values().containsKey(CELL + line + "-" + column)) {
                        typed.put(column, cell(sent.first(CELL + line + "-" + column)));
                    }
                }
                cells.put(line, typed);
            }
        }
        Set<Long> out = new HashSet<>();
        cells.keySet().stream()
                .filter(line -> sent.all("out").contains(Long.toString(line)))
                .forEach(out::add);
        Set<Long> all = new HashSet<>(before.cells().keySet());
        all.addAll(cells.keySet());
        if (all.size() > MOST_ROWS) {
            throw Refusal.unprocessable("import.mend.too_many", MOST_ROWS);
        }
        receiveFile.correct(id, new Corrections(cells, out));
    }

    private static String cell(String typed) {
        String text = typed.strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static String address(String lang, UUID id) {
        return "/" + lang + "/desk/import/" + id;
    }
}
