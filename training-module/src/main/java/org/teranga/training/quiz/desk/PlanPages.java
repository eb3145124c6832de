package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;

/** Which questions a quiz asks: some always, others drawn by chance. */
@Path("/{lang: [a-z]{2,3}}/desk/questions/{course: [0-9a-f-]{36}}/quiz/{quiz: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class PlanPages {
    private final PlanQuiz plan;

    @Inject
    PlanPages(PlanQuiz plan) {
        this.plan = plan;
    }

    /** What it asks. */
    @GET
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage open(
            @PathParam("course") UUID course,
            @PathParam("quiz") UUID quiz,
            @QueryParam("happened") @Nullable String happened) {
        return new HtmlPage("training/questions/plan", plan.view(course, quiz, happened != null));
    }

    /** Says it anew. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSES_WRITE)
    public Response save(
            @PathParam("course") UUID course, @PathParam("quiz") UUID quiz, MultivaluedMap<String, String> form) {
        plan.save(course, quiz, form);
        return Response.seeOther(URI.create(plan.address(course, quiz) + "?happened=saved"))
                .build();
    }
}
