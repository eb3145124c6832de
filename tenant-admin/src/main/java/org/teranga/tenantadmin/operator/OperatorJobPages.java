package org.teranga.tenantadmin.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.job.JobState;
import org.teranga.platform.job.JobStates;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.Redirect;

/** The operator's page of jobs: what is queued, runs, fails; starting again what gave up, and now what comes back by itself. */
@Path("/{lang: [a-z]{2,3}}/operator/jobs")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OperatorJobPages {
    private static final int SHOWN = 100;

    private final JobStates jobs;
    private final TenantDirectory directory;

    @Inject
    OperatorJobPages(JobStates jobs, TenantDirectory directory) {
        this.jobs = jobs;
        this.directory = directory;
    }

    /** The jobs by kind, and those that gave up. */
    @GET
    @Requires(Permission.OPERATE_PLATFORM)
    public HtmlPage jobs(@QueryParam("again") @Nullable String again, @QueryParam("now") @Nullable String now) {
        OperatorHost.check();
        List<OperatorJobsView.Failed> failed =
                jobs.failed(SHOWN).stream().map(this::failed).toList();
        return new HtmlPage(
                "tenantadmin/operator/jobs", new OperatorJobsView(jobs.all(), failed, told(again), told(now)));
    }

    /** Starts one again that gave up; where somebody else has done so, that is told. */
    @POST
    @Path("again")
    @Requires(Permission.OPERATE_PLATFORM)
    public Redirect again(
            @PathParam("lang") String lang,
            @FormParam("kind") @Nullable String kind,
            @FormParam("instance") @Nullable String instance) {
        OperatorHost.check();
        boolean started = kind != null && instance != null && jobs.again(kind, instance);
        return new Redirect("/" + lang + "/operator/jobs?again=" + (started ? "yes" : "no"));
    }

    /** Lets one that comes back do so now. */
    @POST
    @Path("now")
    @Requires(Permission.OPERATE_PLATFORM)
    public Redirect now(@PathParam("lang") String lang, @FormParam("kind") @Nullable String kind) {
        OperatorHost.check();
        boolean started = kind != null && jobs.now(kind);
        return new Redirect("/" + lang + "/operator/jobs?now=" + (started ? "yes" : "no"));
    }

    private static String told(@Nullable String word) {
        return word != null && Set.of("yes", "no").contains(word) ? word : "";
    }

    private OperatorJobsView.Failed failed(JobState.Failed failed) {
        String name = directory
                .byId(failed.tenant())
                .map(Tenant::name)
                .orElse(failed.tenant().toString());
        return new OperatorJobsView.Failed(
                failed.kind(), failed.instance(), name, failed.attempts(), failed.at(), failed.cause());
    }
}
