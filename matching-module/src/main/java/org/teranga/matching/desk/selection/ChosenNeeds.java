package org.teranga.matching.desk.selection;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.desk.list.DeskLists;
import org.teranga.matching.pool.list.OwnRows;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.WithdrawNeed;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;

/**
 * The actions of staff on the needs ticked in the list, or on all that it shows: withdraw, restore, write a spreadsheet. What changes all that
 * the list shows is done only by whoever was told how many they are, and who first.
 */
@Path("/{lang: [a-z]{2,3}}/desk/needs/chosen")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ChosenNeeds {
    private final WithdrawNeed withdrawNeed;
    private final WholeList wholeList;
    private final ChosenIds chosenIds;
    private final OwnRows own;
    private final ChosenSheet sheet;
    private final AuditTrail audit;

    @Inject
    ChosenNeeds(
            WithdrawNeed withdrawNeed,
            WholeList wholeList,
            ChosenIds chosenIds,
            OwnRows own,
            ChosenSheet sheet,
            AuditTrail audit) {
        this.withdrawNeed = withdrawNeed;
        this.wholeList = wholeList;
        this.chosenIds = chosenIds;
        this.own = own;
        this.sheet = sheet;
        this.audit = audit;
    }

    /** Takes them back for the households, silently; the list offers to undo it. */
    @POST
    @Path("withdraw")
    @Requires(Permission.NEEDS_WRITE)
    @Produces(MediaType.TEXT_HTML)
    public PageOrRedirect withdraw(@PathParam("lang") String lang, Answers sent) {
        if (!sent.first("all").isEmpty()) {
            return wholeList.act(lang, DeskLists.NEEDS, "withdraw", sent);
        }
        Chosen chosen = Chosen.of(sent);
        return told(lang, chosen, "withdrawn", "need.withdraw", withdrawNeed.withdraw(others(chosen)));
    }

    /** Undoes withdrawals, where that is still possible. */
    @POST
    @Path("restore")
    @Requires(Permission.NEEDS_WRITE)
    @Produces(MediaType.TEXT_HTML)
    public PageOrRedirect restore(@PathParam("lang") String lang, Answers sent) {
        if (!sent.first("all").isEmpty()) {
            return wholeList.act(lang, DeskLists.NEEDS, "restore", sent);
        }
        Chosen chosen = Chosen.of(sent);
        return told(lang, chosen, "restored", "need.restore", withdrawNeed.restore(others(chosen)));
    }

    /** Writes them as a spreadsheet, without who asks. */
    @POST
    @Path("csv")
    @Requires(Permission.NEEDS_READ)
    @InLane(Lane.FILES)
    @Produces("text/csv; charset=UTF-8")
    public Response csv(@PathParam("lang") String lang, Answers sent) {
        Chosen chosen = Chosen.of(sent);
        boolean all = !sent.first("all").isEmpty();
        List<UUID> rows = all ? chosenIds.matching(DeskLists.NEEDS, chosen.list()) : chosen.rows();
        if (rows.isEmpty()) {
            return Response.seeOther(chosen.back("/" + lang + "/desk/needs", "nothing", List.of()))
                    .build();
        }
        return ChosenSheet.answer(
                "needs.csv", sheet.needs(rows.stream().map(NeedId::new).toList()));
    }

    /** Undoes what was done with all that a list showed; what has changed since stays. */
    @POST
    @Path("undo")
    @Requires(Permission.NEEDS_WRITE)
    @Produces(MediaType.TEXT_HTML)
    public PageOrRedirect undo(@PathParam("lang") String lang, Answers sent) {
        return wholeList.undo(lang, DeskLists.NEEDS, sent);
    }

    private Redirect told(String lang, Chosen chosen, String done, String action, List<NeedId> changed) {
        List<UUID> ids = changed.stream().map(NeedId::value).toList();
        audit.recordAll(action, "need", ids);
        String outcome = chosen.rows().isEmpty() ? "nothing" : done;
        return new Redirect(
                chosen.back("/" + lang + "/desk/needs", outcome, ids).toString());
    }

    /** Those that are not the reader's own matter: nobody decides about what they left, or where they live. */
    private List<NeedId> others(Chosen chosen) {
        Set<UUID> mine = own.of("need");
        return ids(chosen).stream().filter(id -> !mine.contains(id.value())).toList();
    }

    private static List<NeedId> ids(Chosen chosen) {
        return chosen.rows().stream().map(NeedId::new).toList();
    }
}
