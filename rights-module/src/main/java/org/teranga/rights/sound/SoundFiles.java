package org.teranga.rights.sound;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.content.Document;
import org.teranga.platform.content.Library;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.sound.CleanSound;
import org.teranga.platform.tenancy.TenantContext;

/** The sound files of published pages, for everybody; whole or in parts, as players ask for it. */
@Path("/rights-sound")
@RequestScoped
public class SoundFiles {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final Pattern RANGE = Pattern.compile("bytes=([0-9]{0,9})-([0-9]{0,9})");
    private static final int PARTIAL = 206;
    private static final int OUT_OF_RANGE = 416;

    private final Recordings recordings;
    private final Library library;
    private final CurrentPerson person;

    @Inject
    SoundFiles(Recordings recordings, Library library, CurrentPerson person) {
        this.recordings = recordings;
        this.library = library;
        this.person = person;
    }

    /** A recording, or the part that is asked for. */
    @GET
    @Public
    @Path("{hash: [0-9a-f]{32}}.mp3")
    public Response sound(@PathParam("hash") String hash, @HeaderParam("Range") @Nullable String range) {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
        Recording one = recording(hash);
        Matcher asked = RANGE.matcher(range == null ? "" : range);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return answer(
                    Response.ok(recordings.sound(one, 0, one.bytes()), CleanSound.TYPE), one.bytes(), one.waiting());
        }
        return part(one, asked);
    }

    private Recording recording(String hash) {
        return recordings
                .find(hash)
                .filter(found -> !found.waiting() || person.may(Permission.RIGHTS_READ))
                .filter(found -> library.find(found.document())
                        .filter(Document::published)
                        .isPresent())
                .orElseThrow(Refusal::notFound);
    }

    /** From the first byte that is asked for to the last, or as many of the last bytes as are asked for. */
    private Response part(Recording one, Matcher asked) {
        int last = one.bytes() - 1;
        boolean tail = asked.group(1).isEmpty();
        int from =
                tail ? Math.max(0, one.bytes() - Integer.parseInt(asked.group(2))) : Integer.parseInt(asked.group(1));
        int to = tail || asked.group(2).isEmpty() ? last : Math.min(last, Integer.parseInt(asked.group(2)));
        if (from > to) {
            return Response.status(OUT_OF_RANGE)
                    .header("Content-Range", "bytes */" + one.bytes())
                    .build();
        }
        return answer(
                Response.status(PARTIAL)
                        .entity(recordings.sound(one, from, to - from + 1))
                        .type(CleanSound.TYPE)
                        .header("Content-Range", "bytes " + from + "-" + to + "/" + one.bytes()),
                to - from + 1,
                one.waiting());
    }

    private static Response answer(Response.ResponseBuilder response, int bytes, boolean waiting) {
        return response.header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CONTENT_LENGTH, bytes)
                .header(HttpHeaders.CACHE_CONTROL, waiting ? "private, no-store" : FOR_EVER)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
