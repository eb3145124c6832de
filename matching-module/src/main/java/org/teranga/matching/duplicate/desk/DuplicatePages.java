package org.teranga.matching.duplicate.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.duplicate.merge.ApartRecords;
import org.teranga.matching.duplicate.merge.MergeChoice;
import org.teranga.matching.duplicate.merge.MergeRecords;
import org.teranga.matching.duplicate.merge.UndoMerge;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** Those who stand twice, at the desk: the list, and two records side by side, made one, two, or two again. */
@Path("/{lang: [a-z]{2,3}}/desk/duplicates")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DuplicatePages {
    private static final int ROWS = 50;
    private static final String PAIR = "matching/duplicate/pair";

    private final ShowDuplicates show;
    private final MergeRecords merge;
    private final ApartRecords apart;
    private final UndoMerge undo;
    private final PageContexts contexts;

    @Inject
    DuplicatePages(ShowDuplicates show, MergeRecords merge, ApartRecords apart, UndoMerge undo, PageContexts contexts) {
        this.show = show;
        this.merge = merge;
        this.apart = apart;
        this.undo = undo;
        this.contexts = contexts;
    }

    /** The pairs that are open, what was found first first; and what was merged lately. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.duplicates", order = 34, when = OpenDuplicates.class)
    @GET
    @Requires(Permission.OFFERS_WRITE)
    public HtmlPage list(@PathParam("lang") String lang, @Context UriInfo uri) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("kind", "q"), List.of("found"), ROWS);
        return new HtmlPage(
                "matching/duplicate/list", show.list(query, home(lang), ChosenPairs.told(uri.getQueryParameters())));
    }

    /** Two side by side; that both were opened is noted. */
    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @Requires(Permission.OFFERS_WRITE)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return new HtmlPage(PAIR, show.one(lang, id, ""));
    }

    /** Makes them one, as it was chosen field by field. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/merge")
    @Requires(Permission.OFFERS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect merge(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        return done(lang, id, () -> merge.merge(id, choice(sent)));
    }

    /** They are two people's. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/apart")
    @Requires(Permission.OFFERS_WRITE)
    public PageOrRedirect apart(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return done(lang, id, () -> apart.apart(id));
    }

    /** Makes two of them again. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/undo")
    @Requires(Permission.OFFERS_WRITE)
    public PageOrRedirect undo(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return done(lang, id, () -> undo.undo(id));
    }

    private PageOrRedirect done(String lang, UUID id, Runnable step) {
        try {
            step.run();
        } catch (Conflict refused) {
            return again(
                    lang, id, contexts.text(refused.key(), refused.arguments().toArray()), refused);
        } catch (Invalid faulty) {
            FieldError first = faulty.errors().getFirst();
            return again(lang, id, contexts.text(first.key(), first.arguments().toArray()), faulty);
        }
        return new Redirect(home(lang) + "/" + id);
    }

    private HtmlPage again(String lang, UUID id, String why, Refusal refused) {
        return new HtmlPage(PAIR, show.one(lang, id, why), RefusalStatus.of(refused));
    }

    /** The form says {@code first} and {@code second}, and which records these were. */
    private static MergeChoice choice(Answers sent) {
        Map<String, UUID> both = new HashMap<>();
        Map<UUID, Long> seen = new HashMap<>();
        for (String side : List.of("first", "second")) {
            UUID id = id(sent.first(side));
            both.put(side, id);
            String version = sent.first(side + "_version");
            if (version.matches("\\d{1,18}")) {
                seen.put(id, Long.valueOf(version));
            }
        }
        Map<String, UUID> winners = new HashMap<>();
        sent.values().forEach((field, written) -> {
            UUID winner = both.get(written.isEmpty() ? "" : written.getFirst());
            if (field.startsWith("winner_") && winner != null) {
                winners.put(field.substring("winner_".length()), winner);
            }
        });
        UUID keep = both.get(sent.first("keep"));
        if (keep == null) {
            throw Refusal.invalid(List.of(FieldError.of("keep", "duplicate.fault.keep")));
        }
        return new MergeChoice(keep, winners, seen);
    }

    private static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException none) {
            throw Refusal.invalid(List.of(FieldError.of("keep", "duplicate.fault.keep")));
        }
    }

    private static String home(String lang) {
        return "/" + lang + "/desk/duplicates";
    }
}
