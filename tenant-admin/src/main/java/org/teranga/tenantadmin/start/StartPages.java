package org.teranga.tenantadmin.start;

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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuCondition;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.tenancy.PlatformHost;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.tenantadmin.member.team.ShowTeam;

/** The steps before the opening to the public: to be left and gone on with at any time. */
@Path("/{lang: [a-z]{2,3}}/admin/start")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
@Requires(Permission.SETTINGS_EDIT)
public class StartPages implements MenuCondition {
    private static final Set<String> HAPPENED = Set.of("open", "done", "later", "again", "where");

    private final Steps steps;
    private final ShowTeam team;
    private final PageContexts contexts;
    private final PlatformHost host;

    @Inject
    StartPages(Steps steps, ShowTeam team, PageContexts contexts, PlatformHost host) {
        this.steps = steps;
        this.team = team;
        this.contexts = contexts;
        this.host = host;
    }

    /** First in the menu while the association is being prepared, then a door of the administration alone. */
    @Override
    public boolean holds() {
        return TenantContext.required().preparing();
    }

    /** All steps, how they stand, and the button that opens. */
    @MenuEntry(menu = Menu.ADMIN, key = "start.nav", order = 5, icon = "check", section = "admin.group.work")
    @MenuEntry(menu = Menu.DESK, key = "start.nav", order = 5, when = StartPages.class)
    @GET
    @Requires(Permission.SETTINGS_EDIT)
    public HtmlPage start(@QueryParam("happened") @Nullable String happened) {
        Tenant tenant = TenantContext.required();
        List<FirstStepsView.Step> all = steps.all().stream().map(this::step).toList();
        return new HtmlPage(
                "tenantadmin/start/start",
                new FirstStepsView(
                        href(),
                        tenant.preparing(),
                        all,
                        (int) all.stream().filter(FirstStepsView.Step::isDone).count(),
                        all.stream()
                                .filter(step -> step.needed() && !step.isDone())
                                .map(FirstStepsView.Step::title)
                                .toList(),
                        team.team(),
                        host.addressOf(tenant.slug()),
                        happened != null && HAPPENED.contains(happened) ? happened : ""));
    }

    /** Says that a step is done, comes later, or is open again. */
    @POST
    @Path("{step: [a-z]{1,40}}")
    @Requires(Permission.SETTINGS_EDIT)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Redirect say(@PathParam("step") String step, @FormParam("do") @Nullable String word) {
        String said = Objects.requireNonNullElse(word, "");
        steps.say(step, said);
        return to("?happened=" + said + "#" + step);
    }

    /** Opens the association to the public. */
    @POST
    @Path("open")
    @Requires(Permission.SETTINGS_EDIT)
    public Redirect open() {
        steps.open();
        return to("?happened=open");
    }

    private FirstStepsView.Step step(Steps.Standing standing) {
        String key = standing.step().key();
        return new FirstStepsView.Step(
                key,
                contexts.text("opening_step." + key),
                contexts.text("opening_step." + key + ".note"),
                "/" + contexts.language().tag() + standing.step().path(),
                standing.state(),
                standing.step().needed(),
                standing.step().bySaying());
    }

    private String href() {
        return "/" + contexts.language().tag() + "/admin/start";
    }

    private Redirect to(String rest) {
        return new Redirect(href() + rest);
    }
}
