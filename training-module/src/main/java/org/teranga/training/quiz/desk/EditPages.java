package org.teranga.training.quiz.desk;

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
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.training.quiz.QuizContents;

/** Writing a question: in a form or in its source, each translation beside it, with what learners will see. */
@Path("/{lang: [a-z]{2,3}}/desk/questions/{course: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class EditPages {
    private static final String ONE = "{question: [0-9a-f-]{36}}";
    private static final String PAGE = "training/questions/edit";
    private static final String SOURCE = "source";
    private static final int FAULTY = 422;
    private static final int OVERTAKEN = 409;

    /** Steps that ask for a whole question; any other works at the form, and comes back with it. */
    private static final Set<String> ENDS = Set.of("save", "look", "turn");

    private final EditQuestion edit;
    private final QuizContents contents;
    private final QuestionDesk desk;

    @PathParam("course")
    private UUID course = new UUID(0, 0);

    @Inject
    EditPages(EditQuestion edit, QuizContents contents, QuestionDesk desk) {
        this.edit = edit;
        this.contents = contents;
        this.desk = desk;
    }

    /** A new one, of this kind. */
    @GET
    @Path("new")
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage begin(
            @QueryParam("type") @DefaultValue("single") String type, @QueryParam("as") @DefaultValue("") String as) {
        return new HtmlPage(PAGE, edit.begin(course, type, as.equals(SOURCE)));
    }

    /** Looks at it or adds it. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSES_WRITE)
    public PageOrRedirect add(Answers form) {
        return sent(null, form, "added");
    }

    /** One that is there. */
    @GET
    @Path(ONE)
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage open(
            @PathParam("question") UUID question,
            @QueryParam("as") @DefaultValue("") String as,
            @QueryParam("beside") @DefaultValue("") String beside) {
        return new HtmlPage(PAGE, edit.open(course, question, as.equals(SOURCE), beside));
    }

    /** Looks at it or saves it. */
    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSES_WRITE)
    public PageOrRedirect save(@PathParam("question") UUID question, Answers form) {
        return sent(question, form, "saved");
    }

    /** It is asked no more. */
    @POST
    @Path(ONE + "/retire")
    @Requires(Permission.COURSES_WRITE)
    public Redirect retire(@PathParam("question") UUID question) {
        contents.retire(course, question);
        return list("retired");
    }

    private PageOrRedirect sent(@Nullable UUID question, Answers form, String happened) {
        SentQuestion sent = edit.read(course, question, form);
        String step = ReadQuestion.step(form);
        if (!ENDS.contains(step)) {
            return new HtmlPage(PAGE, edit.again(sent, form, false));
        }
        if (step.equals("turn") && sent.empty()) {
            return new HtmlPage(PAGE, edit.begin(course, sent.type().code(), sent.sheet() != null));
        }
        if (!sent.errors().isEmpty()) {
            return new HtmlPage(PAGE, edit.again(sent, form, true), FAULTY);
        }
        return switch (step) {
            case "look" -> new HtmlPage(PAGE, edit.again(sent, form, true));
            case "turn" -> new HtmlPage(PAGE, edit.turned(sent, form));
            default -> kept(sent, form, happened);
        };
    }

    /** What somebody else has saved meanwhile is shown beside what was written; saved once more it takes its place. */
    private PageOrRedirect kept(SentQuestion sent, Answers form, String happened) {
        if (sent.overtaken()) {
            return new HtmlPage(PAGE, edit.again(sent, form, true), OVERTAKEN);
        }
        if (!sent.saved()) {
            edit.keep(sent, form);
        }
        return list(happened);
    }

    private Redirect list(String happened) {
        return new Redirect(desk.base(course) + "?happened=" + happened);
    }
}
