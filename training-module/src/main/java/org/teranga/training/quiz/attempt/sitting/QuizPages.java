package org.teranga.training.quiz.attempt.sitting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.SentForms;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Conflict;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.PersonPages;
import org.teranga.platform.theme.Redirect;
import org.teranga.training.quiz.attempt.TryQuiz;

/** The pages of a quiz: one question a page, each with its answer once it has one; plain forms. */
@Path(PersonPages.LANG + "/training/{course: [a-z0-9-]+}/quiz/{quiz: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class QuizPages {
    private static final String ATTEMPT = "{attempt: [0-9a-f-]{36}}";
    private static final String ITEM = ATTEMPT + "/{item: [1-9][0-9]{0,2}}";
    private static final int FAULTY = 422;
    private static final int CONFLICT = 409;

    private final TryQuiz tries;
    private final ShowQuizStart first;
    private final ShowQuiz show;
    private final SentForms forms;
    private final CurrentPerson person;

    @PathParam("lang")
    private String lang = "";

    @PathParam("course")
    private String course = "";

    @PathParam("quiz")
    private UUID quiz = new UUID(0, 0);

    @Inject
    QuizPages(TryQuiz tries, ShowQuizStart first, ShowQuiz show, SentForms forms, CurrentPerson person) {
        this.tries = tries;
        this.first = first;
        this.show = show;
        this.forms = forms;
        this.person = person;
    }

    /** What it asks, and how one did before. */
    @GET
    @Requires(Permission.COURSES_READ)
    public HtmlPage start() {
        return new HtmlPage("training/quiz/start", first.start(me(), course, quiz));
    }

    /** Begins, or goes on; whose turn it is not reads on the first page from when. */
    @POST
    @Requires(Permission.COURSES_READ)
    public PageOrRedirect begin() {
        UUID attempt;
        try {
            attempt = tries.begin(me(), course, quiz);
        } catch (Conflict notNow) {
            return new HtmlPage("training/quiz/start", first.start(me(), course, quiz), CONFLICT);
        }
        return to(pages().question(attempt, show.next(me(), quiz, attempt).orElse(0)));
    }

    /** How an attempt ended; while it goes on, where it goes on. */
    @GET
    @Path(ATTEMPT)
    @Requires(Permission.COURSES_READ)
    public PageOrRedirect attempt(@PathParam("attempt") UUID attempt) {
        Optional<Integer> next = show.next(me(), quiz, attempt);
        return next.isPresent()
                ? to(pages().question(attempt, next.get()))
                : new HtmlPage("training/quiz/result", show.result(me(), course, quiz, attempt));
    }

    /** One question. */
    @GET
    @Path(ITEM)
    @Requires(Permission.COURSES_READ)
    public HtmlPage question(@PathParam("attempt") UUID attempt, @PathParam("item") int item) {
        return page(attempt, item, FilledForm.EMPTY);
    }

    /** Its answer. */
    @POST
    @Path(ITEM)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Requires(Permission.COURSES_READ)
    public PageOrRedirect answer(@PathParam("attempt") UUID attempt, @PathParam("item") int item, Answers form) {
        String asked = form.first("language", lang);
        AnswerForm.Sent sent = show.sent(me(), quiz, attempt, item - 1, asked, form);
        if (sent.fault() != null) {
            return page(attempt, item, again(form, sent.fault()));
        }
        if (!tries.answer(me(), quiz, attempt, item - 1, asked, sent.response())) {
            return page(attempt, item, again(form, "quiz.answer_missing"));
        }
        return to(pages().question(attempt, item - 1) + "#told");
    }

    private FilledForm again(Answers form, String fault) {
        return forms.again(form, List.of(FieldError.of("answer", fault)));
    }

    private HtmlPage page(UUID attempt, int item, FilledForm form) {
        AskedView view = show.asked(me(), course, quiz, attempt, item - 1, form);
        return new HtmlPage("training/quiz/question", view, form.faults().isEmpty() ? 200 : FAULTY);
    }

    private UUID me() {
        return person.requiredSubject();
    }

    private Pages pages() {
        return new Pages(lang, course, quiz);
    }

    private static Redirect to(String path) {
        return new Redirect(path);
    }
}
