package org.teranga.rights.sitemap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;

/** The map of an association's public pages, as sitemaps.org has it. */
@Path("/sitemap.xml")
@RequestScoped
public class Sitemap {
    private static final String HOUR = "public, max-age=3600";

    private final Addresses addresses;

    @Inject
    Sitemap(Addresses addresses) {
        this.addresses = addresses;
    }

    /** The map; 404 on the platform's own host. */
    @GET
    @Public
    public Response map() {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
        String origin = addresses.origin();
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        addresses.all().forEach(entry -> entry.languages().forEach(language -> url(xml, origin, entry, language)));
        xml.append("</urlset>\n");
        return Response.ok(xml.toString(), "application/xml; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, HOUR)
                .build();
    }

    /** Slugs, languages and hosts have no letter that XML would have to escape. */
    private static void url(StringBuilder xml, String origin, Addresses.Entry entry, String language) {
        xml.append("<url><loc>").append(address(origin, language, entry.path())).append("</loc>");
        if (entry.changed() != null) {
            xml.append("<lastmod>")
                    .append(entry.changed().truncatedTo(ChronoUnit.SECONDS))
                    .append("</lastmod>");
        }
        List<String> languages = entry.languages();
        for (String other : languages) {
            alternate(xml, other, address(origin, other, entry.path()));
        }
        alternate(xml, "x-default", address(origin, languages.getFirst(), entry.path()));
        xml.append("</url>\n");
    }

    private static void alternate(StringBuilder xml, String language, String address) {
        xml.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                .append(language)
                .append("\" href=\"")
                .append(address)
                .append("\"/>");
    }

    private static String address(String origin, String language, String path) {
        return origin + "/" + language + path;
    }
}
