package org.teranga.platform.qualification.desk;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.qualification.GrantWish;
import org.teranga.platform.qualification.check.EndCheck;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;

/** The pages where the team reads, notes and withdraws the qualifications of one person. */
@Path("/{lang: [a-z]{2,3}}/desk/qualifications")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class QualificationPages {
    private static final Set<String> HAPPENED = Set.of("noted", "asked", "withdrawn");
    private static final String PAGE = "platform/qualifications";

    private final ShowHolder show;
    private final GrantByHand grantByHand;
    private final EndCheck endCheck;
    private final SentForms forms;
    private final Clock clock;

    @Inject
    QualificationPages(ShowHolder show, GrantByHand grantByHand, EndCheck endCheck, SentForms forms, Clock clock) {
        this.show = show;
        this.grantByHand = grantByHand;
        this.endCheck = endCheck;
        this.forms = forms;
        this.clock = clock;
    }

    /** What this person has shown, and the forms to note more. */
    @GET
    @Path("{holder}")
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public HtmlPage holder(
            @PathParam("lang") String lang,
            @PathParam("holder") UUID holder,
            @QueryParam("happened") @Nullable String happened) {
        String told = happened != null && HAPPENED.contains(happened) ? happened : "";
        return new HtmlPage(PAGE, show.show(holder, lang, FilledForm.EMPTY, told));
    }

    /** Notes something; with faults the page comes back with what was written. */
    @POST
    @Requires(Permission.QUALIFICATIONS_GRANT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect note(@PathParam("lang") String lang, Answers sent) {
        try {
            GrantWish wish = GrantWish.read(sent::first, LocalDate.now(clock.withZone(Formats.ZONE)));
            boolean holds = grantByHand.note(wish).isPresent();
            return to(lang, wish.holder(), holds ? "noted" : "asked");
        } catch (Refusal faulty) {
            UUID holder = GrantWish.id(sent.first("holder")).orElseThrow(() -> faulty);
            if (faulty.errors().isEmpty()) {
                throw faulty;
            }
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, show.show(holder, lang, form, ""), RefusalStatus.of(faulty));
        }
    }

    /** Takes one back; 404 where there is none that stands, 409 for one's own. */
    @POST
    @Path("{id}/withdraw")
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public Redirect withdraw(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        return to(lang, endCheck.withdraw(id), "withdrawn");
    }

    private static Redirect to(String lang, UUID holder, String happened) {
        return new Redirect("/" + lang + "/desk/qualifications/" + holder + "?happened=" + happened);
    }
}
