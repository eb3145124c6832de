package org.teranga.rights.integreat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Public;
import org.teranga.platform.refusal.Refusal;

/** The published pages of a region in a language. */
@Path("/api/v3/{region}/{language}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ContentResource {
    private static final int DEEPEST = 20;

    private final Visits visits;
    private final ReadTree trees;
    private final PageJson json;

    @Inject
    ContentResource(Visits visits, ReadTree trees, PageJson json) {
        this.visits = visits;
        this.trees = trees;
        this.json = json;
    }

    /** All of them. */
    @GET
    @Public
    @Path("pages")
    public Response pages(
            @PathParam("region") String region, @PathParam("language") String language, @Context Request request) {
        return answer(
                region,
                language,
                request,
                "pages",
                (visit, tree) -> json.pages(visit, tree.all()).build().toString());
    }

    /** Without an address those at the root; with one that page and what is below it, to a depth. */
    @GET
    @Public
    @Path("children")
    public Response children(
            @PathParam("region") String region,
            @PathParam("language") String language,
            @QueryParam("url") @Nullable String url,
            @QueryParam("depth") @Nullable String depth,
            @Context Request request) {
        int levels = depth == null ? 1 : depth(depth);
        return answer(region, language, request, "children " + levels + " " + url, (visit, tree) -> {
            List<ContentTree.Node> tops = url == null ? tree.roots() : List.of(existing(visit, tree, url));
            return json.pages(visit, tree.below(tops, url == null ? levels - 1 : levels))
                    .build()
                    .toString();
        });
    }

    /** Those above one, the highest first. */
    @GET
    @Public
    @Path("parents")
    public Response parents(
            @PathParam("region") String region,
            @PathParam("language") String language,
            @QueryParam("url") @Nullable String url,
            @Context Request request) {
        return answer(
                region,
                language,
                request,
                "parents " + url,
                (visit, tree) -> json.pages(visit, ContentTree.above(existing(visit, tree, url)))
                        .build()
                        .toString());
    }

    /** One. */
    @GET
    @Public
    @Path("page")
    public Response page(
            @PathParam("region") String region,
            @PathParam("language") String language,
            @QueryParam("url") @Nullable String url,
            @Context Request request) {
        return answer(
                region,
                language,
                request,
                "page " + url,
                (visit, tree) ->
                        json.page(visit, existing(visit, tree, url)).build().toString());
    }

    private Response answer(
            String region,
            String language,
            Request request,
            String asked,
            BiFunction<Visit, ContentTree, String> body) {
        return visits.in(
                region,
                language,
                visit -> TaggedAnswer.of(
                        request, trees.state(visit) + " " + asked, () -> body.apply(visit, trees.read(visit))));
    }

    private static ContentTree.Node existing(Visit visit, ContentTree tree, @Nullable String url) {
        if (url == null) {
            throw Refusal.unreadable("integreat.no_url");
        }
        String path = url.replaceFirst("^https?://[^/]*", "").replaceAll("[?#].*$", "");
        String bare = ("/" + path + "/").replaceAll("/{2,}", "/");
        String root = visit.root();
        if (!bare.toLowerCase(Locale.ROOT).startsWith(root.toLowerCase(Locale.ROOT))
                || bare.length() <= root.length()) {
            throw Refusal.notFound();
        }
        return tree.at(bare.substring(root.length(), bare.length() - 1)).orElseThrow(Refusal::notFound);
    }

    private static int depth(String depth) {
        if (!depth.matches("[0-9]{1,2}")) {
            throw Refusal.unreadable("integreat.depth");
        }
        return Math.min(DEEPEST, Integer.parseInt(depth));
    }
}
