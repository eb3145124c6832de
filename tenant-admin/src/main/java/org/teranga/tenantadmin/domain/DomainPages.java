package org.teranga.tenantadmin.domain;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.platform.web.RefusalStatus;

/** The association's own domains: wanted, looked at, had, given up. */
@Path("/{lang: [a-z]{2,3}}/admin/domain")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DomainPages {
    private static final Set<String> DONE = Set.of("added", "active", "looked", "removed");

    private final OwnDomains domains;
    private final CheckDomain check;
    private final ShowDomains show;
    private final PageContexts contexts;

    @Inject
    DomainPages(OwnDomains domains, CheckDomain check, ShowDomains show, PageContexts contexts) {
        this.domains = domains;
        this.check = check;
        this.show = show;
        this.contexts = contexts;
    }

    /** Those there are, and the form for another. */
    @MenuEntry(menu = Menu.ADMIN, key = "domain.nav", order = 80, icon = "globe", section = "admin.group.shown")
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage list(@QueryParam("done") @Nullable String done) {
        return page(FilledForm.EMPTY, done != null && DONE.contains(done) ? done : "", 200);
    }

    /** Wants another. */
    @POST
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect want(@PathParam("lang") String lang, @FormParam(OwnDomains.FIELD) @Nullable String typed) {
        String name = Objects.requireNonNullElse(typed, "");
        try {
            domains.want(name);
        } catch (Refusal refused) {
            List<FormFault> faults = refused.errors().stream()
                    .map(error -> new FormFault(
                            error.field(),
                            contexts.text(error.key(), error.arguments().toArray())))
                    .toList();
            return page(new FilledForm(Map.of(OwnDomains.FIELD, List.of(name)), faults), "", RefusalStatus.of(refused));
        }
        return back(lang, "added");
    }

    /** Looks whether one can be the association's now. */
    @POST
    @Path("check")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect look(@PathParam("lang") String lang, @FormParam(OwnDomains.FIELD) @Nullable String name) {
        return back(lang, check.look(Objects.requireNonNullElse(name, "")) ? "active" : "looked");
    }

    /** Asks before one is given up. */
    @GET
    @Path("remove")
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage confirm(@QueryParam(OwnDomains.FIELD) @Nullable String name) {
        return new HtmlPage("tenantadmin/domain/remove", show.asked(Objects.requireNonNullElse(name, "")));
    }

    /** Gives one up. */
    @POST
    @Path("remove")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect remove(@PathParam("lang") String lang, @FormParam(OwnDomains.FIELD) @Nullable String name) {
        domains.remove(Objects.requireNonNullElse(name, ""));
        return back(lang, "removed");
    }

    private HtmlPage page(FilledForm form, String done, int status) {
        return new HtmlPage("tenantadmin/domain/domains", show.view(form, done), status);
    }

    private static Redirect back(String lang, String done) {
        return new Redirect("/" + lang + "/admin/domain?done=" + done);
    }
}
