package org.teranga.matching.community.project.letter;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.teranga.matching.community.project.Projects;
import org.teranga.matching.community.project.own.LetterProjectPages;
import org.teranga.matching.household.FollowTexted;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.Redirect;

/** The link in a text message about a project, at the platform's own host: it leads to the page in the language of its household. */
@Path("/s/{link: [A-Za-z0-9_-]{22}r[A-Za-z0-9_-]{32}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class TextedProjectPages {
    private final FollowTexted texted;
    private final Projects projects;

    @Inject
    TextedProjectPages(FollowTexted texted, Projects projects) {
        this.texted = texted;
        this.projects = projects;
    }

    /** Leads on; nowhere at the host of an association, and where the link is dead. */
    @GET
    @Public
    public Redirect follow(@PathParam("link") String link) {
        return texted.follow(link, projects::behind, LetterProjectPages::path);
    }
}
