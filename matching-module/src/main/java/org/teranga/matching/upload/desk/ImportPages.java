package org.teranga.matching.upload.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.upload.ImportReport;
import org.teranga.matching.upload.ImportSpreadsheet;
import org.teranga.matching.upload.RowsAre;
import org.teranga.matching.upload.file.ReceiveFile;
import org.teranga.matching.upload.file.UploadedFile;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.SentParts;

/** Bringing a spreadsheet in by the desk's page, and its report. */
@Path("/{lang: [a-z]{2,3}}/desk/import")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    private final ReceiveFile receiveFile;
    private final ImportSpreadsheet importSpreadsheet;
    private final ImportReports reports;
    private final CurrentPerson person;

    @Inject
    ImportPages(
            ReceiveFile receiveFile, ImportSpreadsheet importSpreadsheet, ImportReports reports, CurrentPerson person) {
        this.receiveFile = receiveFile;
        this.importSpreadsheet = importSpreadsheet;
        this.reports = reports;
        this.person = person;
    }

    /** The form. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.import", order = 40, section = "nav.section.import")
    @GET
    @Requires(Permission.IMPORT)
    public HtmlPage form(@PathParam("lang") String lang) {
        return reports.form(lang, RowsAre.OFFERS);
    }

    /**
     * Reads the file and shows what became of its rows. Where somebody has to say what its columns mean, or wants to see first what would
     * become of it (a part {@code step} that says {@code check}), the file waits, and the next page asks. With a file that is none the form
     * comes back.
     */
    @POST
    @Requires(Permission.IMPORT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @InLane(Lane.FILES)
    public PageOrRedirect send(@PathParam("lang") String lang, List<EntityPart> parts) {
        SentParts sent = SentParts.of(parts);
        RowsAre rowsAre = RowsAre.of(sent.text("what").orElse(null));
        try {
            InputStream file = sent.file("file").orElseThrow(() -> Refusal.unprocessable("import.file.missing"));
            UploadedFile brought = receiveFile.read(rowsAre, file);
            boolean asks = brought.isUnclear() || receiveFile.asks(brought);
            boolean lookFirst = sent.text("step").filter("check"::equals).isPresent();
            if (!asks && !lookFirst) {
                ImportReport report = importSpreadsheet.take(rowsAre, brought.sheet());
                UUID rest = report.rejected() == 0 ? null : receiveFile.keep(brought, person.requiredSubject());
                return reports.taken(lang, brought, report, rest == null ? "" : "/" + lang + "/desk/import/" + rest);
            }
            UUID id = receiveFile.keep(brought, person.requiredSubject());
            return new Redirect("/" + lang + "/desk/import/" + id + (asks ? "" : "/check"));
        } catch (Refusal unreadable) {
            return reports.refused(lang, rowsAre, unreadable);
        }
    }
}
