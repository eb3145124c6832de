package org.teranga.training.quiz.desk.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.training.quiz.desk.SentPlan;

/** The pages about a quiz: its title, its pass mark, and the questions it asks, some always, others drawn by chance. */
@Path("/{lang: [a-z]{2,3}}/desk/questions/{course: [0-9a-f-]{36}}/quiz")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class QuizPlanPages {
    private static final String ONE = "{quiz: [0-9a-f-]{36}}";
    private static final String PAGE = "training/questions/plan";
    private static final Set<String> HAPPENED = Set.of("saved", "begun");
    private static final int FAULTY = 422;

    private final PlanQuiz plan;
    private final ShowQuizPlan show;
    private final SentForms forms;

    @PathParam("course")
    private UUID course = new UUID(0, 0);

    @Inject
    QuizPlanPages(PlanQuiz plan, ShowQuizPlan show, SentForms forms) {
        this.plan = plan;
        this.show = show;
        this.forms = forms;
    }

    /** A new one. */
    @GET
    @Path("new")
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage begin(
            @QueryParam("section") @DefaultValue("") String section,
            @QueryParam("title") @DefaultValue("") String title) {
        return new HtmlPage(PAGE, show.begin(course, section, title));
    }

    /** Begins it, and puts it into the outline. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSES_WRITE)
    public PageOrRedirect keep(Answers form) {
        SentPlan sent = plan.read(course, null, form);
        return sent.errors().isEmpty()
                ? see(plan.keep(course, form, sent) + "?happened=begun")
                : again(null, sent, form);
    }

    /** What it asks. */
    @GET
    @Path(ONE)
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage open(@PathParam("quiz") UUID quiz, @QueryParam("happened") @DefaultValue("") String happened) {
        return new HtmlPage(PAGE, show.view(course, quiz, HAPPENED.contains(happened) ? happened : ""));
    }

    /** Says it anew. */
    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSES_WRITE)
    public PageOrRedirect save(@PathParam("quiz") UUID quiz, Answers form) {
        SentPlan sent = plan.read(course, quiz, form);
        if (!sent.errors().isEmpty()) {
            return again(quiz, sent, form);
        }
        plan.save(course, quiz, sent);
        return see(plan.address(course, quiz) + "?happened=saved");
    }

    private HtmlPage again(@Nullable UUID quiz, SentPlan sent, Answers form) {
        return new HtmlPage(PAGE, show.again(course, quiz, sent, forms.again(form, sent.errors())), FAULTY);
    }

    private static Redirect see(String address) {
        return new Redirect(address);
    }
}
