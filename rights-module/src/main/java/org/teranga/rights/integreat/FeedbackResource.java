package org.teranga.rights.integreat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.identity.Public;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.web.SentParts;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.feedback.LeaveNote;
import org.teranga.rights.feedback.ReaderNote;

/** Receives what the app's readers say of what they read: kept for the desk of the association. */
@Path("/api/v3/{region}/{language}/feedback/{about}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FeedbackResource {
    private static final Set<String> ABOUT =
            Set.of("page", "categories", "search", "event", "events", "imprint-page", "map", "poi");

    private final Visits visits;
    private final LeaveNote leave;
    private final Library library;

    @Inject
    FeedbackResource(Visits visits, LeaveNote leave, Library library) {
        this.visits = visits;
        this.leave = leave;
        this.library = library;
    }

    /** Keeps it; 400 where it says nothing. */
    @POST
    @Public
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response leave(
            @PathParam("region") String region,
            @PathParam("language") String language,
            @PathParam("about") String about,
            List<EntityPart> parts) {
        if (!ABOUT.contains(about)) {
            throw Refusal.notFound();
        }
        Map<String, String> fields = SentParts.of(parts).fields();
        visits.in(region, language, visit -> leave.leave(note(visit, about, fields)));
        return Response.status(Response.Status.CREATED)
                .entity(Json.createObjectBuilder().add("success", true).build().toString())
                .build();
    }

    private ReaderNote note(Visit visit, String about, Map<String, String> fields) {
        String rating = fields.getOrDefault("rating", "").strip();
        String comment = fields.getOrDefault("comment", "").strip();
        if (comment.isEmpty() && !rating.equals("up") && !rating.equals("down")) {
            throw Refusal.unreadable("integreat.empty_feedback");
        }
        String slug = fields.getOrDefault("slug", "").strip();
        return new ReaderNote(
                about.equals("page") ? document(slug) : null,
                "",
                visit.tag(),
                rating.equals("up") ? ReaderNote.Kind.USEFUL : ReaderNote.Kind.NOT_USEFUL,
                about,
                slug.isEmpty() ? fields.getOrDefault("category", "") : slug,
                comment,
                fields.getOrDefault("query", ""),
                "");
    }

    /** The page at the end of a path or with this slug; null where there is none that is published. */
    private @Nullable UUID document(String slug) {
        String bare = slug.replaceAll("/+$", "").replaceAll("^.*/", "");
        return library.bySlug(RightsKinds.PAGE, bare)
                .filter(Document::published)
                .map(Document::id)
                .orElse(null);
    }
}
