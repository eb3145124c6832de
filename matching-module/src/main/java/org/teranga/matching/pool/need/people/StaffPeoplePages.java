package org.teranga.matching.pool.need.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;

/** The page where staff write down a household's people with it, as on the telephone. Both the look and the change are noted. */
@Path("/{lang: [a-z]{2,3}}/desk/needs/{id}/people")
@Produces(MediaType.TEXT_HTML)
public class StaffPeoplePages {
    private final NeedList list;
    private final PeoplePage page;
    private final AuditTrail audit;

    @Inject
    StaffPeoplePages(NeedList list, PeoplePage page, AuditTrail audit) {
        this.list = list;
        this.page = page;
        this.audit = audit;
    }

    /** Who they are, as far as it was said. */
    @GET
    @Requires(Permission.NEEDS_WRITE)
    public HtmlPage people(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        Need need = need(id);
        audit.record("need.read", "need", id);
        return page.form(need, path(lang, id), EntryPoint.CORRECTION);
    }

    /** Writes it down. */
    @POST
    @Requires(Permission.NEEDS_WRITE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect tell(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        PageOrRedirect answer = page.send(need(id), path(lang, id), EntryPoint.CORRECTION, sent, lang);
        audit.record("need.correct", "need", id);
        return answer;
    }

    private Need need(UUID id) {
        return list.open(new NeedId(id)).orElseThrow(Refusal::notFound).listing();
    }

    private static String path(String lang, UUID id) {
        return "/" + lang + "/desk/needs/" + id;
    }
}
