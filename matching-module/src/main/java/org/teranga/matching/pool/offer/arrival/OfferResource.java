package org.teranga.matching.pool.offer.arrival;

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
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.matching.pool.intake.EntryPoints;
import org.teranga.matching.pool.intake.JsonBody;
import org.teranga.matching.pool.list.ListParameters;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.OfferReceipt;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.OpenToPrograms;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Public;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.listing.ListPage;
import org.teranga.platform.listing.Paging;
import org.teranga.platform.theme.PageContexts;

/** Offers, as JSON: everybody may leave one, staff read them. */
@Path("/api/v1/offers")
@Produces(MediaType.APPLICATION_JSON)
public class OfferResource {
    private final OfferQuestions questions;
    private final LeaveOffer leaveOffer;
    private final OfferList list;
    private final OfferReceipts receipts;
    private final PageContexts contexts;
    private final ReadOffer read;
    private final EntryPoints entryPoints;

    @Inject
    OfferResource(
            OfferQuestions questions,
            LeaveOffer leaveOffer,
            OfferList list,
            OfferReceipts receipts,
            PageContexts contexts,
            ReadOffer read,
            EntryPoints entryPoints) {
        this.questions = questions;
        this.leaveOffer = leaveOffer;
        this.list = list;
        this.receipts = receipts;
        this.contexts = contexts;
        this.read = read;
        this.entryPoints = entryPoints;
    }

    /** Leaves an offer: 201 with its receipt, 422 with every fault, 429 where the association has reached a limit. */
    @POST
    @Public
    @Consumes(MediaType.APPLICATION_JSON)
    @OpenToPrograms
    public Response leave(String body) {
        String language = contexts.language().tag();
        Answers sent = Answers.of(JsonBody.object(body));
        EntryPoint from = entryPoints.json();
        OfferDraft draft = questions.read(sent, from, language);
        OfferReceipt receipt = leaveOffer.leaveByProgram(draft, entryPoints.owner(Permission.OFFERS_READ));
        UUID id = receipt.offer().value();
        return Response.created(URI.create("/api/v1/offers/" + id))
                .entity(receipts.left(receipt, language, draft.terms().unsaid(), from.ignoredOfOffer(sent)))
                .build();
    }

    /** A part of the list. */
    @GET
    @Requires(Permission.OFFERS_READ)
    public ListPage<Map<String, Object>> list(@BeanParam ListParameters asked) {
        Paging paging = asked.paging();
        return list.list(
                asked.asked(),
                asked.order(OfferList.NEWEST_FIRST, Order.open(Offers.ORDERS.keySet())),
                paging.offset(),
                paging.size(),
                OfferAnswer::of);
    }

    /** One offer, with who offers and of which home it is; that it was looked at is noted. */
    @GET
    @Path("{id}")
    @Requires(Permission.OFFERS_READ)
    public Map<String, Object> one(@PathParam("id") UUID id) {
        return read.read(new OfferId(id));
    }
}
