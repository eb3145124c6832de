package org.teranga.training.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;

/** The courses that somebody can take, as JSON. */
@Path("/api/v1/training/courses")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CourseResource {
    private final CourseTitles titles;

    @Inject
    CourseResource(CourseTitles titles) {
        this.titles = titles;
    }

    /** All of them, by place. */
    @GET
    @Requires(Permission.COURSES_READ)
    public List<CourseAnswer> courses() {
        return titles.published().stream().map(CourseAnswer::of).toList();
    }
}
