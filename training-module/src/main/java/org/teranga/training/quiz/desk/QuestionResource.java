package org.teranga.training.quiz.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.UUID;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;

/** Files of questions brought in by a program: {@code text/plain} in, what came of each question out. */
@Path("/api/v1/training/courses/{id}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class QuestionResource {
    private final ImportQuestions questions;

    @Inject
    QuestionResource(ImportQuestions questions) {
        this.questions = questions;
    }

    /** Brings them into the bank of a course. */
    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    @Requires(Permission.COURSES_WRITE)
    @InLane(Lane.FILES)
    public QuestionsAnswer bring(
            @PathParam("id") UUID course,
            @QueryParam("format") @DefaultValue("") String format,
            @QueryParam("language") @DefaultValue("") String language,
            InputStream file) {
        return questions.answer(questions.bring(course, format, language, file));
    }
}
