package org.teranga.training.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;

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

    /** One page of them, by place. */
    @GET
    @Requires(Permission.COURSES_READ)
    public ListPage<CourseAnswer> courses(
            @QueryParam("page") @Nullable String page, @QueryParam("size") @Nullable String size) {
        Paging paging = Paging.of(page, size);
        List<CourseAnswer> all =
                titles.published().stream().map(CourseAnswer::of).toList();
        return new ListPage<>(
                all.stream().skip(paging.offset()).limit(paging.size()).toList(), all.size());
    }
}
