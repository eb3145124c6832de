package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.teranga.platform.health.Versions;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.job.JobState;
import org.teranga.platform.job.JobStates;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.notification.OutboxState;
import org.teranga.platform.notification.OutboxStates;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.tenancy.TenantStatus;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.menu.Menu;
import org.teranga.tenantadmin.authority.OperatorRights;

/** How the platform is: health, load, jobs, mails, versions. Numbers and names of associations; nothing of anybody. */
@Path("/{lang: [a-z]{2,3}}/operator")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperatorPages {
    private static final int BUSIEST = 10;
    private static final String SCHEMA = "schema.";

    private final ShowPlatform platform;
    private final Loads loads;
    private final JobStates jobs;
    private final OutboxStates outbox;
    private final Versions versions;
    private final TenantDirectory directory;
    private final OperatorRights rights;

    @Inject
    OperatorPages(
            ShowPlatform platform,
            Loads loads,
            JobStates jobs,
            OutboxStates outbox,
            Versions versions,
            TenantDirectory directory,
            OperatorRights rights) {
        this.platform = platform;
        this.loads = loads;
        this.jobs = jobs;
        this.outbox = outbox;
        this.versions = versions;
        this.directory = directory;
        this.rights = rights;
    }

    /** The whole at one glance. */
    @MenuEntry(menu = Menu.PLATFORM, key = "nav.operator", order = 20)
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage home(@PathParam("lang") String lang) {
        OperatorHost.check();
        List<Tenant> tenants = directory.all();
        Map<String, String> running = new LinkedHashMap<>();
        Map<String, String> schemas = new LinkedHashMap<>();
        versions.all().forEach((name, version) -> {
            if (name.startsWith(SCHEMA)) {
                schemas.put(name.substring(SCHEMA.length()), version);
            } else {
                running.put(name, version);
            }
        });
        List<OperatorHomeView.Load> busiest = loads.of(tenants).stream()
                .filter(load -> load.requests() > 0)
                .sorted(Comparator.comparingLong(OperatorHomeView.Load::requests)
                        .reversed())
                .limit(BUSIEST)
                .toList();
        return new HtmlPage(
                "tenantadmin/operator/home",
                new OperatorHomeView(
                        platform.health(), figures("/" + lang + "/operator/", tenants), busiest, running, schemas));
    }

    private List<OperatorHomeView.Figure> figures(String here, List<Tenant> tenants) {
        List<JobState> states = jobs.all();
        List<OutboxState> mails = outbox.all();
        return List.of(
                new OperatorHomeView.Figure("associations", tenants.size(), here + "associations"),
                new OperatorHomeView.Figure(
                        "suspended",
                        tenants.stream()
                                .filter(tenant -> tenant.status() == TenantStatus.SUSPENDED)
                                .count(),
                        here + "associations?status=suspended"),
                new OperatorHomeView.Figure("waiting", rights.waitingIn(tenants).size(), here + "associations"),
                new OperatorHomeView.Figure(
                        "running", states.stream().mapToLong(JobState::running).sum(), here + "jobs"),
                new OperatorHomeView.Figure(
                        "gave_up", states.stream().mapToLong(JobState::gaveUp).sum(), here + "jobs#failed"),
                new OperatorHomeView.Figure(
                        "mails_waiting",
                        mails.stream().mapToLong(OutboxState::waiting).sum(),
                        here + "outbox"),
                new OperatorHomeView.Figure(
                        "mails_dead",
                        mails.stream().mapToLong(OutboxState::dead).sum(),
                        here + "outbox"));
    }
}
