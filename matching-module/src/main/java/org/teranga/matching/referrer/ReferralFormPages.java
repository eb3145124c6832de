package org.teranga.matching.referrer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.minor.MinorHelp;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The forms by which somebody of a partner enters a need and corrects it. */
@Path("/{lang: [a-z]{2,3}}/desk/referred")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReferralFormPages {
    private static final String ID = "{id: [0-9a-f-]{36}}";
    private static final String VERSION = "version";

    private final ReferNeed refer;
    private final CorrectReferred correct;
    private final ShowReferralForm show;
    private final MinorHelp minorHelp;
    private final SentForms forms;

    @Inject
    ReferralFormPages(
            ReferNeed refer, CorrectReferred correct, ShowReferralForm show, MinorHelp minorHelp, SentForms forms) {
        this.refer = refer;
        this.correct = correct;
        this.show = show;
        this.minorHelp = minorHelp;
        this.forms = forms;
    }

    /** The kinds to choose from, or the form of one. */
    @GET
    @Path("new")
    @Requires(Permission.NEEDS_REFER)
    public HtmlPage form(@PathParam("lang") String lang, @QueryParam("kind") @Nullable String kind) {
        return show.fresh(ReferrerPages.path(lang), kind, FilledForm.EMPTY, UUID.randomUUID(), 200);
    }

    /** Enters it and leads to it; with faults the form comes back; of a child alone it is told where to go. */
    @POST
    @Path("new")
    @Requires(Permission.NEEDS_REFER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect enter(@PathParam("lang") String lang, Answers sent) {
        UUID form = once(sent);
        try {
            Optional<NeedId> entered = refer.enter(sent, form, lang);
            return entered.<PageOrRedirect>map(
                            need -> new Redirect(ReferrerPages.path(lang) + "/" + need + "?happened=entered"))
                    .orElseGet(() -> minorHelp.page(lang));
        } catch (Invalid faulty) {
            return show.fresh(
                    ReferrerPages.path(lang),
                    sent.first("kind"),
                    forms.again(sent, faulty.errors()),
                    form,
                    RefusalStatus.of(faulty));
        }
    }

    /** The form, filled with what was entered. */
    @GET
    @Path(ID + "/correct")
    @Requires(Permission.NEEDS_REFER)
    public HtmlPage correct(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return show.correction(ReferrerPages.path(lang), correct.open(new NeedId(id)), 200);
    }

    /** Keeps the correction; with faults the form comes back. */
    @POST
    @Path(ID + "/correct")
    @Requires(Permission.NEEDS_REFER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect correct(@PathParam("lang") String lang, @PathParam("id") UUID id, Answers sent) {
        NeedId need = new NeedId(id);
        CorrectReferred.Opened opened = correct.open(need);
        try {
            if (!correct.correct(need, sent, sent.first(VERSION))) {
                return minorHelp.page(lang);
            }
        } catch (Invalid faulty) {
            return show.correction(
                    ReferrerPages.path(lang),
                    opened.with(forms.again(sent, faulty.errors())),
                    RefusalStatus.of(faulty));
        }
        return new Redirect(ReferrerPages.path(lang) + "/" + id + "?happened=corrected");
    }

    private static UUID once(Answers sent) {
        try {
            return UUID.fromString(sent.first("once"));
        } catch (IllegalArgumentException unknown) {
            return UUID.randomUUID();
        }
    }
}
