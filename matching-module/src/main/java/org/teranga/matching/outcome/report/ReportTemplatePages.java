package org.teranga.matching.outcome.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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

/** An association's own templates of reports. */
@Path("/{lang: [a-z]{2,3}}/desk/report/templates")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class ReportTemplatePages {
    private static final String PAGE = "matching/outcome/templates";

    private final WriteTemplate write;
    private final SentForms forms;

    @Inject
    ReportTemplatePages(WriteTemplate write, SentForms forms) {
        this.write = write;
        this.forms = forms;
    }

    /** Those that there are, and a form for one more. */
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage all(@PathParam("lang") String lang) {
        return new HtmlPage(PAGE, write.show("/" + lang, FilledForm.EMPTY));
    }

    /** Keeps one. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect keep(@PathParam("lang") String lang, Answers sent) {
        try {
            write.keep(sent);
        } catch (Invalid faulty) {
            FilledForm form = forms.again(sent, faulty.errors());
            return new HtmlPage(PAGE, write.show("/" + lang, form), RefusalStatus.of(faulty));
        }
        return to(lang);
    }

    /** Takes one away. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/remove")
    @Requires(Permission.SETTINGS_EDIT)
    public Redirect remove(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        write.remove(id);
        return to(lang);
    }

    private static Redirect to(String lang) {
        return new Redirect("/" + lang + "/desk/report/templates");
    }
}
