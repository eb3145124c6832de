package org.teranga.platform.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;

/** The open tasks of the team as JSON, what is due first at the top. */
@Path("/api/v1/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {
    private final TaskList tasks;

    @Inject
    TaskResource(TaskList tasks) {
        this.tasks = tasks;
    }

    /**
     * A page of them.
     *
     * @param owner   {@code me}, {@code none} for those that nobody has, {@code team} for all
     * @param overdue whether those past their day alone
     */
    @GET
    @Requires(Permission.FILES_WORK)
    public ListPage<TaskAnswer> list(
            @QueryParam("owner") @Nullable String owner,
            @QueryParam("overdue") @Nullable String overdue,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size);
        ListPage<CaseTask> found =
                tasks.page(CaseForm.whose(owner), CaseForm.overdue(overdue), paging.size(), paging.offset());
        return new ListPage<>(found.items().stream().map(TaskAnswer::of).toList(), found.total());
    }
}
