package org.teranga.matching.pool.area;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/**
 * The pages where an administrator sets which kinds of help are taken in which department, and how many open offers can be looked after
 * there.
 */
@Path("/{lang: [a-z]{2,3}}/admin/areas")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.SETTINGS_EDIT)
public class AreaPages {
    private static final String PAGE = "matching/pool/area/areas";

    private final ShowAreas show;
    private final SaveAreas save;
    private final SentForms forms;

    @Inject
    AreaPages(ShowAreas show, SaveAreas save, SentForms forms) {
        this.show = show;
        this.save = save;
        this.forms = forms;
    }

    /** As it is. */
    @MenuEntry(menu = Menu.ADMIN, key = "nav.admin.areas", order = 56, icon = "pin", section = "admin.group.work")
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage areas(
            @PathParam("lang") String lang,
            @QueryParam("add") @DefaultValue("") String add,
            @QueryParam("happened") @DefaultValue("") String happened) {
        return new HtmlPage(PAGE, show.page(lang, null, add, happened.equals("saved")));
    }

    /** Saves it; with faults the form comes back. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect send(@PathParam("lang") String lang, Answers sent) {
        try {
            save.save(sent);
            return new Redirect("/" + lang + "/admin/areas?happened=saved");
        } catch (Invalid faulty) {
            return new HtmlPage(
                    PAGE, show.page(lang, forms.again(sent, faulty.errors()), "", false), RefusalStatus.of(faulty));
        }
    }
}
