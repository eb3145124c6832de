package org.teranga.tenantadmin.transfer.departure;

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
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

/** Operators see which associations are about to end, and may be the second person. Nothing here tells who anybody is. */
@Path("/{lang: [a-z]{2,3}}/operator/leaving")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class LeavingPages {
    private static final String PAGE = "tenantadmin/departure/leaving";
    private static final Set<String> HAPPENED = Set.of("confirmed", "stayed");
    private static final int UNPROCESSABLE = 422;

    private final LeaveAssociation leave;
    private final Leavings leavings;
    private final TenantDirectory directory;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    LeavingPages(
            LeaveAssociation leave,
            Leavings leavings,
            TenantDirectory directory,
            CurrentPerson person,
            PageContexts contexts) {
        this.leave = leave;
        this.leavings = leavings;
        this.directory = directory;
        this.person = person;
        this.contexts = contexts;
    }

    /** All of them. */
    @MenuEntry(menu = Menu.PLATFORM, key = "leaving.nav", order = 80)
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage list(@QueryParam("happened") @Nullable String happened) {
        return new HtmlPage(
                PAGE, view(FilledForm.EMPTY, happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Confirms one as the second person. */
    @POST
    @Path("{slug}")
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public PageOrRedirect confirm(@PathParam("slug") String slug, Answers sent) {
        Tenant tenant = existing(slug);
        String field = "slug-" + slug;
        if (!slug.equals(sent.first(field).strip())) {
            FormFault fault = new FormFault(field, contexts.text("leave.slug_wrong", slug));
            return new HtmlPage(PAGE, view(FilledForm.sent(sent.values(), List.of(fault)), ""), UNPROCESSABLE);
        }
        if (leavings.find(tenant.id()).isEmpty()) {
            throw Refusal.conflict("leave.changed");
        }
        return change(
                tenant, open -> leave.want(open, new ClosureRequester.Operator(person.requiredSubject())), "confirmed");
    }

    /** Takes one back. */
    @POST
    @Path("{slug}/stay")
    @Requires(Permission.OPERATE_PLATFORM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect stay(@PathParam("slug") String slug) {
        return change(existing(slug), leave::stay, "stayed");
    }

    private Redirect change(Tenant tenant, Consumer<Tenant> change, String happened) {
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            change.accept(tenant);
        }
        return new Redirect(href() + "?happened=" + happened);
    }

    private Tenant existing(String slug) {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
        return directory.bySlug(slug).orElseThrow(Refusal::notFound);
    }

    private LeavingView view(FilledForm form, String happened) {
        if (TenantContext.current().isPresent()) {
            throw Refusal.notFound();
        }
        ClosureRequester reader = new ClosureRequester.Operator(person.requiredSubject());
        List<LeavingView.Entry> entries = leavings.all().stream()
                .flatMap(leaving ->
                        directory.byId(leaving.association()).map(tenant -> entry(leaving, tenant, reader)).stream())
                .toList();
        return new LeavingView(entries, form, happened);
    }

    private LeavingView.Entry entry(Leaving leaving, Tenant tenant, ClosureRequester reader) {
        return new LeavingView.Entry(
                tenant.name(),
                tenant.slug(),
                leaving.askedAt(),
                leaving.askedBy() instanceof ClosureRequester.Member,
                leaving.due(),
                !leaving.confirmed() && reader.surelyAnotherThan(leaving.askedBy()),
                href() + "/" + tenant.slug());
    }

    private String href() {
        return "/" + contexts.language().tag() + "/operator/leaving";
    }
}
