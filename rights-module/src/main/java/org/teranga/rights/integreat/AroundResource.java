package org.teranga.rights.integreat;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.Public;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;

/** What stands around the pages of a region: events, places, news, who answers for it. */
@Path("/api/v3/{region}/{language}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AroundResource {
    private static final int MOST_NEWS = 500;
    private static final int DEFAULT_NEWS = 10;

    private final Visits visits;
    private final EventJson events;
    private final LocationJson locations;
    private final NewsJson news;
    private final ImprintJson imprint;

    @Inject
    AroundResource(Visits visits, EventJson events, LocationJson locations, NewsJson news, ImprintJson imprint) {
        this.visits = visits;
        this.events = events;
        this.locations = locations;
        this.news = news;
        this.imprint = imprint;
    }

    /** What is to come. */
    @GET
    @Public
    @Path("events")
    public Response events(
            @PathParam("region") String region,
            @PathParam("language") String language,
            @QueryParam("combine_recurring") @Nullable String combined,
            @Context Request request) {
        boolean once = combined != null && combined.equalsIgnoreCase("true");
        return answer(
                region, language, request, visit -> events.events(visit, once).build());
    }

    /** Where to go. */
    @GET
    @Public
    @Path("locations")
    public Response locations(
            @PathParam("region") String region, @PathParam("language") String language, @Context Request request) {
        return answer(
                region, language, request, visit -> locations.locations(visit).build());
    }

    /** Messages of the association, from page 0 or 1 on as the app counts: pages begin at 1. */
    @GET
    @Public
    @Path("news")
    public Response news(
            @PathParam("region") String region,
            @PathParam("language") String language,
            @QueryParam("page") @Nullable String page,
            @QueryParam("size") @Nullable String size,
            @QueryParam("source") @Nullable String source,
            @Context Request request) {
        int number = Math.max(0, number(page, 1, Integer.MAX_VALUE) - 1);
        int rows = Math.max(1, number(size, DEFAULT_NEWS, MOST_NEWS));
        boolean ours = source == null || source.isEmpty() || source.equals(NewsJson.LOCAL);
        return answer(
                region,
                language,
                request,
                visit -> ours
                        ? news.news(visit, number, rows).build()
                        : Json.createArrayBuilder().build());
    }

    /** One of them. */
    @GET
    @Public
    @Path("news/{news}")
    public Response one(
            @PathParam("region") String region,
            @PathParam("language") String language,
            @PathParam("news") String id,
            @Context Request request) {
        return answer(
                region,
                language,
                request,
                visit -> news.one(visit, id).orElseThrow(Refusal::notFound).build());
    }

    /** Who answers for it. */
    @GET
    @Public
    @Path("imprint")
    public Response imprint(
            @PathParam("region") String region, @PathParam("language") String language, @Context Request request) {
        return answer(region, language, request, visit -> imprint.imprint(visit).build());
    }

    private Response answer(String region, String language, Request request, Function<Visit, JsonStructure> body) {
        return visits.in(region, language, visit -> TaggedAnswer.of(request, body.apply(visit)));
    }

    /** A number as it was asked; what is none counts as not asked. */
    private static int number(@Nullable String text, int absent, int most) {
        return text == null || !text.matches("[0-9]{1,9}") ? absent : Math.min(most, Integer.parseInt(text));
    }
}
