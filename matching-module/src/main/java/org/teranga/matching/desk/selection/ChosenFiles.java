package org.teranga.matching.desk.selection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.enquiry.AskWhetherItStands;
import org.teranga.platform.casework.BulkWork;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;

/**
 * What staff do with the files of many rows of a list: of those that are ticked at once, of all that match after a page that says who they
 * are. The list says what became of them, and undoes it.
 */
@Path("/{lang: [a-z]{2,3}}/desk/lists/{list: offers|needs}/files")
@RequestScoped
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
public class ChosenFiles {
    private final ChosenIds ids;
    private final BulkWork work;
    private final AskWhetherItStands stands;
    private final PageContexts contexts;

    @Inject
    ChosenFiles(ChosenIds ids, BulkWork work, AskWhetherItStands stands, PageContexts contexts) {
        this.ids = ids;
        this.work = work;
        this.stands = stands;
        this.contexts = contexts;
    }

    /**
     * Does what is asked: {@code act} is {@code assign, share, stage}, or {@code ask} whether they still stand. What nobody can undo, or what
     * is done with a whole list, is done only by whoever was told to whom.
     */
    @POST
    @Requires(Permission.FILES_WORK)
    @Transactional
    public PageOrRedirect act(@PathParam("lang") String lang, @PathParam("list") String list, Answers sent) {
        Place place = new Place("/" + lang + "/desk/lists/" + list + "/files", "/" + lang + "/desk/" + list, list);
        Chosen chosen = Chosen.of(sent);
        boolean all = !sent.first("all").isEmpty();
        List<UUID> rows = all ? ids.matching(list, chosen.list()) : chosen.rows();
        if (rows.isEmpty()) {
            return new Redirect(place.page + chosen.list() + "&done=nothing#told");
        }
        boolean told = !all || ChosenIds.isTold(sent, rows);
        String refused = told ? "" : contexts.text("desk.chosen.changed");
        boolean asks = sent.first("act").equals("ask");
        if (told && (!sent.first("sure").isEmpty() || (!all && !asks))) {
            if (asks) {
                int asked = stands.ask(kind(list), rows);
                return new Redirect(place.page + chosen.list() + "&done=asked&changed=" + asked + "&left="
                        + (rows.size() - asked) + "#told");
            }
            try {
                return done(place, chosen, sent.first("act"), doing(list, sent, rows));
            } catch (Invalid | Conflict why) {
                refused = why.errors().stream()
                        .findFirst()
                        .map(fault ->
                                contexts.text(fault.key(), fault.arguments().toArray()))
                        .orElseGet(
                                () -> contexts.text(why.key(), why.arguments().toArray()));
            }
        }
        return new HtmlPage("matching/desk/chosen", ids.shown(place.action, place.page, list, rows, sent, refused));
    }

    /** Undoes it: what has changed since stays. */
    @POST
    @Path("undo")
    @Requires(Permission.FILES_WORK)
    public Redirect undo(@PathParam("lang") String lang, @PathParam("list") String list, Answers sent) {
        BulkWork.Done done = work.undo(SentChoice.id(sent.first("act")).orElseThrow(Refusal::notFound));
        Place place = new Place("", "/" + lang + "/desk/" + list, list);
        return done(place, Chosen.of(sent), "undone", done);
    }

    private BulkWork.Done doing(String list, Answers sent, List<UUID> rows) {
        String kind = kind(list);
        return switch (sent.first("act")) {
            case "assign" -> work.assign(kind, rows, SentChoice.member(sent));
            case "share" -> work.share(kind, rows, SentChoice.members(sent));
            case "stage" -> work.move(kind, rows, ids.move(sent));
            default -> throw Refusal.invalid(List.of(FieldError.of("act", "desk.chosen.act_missing")));
        };
    }

    private static String kind(String list) {
        return list.equals("offers") ? "offer" : "need";
    }

    private static Redirect done(Place place, Chosen chosen, String what, BulkWork.Done done) {
        return new Redirect(place.page + chosen.list() + "&done=" + what + "&act=" + done.act() + "&changed="
                + done.changed() + "&left=" + done.left() + "#told");
    }

    private record Place(String action, String page, String list) {}
}
