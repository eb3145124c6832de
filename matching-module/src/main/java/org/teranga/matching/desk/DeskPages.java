package org.teranga.matching.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;

/** The first page of the desk. */
@Path("/{lang: [a-z]{2,3}}/desk")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class DeskPages {
    private final DeskTasks tasks;
    private final Arrivals arrivals;

    @Inject
    DeskPages(DeskTasks tasks, Arrivals arrivals) {
        this.tasks = tasks;
        this.arrivals = arrivals;
    }

    /** What waits for the person who reads, by what this person may do. */
    @GET
    @Requires(Permission.OFFERS_READ)
    public HtmlPage desk() {
        return new HtmlPage(
                "matching/desk/home",
                new DeskView(tasks.all(), arrivals.lately().orElse(null)));
    }
}
