package org.teranga.matching.upload;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;

/** Rows of spreadsheets that would change a record and wait: taken over or left, by somebody who may change the record. */
@Path("/{lang: [a-z]{2,3}}/desk/import/changes")
@Produces(MediaType.TEXT_HTML)
public class ImportChangePages {
    private static final Set<String> HAPPENINGS = Set.of("accepted", "declined");

    private final DecideImportChange decide;
    private final ChangedRecords records;
    private final Members members;
    private final AuditTrail audit;

    @Inject
    ImportChangePages(DecideImportChange decide, ChangedRecords records, Members members, AuditTrail audit) {
        this.decide = decide;
        this.records = records;
        this.members = members;
        this.audit = audit;
    }

    /** Those that wait. */
    @GET
    @Requires(Permission.OFFERS_WRITE)
    @Transactional
    public HtmlPage list(@PathParam("lang") String lang, @QueryParam("happened") @Nullable String happened) {
        List<ImportChange> waiting = decide.waiting();
        for (RowsAre rowsAre : RowsAre.values()) {
            String what = rowsAre == RowsAre.NEEDS ? "need" : "offer";
            audit.recordAll(
                    what + ".read",
                    what,
                    waiting.stream()
                            .filter(change -> change.rowsAre() == rowsAre)
                            .map(ImportChange::record)
                            .toList());
        }
        Map<UUID, String> names =
                members.namesToList(waiting.stream().map(ImportChange::askedBy).collect(Collectors.toSet()));
        return new HtmlPage(
                "matching/upload/changes",
                new ImportChangesView(
                        href(lang),
                        waiting.stream()
                                .flatMap(change -> row(lang, change, names))
                                .toList(),
                        happened != null && HAPPENINGS.contains(happened) ? happened : ""));
    }

    /** Changes the record. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/accept")
    @Requires(Permission.OFFERS_WRITE)
    public Redirect accept(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        decide.accept(id);
        return new Redirect(href(lang) + "?happened=accepted");
    }

    /** Leaves the record. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/decline")
    @Requires(Permission.OFFERS_WRITE)
    public Redirect decline(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        decide.decline(id);
        return new Redirect(href(lang) + "?happened=declined");
    }

    private Stream<ImportChangesView.Row> row(String lang, ImportChange change, Map<UUID, String> names) {
        return records.compared(change).stream()
                .map(found -> new ImportChangesView.Row(
                        change.id(),
                        found.number(),
                        "/" + lang + "/desk/" + change.rowsAre().code() + "/" + change.record(),
                        names.getOrDefault(change.askedBy(), ""),
                        change.askedAt(),
                        decide.mayDecide(change),
                        found.differences().stream()
                                .map(one -> new ImportChangesView.Difference(one.column(), one.now(), one.then()))
                                .toList()));
    }

    private static String href(String lang) {
        return "/" + lang + "/desk/import/changes";
    }
}
