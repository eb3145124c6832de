package org.teranga.rights.sitemap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.identity.Public;
import org.teranga.platform.tenancy.TenantContext;

/** Tells search engines what to leave alone: what is for somebody in particular, and what only programs read. */
@Path("/robots.txt")
@RequestScoped
public class Robots {
    private static final String HOUR = "public, max-age=3600";
    private static final String RULES = """
            User-agent: *
            Disallow: /api/
            Disallow: /auth/
            Disallow: /exit
            Disallow: /widget/
            Disallow: /*/admin
            Disallow: /*/desk
            Disallow: /*/me
            Disallow: /*/operator
            """;

    private final Addresses addresses;

    @Inject
    Robots(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The rules, and where the map is. */
    @GET
    @Public
    public Response rules() {
        String map = TenantContext.current().isEmpty() ? "" : "\nSitemap: " + addresses.origin() + "/sitemap.xml\n";
        return Response.ok(RULES + map, "text/plain; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, HOUR)
                .build();
    }
}
