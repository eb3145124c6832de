package org.teranga.platform.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.BeforeOpening;
import org.teranga.platform.identity.Public;
import org.teranga.platform.theme.folder.StaticFile;
import org.teranga.platform.theme.folder.Theme;
import org.teranga.platform.theme.template.Themes;

/**
 * The static files of themes. Under the present fingerprint a file never changes, so browsers keep it for a year; under another one
 * (a page of the version before, while nodes are replaced one by one) the present file is served and not kept.
 */
@Path("/static")
@RequestScoped
@BeforeOpening
public class StaticFiles {
    private final Themes themes;

    @Inject
    StaticFiles(Themes themes) {
        this.themes = themes;
    }

    /** A file of a theme. */
    @GET
    @Public
    @Path("{theme}/{fingerprint}/{path: .+}")
    public Response file(
            @PathParam("theme") String name,
            @PathParam("fingerprint") String fingerprint,
            @PathParam("path") String path,
            @HeaderParam("Accept-Encoding") @Nullable String encodings,
            @HeaderParam("If-None-Match") @Nullable String known) {
        if (!themes.names().contains(name)) {
            throw new NotFoundException();
        }
        Theme theme = themes.named(name);
        StaticFile file = theme.asset(path).orElseThrow(NotFoundException::new);
        String tag = "W/\"" + file.tag() + "\"";
        Response.ResponseBuilder response =
                tag.equals(known) ? Response.notModified() : body(file, gzipAccepted(encodings));
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.VARY, "Accept-Encoding")
                .header(HttpHeaders.CACHE_CONTROL, caching(fingerprint.equals(theme.fingerprint())))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String caching(boolean present) {
        return present ? "public, max-age=31536000, immutable" : "no-cache";
    }

    private static Response.ResponseBuilder body(StaticFile file, boolean gzip) {
        if (gzip && file.compresses()) {
            return Response.ok(file.gzipped(), file.type()).header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return Response.ok(file.plain(), file.type());
    }

    private static boolean gzipAccepted(@Nullable String encodings) {
        return encodings != null
                && encodings.toLowerCase(Locale.ROOT).matches(".*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");
    }
}
