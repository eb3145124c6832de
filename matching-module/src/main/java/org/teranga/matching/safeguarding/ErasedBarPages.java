package org.teranga.matching.safeguarding;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;

/** Bars that outlive an erasure: the lead looks for one when somebody asks or contests, and lifts it. */
@Path("/{lang: [a-z]{2,3}}/desk/erased-bars")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ErasedBarPages {
    private final ErasedBars bars;
    private final SentForms forms;
    private final CurrentPerson person;
    private final ActsInWaiting acts;
    private final AuditTrail audit;

    @Inject
    ErasedBarPages(ErasedBars bars, SentForms forms, CurrentPerson person, ActsInWaiting acts, AuditTrail audit) {
        this.bars = bars;
        this.forms = forms;
        this.person = person;
        this.acts = acts;
        this.audit = audit;
    }

    /** The page. */
    @GET
    @Requires(Permission.PERSONS_ERASE)
    @Transactional
    public HtmlPage page(@PathParam("lang") String lang, @QueryParam("happened") @Nullable String happened) {
        return shown(lang, false, List.of(), FilledForm.EMPTY, "lifted".equals(happened) ? "lifted" : "");
    }

    /** Looks for those about an address or a number; a POST, since an address must not stand in the log of a proxy. */
    @POST
    @Requires(Permission.PERSONS_ERASE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public HtmlPage look(@PathParam("lang") String lang, Answers sent) {
        person.requireHuman();
        List<ErasedBars.Bar> found = bars.about(sent.first("contact"));
        audit.recordAll(
                "bar.look", "bar", found.stream().map(ErasedBars.Bar::id).toList());
        return shown(lang, true, found, forms.again(sent, List.of()), "");
    }

    /** Asks that one be lifted: a second person confirms it. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/lift")
    @Requires(Permission.PERSONS_ERASE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Transactional
    public Redirect lift(
            @PathParam("lang") String lang, @PathParam("id") UUID id, @FormParam("reason") @Nullable String reason) {
        if (!bars.has(id)) {
            throw Refusal.notFound();
        }
        acts.ask(
                LiftErasedBar.CODE,
                id,
                Json.createObjectBuilder().build(),
                Objects.requireNonNullElse(reason, "").strip());
        return new Redirect(href(lang) + "?happened=lifted");
    }

    private HtmlPage shown(String lang, boolean looked, List<ErasedBars.Bar> found, FilledForm form, String happened) {
        List<ErasedBarsView.Row> rows = found.stream()
                .map(bar -> new ErasedBarsView.Row(bar.id().toString(), bar.since(), bar.until()))
                .toList();
        return new HtmlPage(
                "matching/safeguarding/erased_bars",
                new ErasedBarsView(href(lang), bars.count(), looked, rows, form, happened));
    }

    private static String href(String lang) {
        return "/" + lang + "/desk/erased-bars";
    }
}
