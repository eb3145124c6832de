package org.teranga.platform.web.file;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.BeforeOpening;
import org.teranga.platform.identity.Public;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.theme.look.Look;
import org.teranga.platform.theme.look.Looks;
import org.teranga.platform.theme.look.TenantFile;
import org.teranga.platform.theme.look.TenantFiles;

/**
 * An association's own files for its pages: the stylesheet of its look, its logo, its pictures. The hash of each stands in its address, so
 * that browsers keep it for a year. A drawing that is opened by itself may run and load nothing.
 */
@Path("/own")
@BeforeOpening
@RequestScoped
public class OwnFiles {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Looks looks;
    private final TenantFiles files;
    private final DoorLooks doors;
    private final TenantDirectory directory;

    @Inject
    OwnFiles(Looks looks, TenantFiles files, DoorLooks doors, TenantDirectory directory) {
        this.looks = looks;
        this.files = files;
        this.doors = doors;
        this.directory = directory;
    }

    /** The stylesheet of the look; under an old hash the present one, which is not kept. */
    @GET
    @Public
    @Path("{hash: [0-9a-f]{32}}.css")
    public Response stylesheet(@PathParam("hash") String hash) {
        Look look = looks.current();
        if (TenantContext.current().isEmpty()) {
            throw new NotFoundException();
        }
        return Response.ok(look.stylesheet(), "text/css; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, hash.equals(look.fingerprint()) ? FOR_EVER : "no-cache")
                // The page of the password wears it, too.
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    /** A picture. */
    @GET
    @Public
    @Path("{name: [0-9a-f]{32}\\.(svg|png|jpg)}")
    public Response picture(@PathParam("name") String name, @HeaderParam("If-None-Match") @Nullable String known) {
        if (TenantContext.current().isEmpty()) {
            throw new NotFoundException();
        }
        return answer(files.find(name).orElseThrow(NotFoundException::new), known);
    }

    /** On the platform's host: the colours of associations in its directory. */
    @GET
    @Public
    @Path("doors.css")
    public Response doors(
            @QueryParam("of") @DefaultValue("") String slugs, @QueryParam("v") @DefaultValue("") String hash) {
        if (TenantContext.current().isPresent()) {
            throw new NotFoundException();
        }
        String stylesheet = doors.stylesheet(slugs);
        return Response.ok(stylesheet, "text/css; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, hash.equals(Look.fingerprint(stylesheet)) ? FOR_EVER : "no-cache")
                .build();
    }

    /** On the platform's host: the logo of an association in its directory. */
    @GET
    @Public
    @Path("{slug: [a-z0-9-]{1,63}}/{name: [0-9a-f]{32}\\.(svg|png|jpg)}")
    public Response logo(
            @PathParam("slug") String slug,
            @PathParam("name") String name,
            @HeaderParam("If-None-Match") @Nullable String known) {
        if (TenantContext.current().isPresent()) {
            throw new NotFoundException();
        }
        Tenant tenant = directory.bySlug(slug).filter(Tenant::active).orElseThrow(NotFoundException::new);
        Look.Logo logo = looks.of(tenant).logo();
        if (logo == null || !logo.file().equals(name)) {
            throw new NotFoundException();
        }
        try (TenantContext.Scope open = TenantContext.open(tenant)) {
            return answer(files.find(name).orElseThrow(NotFoundException::new), known);
        }
    }

    private static Response answer(TenantFile file, @Nullable String known) {
        String tag = "\"" + file.hash() + "\"";
        Response.ResponseBuilder response =
                tag.equals(known) ? Response.notModified() : Response.ok(file.content(), file.type());
        return response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, FOR_EVER)
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                // The logo is shown by the programs that read our pages.
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
