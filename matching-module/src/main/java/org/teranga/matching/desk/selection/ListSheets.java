package org.teranga.matching.desk.selection;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.teranga.matching.desk.list.DeskLists;
import org.teranga.matching.desk.list.ListColumn;
import org.teranga.matching.desk.list.ListColumns;
import org.teranga.matching.desk.list.NeedRows;
import org.teranga.matching.desk.list.OfferRows;
import org.teranga.matching.spreadsheet.file.WorkbookWriter;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.spreadsheet.SheetWriter;
import org.teranga.platform.theme.PageContexts;

/**
 * Rows of a list as a spreadsheet for people: in the words of the screen, by the columns that the reader has chosen. Of names and contacts
 * it tells what the list tells the reader; that they were taken along is noted of each.
 */
@Path("/{lang: [a-z]{2,3}}/desk/lists/{list: offers|needs}/sheet")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ListSheets {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int BATCH = 500;

    private final ChosenIds ids;
    private final OfferRows offers;
    private final NeedRows needs;
    private final ListColumns columns;
    private final ListInWords words;
    private final PageContexts contexts;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    ListSheets(
            ChosenIds ids,
            OfferRows offers,
            NeedRows needs,
            ListColumns columns,
            ListInWords words,
            PageContexts contexts,
            CurrentPerson person,
            AuditTrail audit) {
        this.ids = ids;
        this.offers = offers;
        this.needs = needs;
        this.columns = columns;
        this.words = words;
        this.contexts = contexts;
        this.person = person;
        this.audit = audit;
    }

    /**
     * The file.
     *
     * @throws Refusal not allowed for who may not read such records
     */
    @POST
    @Transactional
    @Requires(Permission.OFFERS_READ)
    @InLane(Lane.FILES)
    public Response file(@PathParam("lang") String lang, @PathParam("list") String list, Answers sent) {
        if (list.equals(DeskLists.NEEDS)) {
            if (!person.may(Permission.NEEDS_READ)) {
                throw Refusal.forbidden();
            }
            List<ListColumn> chosen = columns.of(list).stream()
                    .filter(column -> column != ListColumn.READY)
                    .toList();
            return sheet(
                    lang,
                    list,
                    sent,
                    chosen,
                    rows -> needs.of(lang, rows).stream()
                            .map(need -> words.row(chosen, need))
                            .toList());
        }
        List<ListColumn> chosen = columns.of(list);
        return sheet(
                lang,
                list,
                sent,
                chosen,
                rows -> offers.of(lang, rows).stream()
                        .map(offer -> words.row(chosen, offer))
                        .toList());
    }

    private Response sheet(
            String lang,
            String list,
            Answers sent,
            List<ListColumn> chosen,
            Function<List<UUID>, List<List<String>>> told) {
        Chosen ticked = Chosen.of(sent);
        List<UUID> rows = sent.first("all").isEmpty() ? ticked.rows() : ids.matching(list, ticked.list());
        if (rows.isEmpty()) {
            return Response.seeOther(URI.create("/" + lang + "/desk/" + list + ticked.list() + "&done=nothing#told"))
                    .build();
        }
        List<List<String>> lines = new ArrayList<>(List.of(words.header(chosen)));
        for (int from = 0; from < rows.size(); from += BATCH) {
            lines.addAll(told.apply(rows.subList(from, Math.min(from + BATCH, rows.size()))));
        }
        if (person.may(Permission.FILES_WORK)) {
            audit.recordAll("file.export", list.equals(DeskLists.OFFERS) ? "offer" : "need", rows);
        }
        return sent.first("format").equals("xlsx")
                ? answer(list + ".xlsx", XLSX, WorkbookWriter.of(contexts.text("desk." + list), leftward(), lines))
                : answer(list + ".csv", "text/csv; charset=UTF-8", csv(lines));
    }

    private boolean leftward() {
        return contexts.language().equals("ar");
    }

    private static byte[] csv(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        SheetWriter writer = new SheetWriter(text);
        try {
            for (List<String> line : lines) {
                writer.row(line);
            }
        } catch (IOException aStringBuilderHasNone) {
            throw new UncheckedIOException(aStringBuilderHasNone);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A file to keep, which no cache keeps. */
    private static Response answer(String name, String type, byte[] bytes) {
        return Response.ok(bytes, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
