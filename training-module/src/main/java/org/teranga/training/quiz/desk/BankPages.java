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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.lane.InLane;
import org.teranga.platform.lane.Lane;
import org.teranga.platform.refusal.NotFound;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PageOrRedirect;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.web.RefusalStatus;
import org.teranga.platform.web.SentParts;

/** The bank of questions of a course: the list, in from a file, out as a file. */
@Path("/{lang: [a-z]{2,3}}/desk/questions/{course: [0-9a-f-]{36}}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class BankPages {
    private static final Set<String> HAPPENED = Set.of("saved", "added", "retired", "imported");
    private static final int ROWS = 200;
    private static final int OK = 200;
    private static final int FAULTY = 422;

    private final QuestionDesk desk;
    private final ImportQuestions questions;
    private final PageContexts contexts;

    @Inject
    BankPages(QuestionDesk desk, ImportQuestions questions, PageContexts contexts) {
        this.desk = desk;
        this.questions = questions;
        this.contexts = contexts;
    }

    /** The questions of a course. */
    @GET
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage bank(
            @PathParam("course") UUID course,
            @Context UriInfo uri,
            @QueryParam("happened") @DefaultValue("") String happened) {
        ListQuery query = ListQuery.of(uri.getQueryParameters(), Set.of("q", "type", "tag"), List.of("place"), ROWS);
        return new HtmlPage(
                "training/questions/bank", desk.bank(course, query, HAPPENED.contains(happened) ? happened : ""));
    }

    /** All of them as GIFT. */
    @GET
    @Path("questions.gift")
    @Produces("text/plain;charset=UTF-8")
    @Requires(Permission.COURSES_WRITE)
    public Response gift(@PathParam("course") UUID course, @QueryParam("language") @DefaultValue("") String language) {
        return Response.ok(desk.gift(course, language))
                .header("Content-Disposition", "attachment; filename=\"questions.gift\"")
                .build();
    }

    /** The form for a file. */
    @GET
    @Path("import")
    @Requires(Permission.COURSES_WRITE)
    public HtmlPage form(@PathParam("course") UUID course) {
        return page(course, "", null, OK);
    }

    /** Brings a file in, or what was written into the form; where there is nothing to read about it, the bank itself shows it. */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Requires(Permission.COURSES_WRITE)
    @InLane(Lane.FILES)
    public PageOrRedirect bring(@PathParam("course") UUID course, List<EntityPart> parts) {
        SentParts sent = SentParts.of(parts);
        Optional<InputStream> file = sent.file("file")
                .or(() -> sent.text("text")
                        .filter(text -> !text.isBlank())
                        .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
        if (file.isEmpty()) {
            return page(course, contexts.text("questions.import.missing"), null, FAULTY);
        }
        String format = sent.text("format").orElse(ImportQuestions.Format.GIFT.code());
        try {
            ImportQuestions.Brought brought =
                    questions.bringNew(course, format, sent.text("language").orElse(""), file.get());
            return brought.whole()
                    ? new Redirect(desk.base(course) + "?happened=imported")
                    : page(course, "", brought, OK);
        } catch (Refusal problem) {
            if (problem instanceof NotFound) {
                throw problem;
            }
            String fault = contexts.text(problem.key(), problem.arguments().toArray());
            return page(course, fault, null, RefusalStatus.of(problem));
        }
    }

    private HtmlPage page(UUID course, String fault, ImportQuestions.@Nullable Brought read, int status) {
        QuestionsAnswer answer =
                read == null ? new QuestionsAnswer(List.of(), List.of()) : questions.answer(read.file());
        String base = desk.base(course);
        return new HtmlPage(
                "training/questions/import",
                new QuestionImportView(
                        desk.called(course),
                        base,
                        base + "/import",
                        contexts.ownLanguages(),
                        fault,
                        read != null,
                        read == null ? 0 : read.there(),
                        answer.imported(),
                        answer.rejected()),
                status);
    }
}
