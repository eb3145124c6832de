package org.teranga.training.medium;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.refusal.Refusal;

/** Media of lessons as browsers fetch them: in pieces, so that one can go to any moment of a video. */
@Path("/lesson-media/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
@RequestScoped
public class MediumResource {
    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{0,10})-([0-9]{0,10})");
    private static final int PIECE = 1 << 20;
    private static final int PARTIAL = 206;
    private static final int BEYOND = 416;

    private final Media media;

    @Inject
    MediumResource(Media media) {
        this.media = media;
    }

    /** All of it, or the piece that is asked for; a long piece is given in part. */
    @GET
    @Requires(Permission.COURSES_READ)
    public Response content(@PathParam("id") UUID id, @HeaderParam("Range") @Nullable String range) {
        Medium medium = media.find(id).filter(one -> one.size() > 0).orElseThrow(Refusal::notFound);
        Matcher asked = RANGE.matcher(range == null ? "" : range);
        if (!asked.matches() || asked.group(1).isEmpty()) {
            return answer(Response.ok(media.bytes(id, 0, (int) medium.size())), medium);
        }
        long from = Long.parseLong(asked.group(1));
        if (from >= medium.size()) {
            return Response.status(BEYOND)
                    .header("Content-Range", "bytes */" + medium.size())
                    .build();
        }
        long last = asked.group(2).isEmpty() ? medium.size() - 1 : Long.parseLong(asked.group(2));
        long to = Math.min(Math.min(last, medium.size() - 1), from + PIECE - 1);
        Response.ResponseBuilder piece = Response.status(PARTIAL)
                .entity(media.bytes(id, from, (int) (Math.max(to, from) - from + 1)))
                .header("Content-Range", "bytes " + from + "-" + Math.max(to, from) + "/" + medium.size());
        return answer(piece, medium);
    }

    /** The captions of a video. */
    @GET
    @Path("captions.vtt")
    @Requires(Permission.COURSES_READ)
    public Response captions(@PathParam("id") UUID id) {
        Medium medium = media.find(id).filter(one -> !one.captions().isEmpty()).orElseThrow(Refusal::notFound);
        return Response.ok(medium.captions() + "\n", "text/vtt; charset=utf-8")
                .header("Cache-Control", "private, max-age=86400")
                .build();
    }

    private static Response answer(Response.ResponseBuilder response, Medium medium) {
        if (medium.kind() == Medium.Kind.FILE) {
            response.header("Content-Disposition", "attachment; filename=\"" + medium.id() + ".pdf\"");
        }
        return response.type(medium.type())
                .header("Accept-Ranges", "bytes")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cache-Control", "private, max-age=86400")
                .build();
    }
}
