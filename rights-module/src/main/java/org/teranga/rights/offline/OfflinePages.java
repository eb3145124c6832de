package org.teranga.rights.offline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.teranga.platform.identity.Public;
import org.teranga.platform.json.Json;
import org.teranga.platform.theme.PageContext;
import org.teranga.platform.theme.PageContexts;
import org.teranga.platform.theme.PersonPages;
import org.teranga.rights.reader.RightsTag;

/** The pages and files that a telephone needs to keep rights pages offline. */
@Path(PersonPages.LANG + "/rights")
@RequestScoped
public class OfflinePages {
    private final MakePack make;
    private final RightsTag tag;
    private final PageContexts contexts;

    @Inject
    OfflinePages(MakePack make, RightsTag tag, PageContexts contexts) {
        this.make = make;
        this.tag = tag;
        this.contexts = contexts;
    }

    /** All pages of a language in one file. */
    @GET
    @Public
    @Path("pack.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response pack(@PathParam("lang") String lang, @Context Request request) {
        return tag.answer(request, "pack", () -> make.pack(lang));
    }

    /** What the pages are called and look like once they stand among a telephone's programs. */
    @GET
    @Public
    @Path("manifest.webmanifest")
    @Produces("application/manifest+json")
    public Response manifest(@PathParam("lang") String lang, @Context Request request) {
        return tag.answer(
                request, "manifest", () -> manifest(contexts.current()).toString());
    }

    private JsonObject manifest(PageContext page) {
        String home = page.home() + "/rights";
        return Json.createObjectBuilder()
                .add("name", contexts.text("reader.title") + " · " + page.siteName())
                .add("short_name", contexts.text("reader.nav"))
                .add("lang", page.language().tag())
                .add("dir", page.language().dir())
                .add("id", "/rights")
                .add("start_url", home)
                .add("scope", "/")
                .add("display", "minimal-ui")
                .add(
                        "icons",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("src", page.dress().sign())
                                        .add("type", page.dress().signType())
                                        .add("sizes", "any")))
                .build();
    }
}
