package org.teranga.matching.community.project.team;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.community.project.Project;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.household.HouseholdOwners;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;

/** From the file of a need to the project of its household: that which is under way, else the latest. */
@Path("/{lang: [a-z]{2,3}}/desk/needs/{id: [0-9a-f-]{36}}/project")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NeedToProjectPages {
    private final Needs needs;
    private final HouseholdOwners owners;
    private final Projects projects;
    private final ProjectsOfTeam access;

    @Inject
    NeedToProjectPages(Needs needs, HouseholdOwners owners, Projects projects, ProjectsOfTeam access) {
        this.needs = needs;
        this.owners = owners;
        this.projects = projects;
        this.access = access;
    }

    /** Leads on; says so where the household has none. */
    @GET
    @Requires(Permission.NEEDS_READ)
    @Transactional
    public PageOrRedirect project(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        Need need = needs.find(new NeedId(id)).orElseThrow(Refusal::notFound);
        String desk = "/" + lang + "/desk/";
        Optional<Project> project =
                projects.of(owners.ofNeed(need).persons()).stream().findFirst();
        if (project.isEmpty()) {
            NoProjectView none = new NoProjectView(need.receiptNumber(), desk + "needs/" + id);
            return new HtmlPage("matching/community/none", none);
        }
        return new Redirect(desk + "projects/" + access.one(project.get().id()).id());
    }
}
