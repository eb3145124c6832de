package org.teranga.tenantadmin.transfer.departure;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

/** Administrators end their association, two of them, with a way back. */
@Path("/{lang: [a-z]{2,3}}/admin/leave")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LeavePages {
    private static final String PAGE = "tenantadmin/departure/leave";
    private static final Set<String> HAPPENED = Set.of("asked", "confirmed", "stayed");
    private static final int UNPROCESSABLE = 422;

    private final LeaveAssociation leave;
    private final ShowLeaving show;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    LeavePages(LeaveAssociation leave, ShowLeaving show, CurrentPerson person, PageContexts contexts) {
        this.leave = leave;
        this.show = show;
        this.person = person;
        this.contexts = contexts;
    }

    /** What leaving means, and how far it is. */
    @MenuEntry(menu = Menu.ADMIN, key = "leave.nav", order = 910, icon = "exit", section = "admin.group.data")
    @GET
    @Requires(Permission.TRANSFER)
    public HtmlPage page(@QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(
                PAGE, show.page(FilledForm.EMPTY, happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Asks for it, or confirms it as the second person. */
    @POST
    @Requires(Permission.TRANSFER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect want(Answers sent) {
        Tenant tenant = TenantContext.required();
        String typed = sent.first("slug").strip();
        if (!typed.equals(tenant.slug())) {
            FormFault fault = new FormFault("slug", contexts.text("leave.slug_wrong", tenant.slug()));
            return new HtmlPage(PAGE, show.page(FilledForm.sent(sent.values(), List.of(fault)), ""), UNPROCESSABLE);
        }
        Leaving leaving = leave.want(tenant, new ClosureRequester.Member(person.requiredSubject()));
        return to(leaving.confirmed() ? "?happened=confirmed" : "?happened=asked");
    }

    /** Takes it back. */
    @POST
    @Path("stay")
    @Requires(Permission.TRANSFER)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect stay() {
        leave.stay(TenantContext.required());
        return to("?happened=stayed");
    }

    private Redirect to(String rest) {
        return new Redirect(show.href() + rest);
    }
}
