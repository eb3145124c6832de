package org.teranga.platform.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;

/**
 * Files as JSON: read, claimed, handed over, noted. For caseworkers and leads, of what is not their own. Whether there is such a file is
 * looked at before what was sent.
 */
@Path("/api/v1/files/{kind}/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FileResource {
    private final FileAccess access;
    private final ReadFile readFile;
    private final WorkOnFile work;
    private final MoveFile move;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    FileResource(FileAccess access, ReadFile readFile, WorkOnFile work, MoveFile move, AuditTrail audit, Clock clock) {
        this.access = access;
        this.readFile = readFile;
        this.work = work;
        this.move = move;
        this.audit = audit;
        this.clock = clock;
    }

    /** All of it. That it was opened is noted. */
    @GET
    @Requires(Permission.FILES_WORK)
    @Transactional
    public FileAnswer get(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        OpenedFile opened = access.open(kind, id);
        audit.record(opened.code() + ".read", opened.code(), opened.id());
        return FileAnswer.of(readFile.read(opened, access.readsSafety()));
    }

    /** Takes it: 409 with who has it. */
    @POST
    @Path("claim")
    @Consumes(MediaType.WILDCARD)
    @Requires(Permission.FILES_WORK)
    public FileAnswer claim(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        work.claim(kind, id);
        return answer(kind, id);
    }

    /** Lets go of it: 409 with who has it, where that is somebody else. */
    @POST
    @Path("release")
    @Consumes(MediaType.WILDCARD)
    @Requires(Permission.FILES_WORK)
    public FileAnswer release(@PathParam("kind") String kind, @PathParam("id") UUID id) {
        work.release(kind, id, null);
        return answer(kind, id);
    }

    /** Hands it over, with a {@code word} where one is sent. */
    @POST
    @Path("assign")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.FILES_WORK)
    public FileAnswer assign(@PathParam("kind") String kind, @PathParam("id") UUID id, @Nullable String body) {
        access.open(kind, id);
        CaseForm.HandOver handOver = CaseForm.handOver(CaseForm.json(body));
        work.assign(kind, id, handOver.to(), handOver.word(), null);
        return answer(kind, id);
    }

    /** Says what comes next, and by when. */
    @POST
    @Path("next")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.FILES_WORK)
    public FileAnswer next(@PathParam("kind") String kind, @PathParam("id") UUID id, @Nullable String body) {
        access.open(kind, id);
        LocalDate today = LocalDate.now(clock.withZone(Formats.ZONE));
        work.next(kind, id, CaseForm.next(CaseForm.json(body), today), null);
        return answer(kind, id);
    }

    /** Moves it to another stage. */
    @POST
    @Path("stage")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.FILES_WORK)
    public FileAnswer stage(@PathParam("kind") String kind, @PathParam("id") UUID id, @Nullable String body) {
        access.open(kind, id);
        move.move(kind, id, SentMove.of(CaseForm.json(body), clock.instant().atZone(Formats.ZONE)), null);
        return answer(kind, id);
    }

    /** Notes something: 201 with its id. */
    @POST
    @Path("notes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Requires(Permission.FILES_WORK)
    public Response note(@PathParam("kind") String kind, @PathParam("id") UUID id, @Nullable String body) {
        access.open(kind, id);
        UUID note = work.note(kind, id, CaseForm.note(CaseForm.json(body)));
        return Response.status(Response.Status.CREATED)
                .entity(new NoteAnswer(note))
                .build();
    }

    private FileAnswer answer(String kind, UUID id) {
        return FileAnswer.of(readFile.read(access.open(kind, id), access.readsSafety()));
    }

    /** The answer to a new note. */
    public record NoteAnswer(UUID id) {}
}
