package org.teranga.matching.upload.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.teranga.matching.spreadsheet.SheetValues;
import org.teranga.matching.spreadsheet.row.ColumnMeanings;
import org.teranga.matching.upload.ImportReport;
import org.teranga.matching.upload.ImportSpreadsheet;
import org.teranga.matching.upload.RowsAre;
import org.teranga.matching.upload.file.ReceiveFile;
import org.teranga.matching.upload.file.UploadedFile;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;

/** A file that waits: what its columns mean, what would become of its rows, and its import. Where it waits no longer, the form comes back. */
@Path("/{lang: [a-z]{2,3}}/desk/import/{id: [0-9a-f-]{36}}")
@Produces(MediaType.TEXT_HTML)
public class WaitingFilePages {
    private static final int UNDERSTOOD = 12;

    private final ReceiveFile receiveFile;
    private final ImportSpreadsheet importSpreadsheet;
    private final ColumnQuestions questions;
    private final WordQuestions wordQuestions;
    private final ImportReports reports;
    private final CurrentPerson person;

    @Inject
    WaitingFilePages(
            ReceiveFile receiveFile,
            ImportSpreadsheet importSpreadsheet,
            ColumnQuestions questions,
            WordQuestions wordQuestions,
            ImportReports reports,
            CurrentPerson person) {
        this.receiveFile = receiveFile;
        this.importSpreadsheet = importSpreadsheet;
        this.questions = questions;
        this.wordQuestions = wordQuestions;
        this.reports = reports;
        this.person = person;
    }

    /** What its columns mean. */
    @GET
    @Requires(Permission.IMPORT)
    @InLane(Lane.FILES)
    public PageOrRedirect columns(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return with(lang, id, file -> {
            ColumnMeanings guessed = new ColumnMeanings(
                    file.meanings(), file.said().map(ColumnMeanings::kind).orElse(""));
            SheetValues found = found(file, guessed);
            return asked(lang, id, file, questions.guessed(file), found, 200);
        });
    }

    /** Says which line names its columns. */
    @POST
    @Path("header")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.IMPORT)
    @InLane(Lane.FILES)
    public PageOrRedirect header(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return with(lang, id, file -> {
            String line = sent.first("header");
            if (line.matches("\\d{1,2}")) {
                receiveFile.sayTitles(id, Integer.parseInt(line));
            }
            return new Redirect(address(lang, id));
        });
    }

    /** Remembers it, and looks what would become of the rows. */
    @POST
    @Path("columns")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.IMPORT)
    @InLane(Lane.FILES)
    public PageOrRedirect say(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return with(lang, id, file -> {
            ColumnMeanings said = questions.said(file, sent);
            SheetValues found = found(file, said);
            FilledForm form = questions.faulty(sent, said, found);
            if (!form.faults().isEmpty()) {
                return asked(lang, id, file, form, found, 422);
            }
            receiveFile.say(file, said, person.requiredSubject());
            receiveFile.sayWords(file, wordQuestions.said(found, sent));
            if (found.more() > 0) {
                return new Redirect(address(lang, id));
            }
            return new Redirect(address(lang, id) + "/check");
        });
    }

    /** What would become of its rows. Nothing changes. */
    @GET
    @Path("check")
    @Requires(Permission.IMPORT)
    @InLane(Lane.FILES)
    public PageOrRedirect check(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return with(
                lang,
                id,
                file -> reports.foreseen(
                        lang,
                        file,
                        importSpreadsheet.foresee(file.rowsAre(), file.sheet()),
                        understood(file),
                        address(lang, id)));
    }

    /** Imports it. Twice is as good as once: the rows are known then. */
    @POST
    @Requires(Permission.IMPORT)
    @InLane(Lane.FILES)
    public PageOrRedirect take(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return with(lang, id, file -> {
            ImportReport report = importSpreadsheet.take(
                    file.rowsAre(), file.sheet(), file.reading().broughtBy(), receiveFile.typedBy(id));
            if (report.rejected() > 0) {
                return reports.taken(lang, file, report, address(lang, id));
            }
            receiveFile.done(id);
            return reports.taken(lang, file, report, "");
        });
    }

    /** Gives it up. */
    @POST
    @Path("drop")
    @Requires(Permission.IMPORT)
    public PageOrRedirect drop(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return with(lang, id, file -> {
            receiveFile.done(id);
            return new Redirect("/" + lang + "/desk/import");
        });
    }

    private List<String> understood(UploadedFile file) {
        SheetValues words = receiveFile.words(file, file.sheet().meanings());
        return words.understood().stream()
                .limit(UNDERSTOOD)
                .map(wordQuestions::understood)
                .filter(said -> !said.isEmpty())
                .toList();
    }

    private PageOrRedirect with(String lang, UUID id, Function<UploadedFile, PageOrRedirect> work) {
        RowsAre rowsAre = RowsAre.OFFERS;
        try {
            UploadedFile file = receiveFile.waiting(id);
            rowsAre = file.rowsAre();
            return work.apply(file);
        } catch (Refusal goneOrUnreadable) {
            return reports.refused(lang, rowsAre, goneOrUnreadable);
        }
    }

    /** What two columns claim, or none says, is asked first. */
    private SheetValues found(UploadedFile file, ColumnMeanings meanings) {
        boolean sound = meanings.claimedTwice().isEmpty() && meanings.tellKind();
        return sound ? receiveFile.words(file, meanings) : SheetValues.NONE;
    }

    private HtmlPage asked(String lang, UUID id, UploadedFile file, FilledForm form, SheetValues found, int status) {
        return new HtmlPage("matching/upload/columns", questions.view(file, form, found, address(lang, id)), status);
    }

    private static String address(String lang, UUID id) {
        return "/" + lang + "/desk/import/" + id;
    }
}
