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
import org.teranga.matching.pool.list.OwnRows;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.WithdrawNeed;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;

/** The actions of staff on the needs ticked in the list: withdraw, restore, write a spreadsheet. */
@Path("/{lang: [a-z]{2,3}}/desk/needs/chosen")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ChosenNeeds {
    private final WithdrawNeed withdrawNeed;
    private final OwnRows own;
    private final ChosenSheet sheet;
    private final AuditTrail audit;

    @Inject
    ChosenNeeds(WithdrawNeed withdrawNeed, OwnRows own, ChosenSheet sheet, AuditTrail audit) {
        this.withdrawNeed = withdrawNeed;
        this.own = own;
        this.sheet = sheet;
        this.audit = audit;
    }

    /** Takes them back for the households, silently; the list offers to undo it. */
    @POST
    @Path("withdraw")
    @Requires(Permission.NEEDS_WRITE)
    public Response withdraw(@PathParam("lang") String lang, Answers sent) {
        Chosen chosen = Chosen.of(sent);
        return told(lang, chosen, "withdrawn", "need.withdraw", withdrawNeed.withdraw(others(chosen)));
    }

    /** Undoes withdrawals, where that is still possible. */
    @POST
    @Path("restore")
    @Requires(Permission.NEEDS_WRITE)
    public Response restore(@PathParam("lang") String lang, Answers sent) {
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
        if (chosen.rows().isEmpty()) {
            return told(lang, chosen, "nothing", "", List.of());
        }
        return ChosenSheet.answer("needs.csv", sheet.needs(ids(chosen)));
    }

    private Response told(String lang, Chosen chosen, String done, String action, List<NeedId> changed) {
        List<UUID> ids = changed.stream().map(NeedId::value).toList();
        audit.recordAll(action, "need", ids);
        String outcome = chosen.rows().isEmpty() ? "nothing" : done;
        return Response.seeOther(chosen.back("/" + lang + "/desk/needs", outcome, ids))
                .build();
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
