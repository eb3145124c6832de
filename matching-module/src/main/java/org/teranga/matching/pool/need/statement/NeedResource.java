package org.teranga.matching.pool.need.statement;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.teranga.matching.pool.intake.JsonBody;
import org.teranga.matching.pool.list.ListParameters;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.minor.MinorHelp;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.people.ShownPeople;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.OpenToPrograms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/** Needs, as JSON: a household states its own, a caseworker states one for a household, staff read them. */
@Path("/api/v1/needs")
@Produces(MediaType.APPLICATION_JSON)
public class NeedResource {
    private final StateNeed stateNeed;
    private final MinorHelp minorHelp;
    private final NeedList list;
    private final PageContexts contexts;
    private final AuditTrail audit;
    private final ShownPeople people;

    @Inject
    NeedResource(
            StateNeed stateNeed,
            MinorHelp minorHelp,
            NeedList list,
            PageContexts contexts,
            AuditTrail audit,
            ShownPeople people) {
        this.people = people;
        this.stateNeed = stateNeed;
        this.minorHelp = minorHelp;
        this.list = list;
        this.contexts = contexts;
        this.audit = audit;
    }

    /**
     * States a need: 201 with its id, 422 with every fault. Staff and members can be reached already, so they need not say how. A child alone
     * is no need: 422 with where to go.
     */
    @POST
    @Requires(Permission.NEED_CREATE)
    @Consumes(MediaType.APPLICATION_JSON)
    @OpenToPrograms
    public Response ask(String body) {
        String language = contexts.language().tag();
        return switch (stateNeed.byJson(Answers.of(JsonBody.object(body)), language)) {
            case StateNeed.ByChild() -> throw minorHelp.problem(language);
            case StateNeed.Stated stated ->
                Response.created(URI.create(
                                "/api/v1/needs/" + stated.receipt().need().value()))
                        .entity(NeedStated.of(stated))
                        .build();
        };
    }

    /** A part of the list. */
    @GET
    @Requires(Permission.NEEDS_READ)
    public ListPage<Map<String, Object>> list(@BeanParam ListParameters asked) {
        Paging paging = asked.paging();
        return list.list(
                asked.asked(),
                asked.order(NeedList.LONGEST_WAITING_FIRST, Order.open(Needs.ORDERS.keySet())),
                paging.offset(),
                paging.size(),
                NeedAnswer::of);
    }

    /** One need, with who asks; that it was looked at is noted. */
    @GET
    @Path("{id}")
    @Requires(Permission.NEEDS_READ)
    public Map<String, Object> one(@PathParam("id") UUID id) {
        OpenedListing<Need> opened = list.open(new NeedId(id)).orElseThrow(Refusal::notFound);
        audit.record("need.read", "need", id);
        return NeedAnswer.of(
                opened.listing(), opened.contact(), people.of(opened.listing().id()));
    }
}
