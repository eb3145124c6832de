package org.teranga.matching.upload.undo;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.upload.ImportBatches;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** The spreadsheets of the last three days, each of which can be taken back whole. */
@Path("/{lang: [a-z]{2,3}}/desk/imports")
@Produces(MediaType.TEXT_HTML)
public class ImportUndoPages {
    private static final String TEMPLATE = "matching/upload/undo";

    private final UndoImport undoImport;
    private final Members members;
    private final CurrentPerson person;

    @Inject
    ImportUndoPages(UndoImport undoImport, Members members, CurrentPerson person) {
        this.undoImport = undoImport;
        this.members = members;
        this.person = person;
    }

    /** Which they are. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.imports", order = 41, section = "nav.section.import")
    @GET
    @Requires(Permission.IMPORT)
    public HtmlPage recent(@PathParam("lang") String lang) {
        return page(lang, null, "", 200);
    }

    /** Takes one back. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/undo")
    @Requires(Permission.IMPORT)
    @InLane(Lane.FILES)
    public HtmlPage undo(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        try {
            return page(lang, undoImport.undo(id), "", 200);
        } catch (Refusal refused) {
            return page(lang, null, refused.key(), RefusalStatus.of(refused));
        }
    }

    private HtmlPage page(String lang, UndoImport.@Nullable Undone undone, String refused, int status) {
        List<ImportBatches.Batch> recent = undoImport.recent();
        Map<UUID, String> names = members.names(
                recent.stream().map(ImportBatches.Batch::takenBy).distinct().toList());
        return new HtmlPage(
                TEMPLATE,
                new ImportUndoView(
                        recent.stream().map(batch -> line(lang, batch, names)).toList(),
                        undone == null ? null : told(lang, undone),
                        refused),
                status);
    }

    private ImportUndoView.Line line(String lang, ImportBatches.Batch batch, Map<UUID, String> names) {
        boolean own = batch.takenBy().equals(person.requiredSubject());
        return new ImportUndoView.Line(
                batch.rowsAre().code(),
                batch.takenAt(),
                batch.takenAt().plus(ImportBatches.UNDO),
                own ? "" : names.getOrDefault(batch.takenBy(), ""),
                batch.fresh(),
                batch.changed(),
                "/" + lang + "/desk/imports/" + batch.id() + "/undo");
    }

    private static ImportUndoView.Told told(String lang, UndoImport.Undone undone) {
        String list = "/" + lang + "/desk/" + undone.rowsAre().code() + "/";
        Stream<ImportUndoView.Kept> kept =
                undone.kept().stream().map(one -> new ImportUndoView.Kept(list + one.id(), one.name(), one.number()));
        return new ImportUndoView.Told(
                undone.rowsAre().code(), undone.taken(), undone.put(), undone.others(), kept.toList());
    }
}
