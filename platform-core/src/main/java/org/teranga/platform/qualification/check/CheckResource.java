package org.teranga.platform.qualification.check;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;
import org.teranga.platform.qualification.GrantWish;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** What was checked of persons and homes, as JSON: read, noted, withdrawn. */
@Path("/api/v1/checks")
@Produces(MediaType.APPLICATION_JSON)
@Requires(Permission.QUALIFICATIONS_GRANT)
public class CheckResource {
    private final KnownSubjects subjects;
    private final NotedChecks checks;
    private final NoteCheck noteCheck;
    private final EndCheck endCheck;
    private final Clock clock;

    @Inject
    CheckResource(KnownSubjects subjects, NotedChecks checks, NoteCheck noteCheck, EndCheck endCheck, Clock clock) {
        this.subjects = subjects;
        this.checks = checks;
        this.noteCheck = noteCheck;
        this.endCheck = endCheck;
        this.clock = clock;
    }

    /** Every check of one person or home, the newest first; 422 without a subject, 404 for one that nobody knows here. */
    @GET
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public ListPage<CheckAnswer> of(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size) {
        UUID about = GrantWish.id(subject == null ? "" : subject.strip())
                .orElseThrow(() -> Refusal.invalid(List.of(FieldError.of("subject", "check.fault.subject"))));
        Paging paging = Paging.of(page, size);
        if (subjects.find(about).isEmpty()) {
            throw Refusal.notFound();
        }
        List<CheckAnswer> all = checks.of(about).stream().map(this::answer).toList();
        return new ListPage<>(
                all.stream()
                        .skip((long) paging.page() * paging.size())
                        .limit(paging.size())
                        .toList(),
                all.size());
    }

    /**
     * Notes one: 201, also where it counts only once another member has said the same ({@code to_confirm}); 404 for an unknown subject, 409
     * for oneself, 422 with every fault, charter and courses among them, which are signed and passed.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public Response note(@Nullable CheckRequest request) {
        if (request == null) {
            throw Refusal.unreadable("problem.json");
        }
        NotedCheck noted = noteCheck.note(request.wish(today()));
        return Response.created(URI.create("/api/v1/checks?subject=" + noted.subject()))
                .entity(answer(noted))
                .build();
    }

    /** Takes one back; 404 where there is none that stands, 409 for one's own. */
    @POST
    @Path("{id}/withdraw")
    @Requires(Permission.QUALIFICATIONS_GRANT)
    public CheckAnswer withdraw(@PathParam("id") UUID id) {
        return answer(endCheck.end(id));
    }

    private CheckAnswer answer(NotedCheck check) {
        return CheckAnswer.of(check, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}
