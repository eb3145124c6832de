package org.teranga.matching.community.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.teranga.matching.household.HouseholdOwner;
import org.teranga.platform.refusal.Refusal;

/** Gives out the pixels of a project's picture, each time anew to whoever may see it: nothing between keeps them. */
@ApplicationScoped
@Transactional
public class ServeProjectPicture {
    private final Projects projects;
    private final ProjectPictures pictures;

    @Inject
    ServeProjectPicture(Projects projects, ProjectPictures pictures) {
        this.projects = projects;
        this.pictures = pictures;
    }

    /**
     * To its household.
     *
     * @throws Refusal not found where there is none
     */
    public Response toOwner(HouseholdOwner owner) {
        return of(projects.current(owner).orElseThrow(Refusal::notFound));
    }

    /** To whoever may see it, as the caller has made sure. */
    public Response of(Project project) {
        return Response.ok(pictures.jpeg(project).orElseThrow(Refusal::notFound), "image/jpeg")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .build();
    }
}
