package org.teranga.matching.desk;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.desk.list.DeskLists;
import org.teranga.matching.desk.list.OfferRows;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferGate;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.WithdrawOffer;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Requires;
import org.teranga.platform.menu.MenuEntry;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.HtmlPage;
import org.teranga.platform.theme.ListQuery;
import org.teranga.platform.theme.Redirect;
import org.teranga.platform.theme.menu.Menu;

/** The offers as staff see them: the list, and one with who offers. */
@Path("/{lang: [a-z]{2,3}}/desk/offers")
@Produces(MediaType.TEXT_HTML)
public class OfferDeskPages {
    private final OfferRows rows;
    private final DeskLists lists;
    private final OfferList list;
    private final WithdrawOffer withdrawOffer;
    private final OfferGate gate;
    private final OfferProspects prospects;
    private final OfferNotices notices;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    OfferDeskPages(
            OfferRows rows,
            DeskLists lists,
            OfferList list,
            WithdrawOffer withdrawOffer,
            OfferGate gate,
            OfferProspects prospects,
            OfferNotices notices,
            CurrentPerson person,
            AuditTrail audit) {
        this.rows = rows;
        this.lists = lists;
        this.list = list;
        this.withdrawOffer = withdrawOffer;
        this.gate = gate;
        this.prospects = prospects;
        this.notices = notices;
        this.person = person;
        this.audit = audit;
    }

    /** The list, filtered, sorted, in pages. */
    @MenuEntry(menu = Menu.DESK, key = "nav.desk.offers", order = 30)
    @GET
    @Transactional
    @Requires(Permission.OFFERS_READ)
    public HtmlPage list(@PathParam("lang") String lang, @Context UriInfo uri) {
        ListQuery query = DeskLists.query(uri.getQueryParameters(), OfferRows.SORTS);
        return new HtmlPage(
                "matching/desk/offers",
                lists.view(
                        DeskLists.OFFERS,
                        query,
                        rows.of(lang, query),
                        new Answers(uri.getQueryParameters()),
                        person.may(Permission.OFFERS_WRITE)));
    }

    /** One offer; that who offers was looked at is noted. */
    @GET
    @Path("{id}")
    @Requires(Permission.OFFERS_READ)
    public HtmlPage one(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        OpenedListing<Offer> opened = list.open(new OfferId(id)).orElseThrow(Refusal::notFound);
        audit.record("offer.read", "offer", id);
        return new HtmlPage("matching/desk/offer", view(lang, opened.listing(), opened.contact()));
    }

    /** Takes an offer back for the person. */
    @POST
    @Path("{id}/withdraw")
    @Requires(Permission.OFFERS_WRITE)
    public Redirect withdraw(@PathParam("lang") String lang, @PathParam("id") UUID id) {
        list.open(new OfferId(id)).orElseThrow(Refusal::notFound);
        if (!withdrawOffer.withdraw(List.of(new OfferId(id))).isEmpty()) {
            audit.record("offer.withdraw", "offer", id);
        }
        return new Redirect(href(lang, id));
    }

    private OfferView view(String lang, Offer offer, Contact contact) {
        UUID holder = offer.contact().personId();
        CaseFileView file = notices.file(offer.id());
        return new OfferView(
                offer.receiptNumber(),
                href(lang, offer.id().value()),
                offer.terms().summary(),
                offer.terms().locality().label(),
                offer.status().code(),
                offer.receivedAt(),
                contact.name(),
                contact.email(),
                contact.phone(),
                contact.remarks(),
                gate.lacking(offer.id()),
                person.may(Permission.QUALIFICATIONS_GRANT) ? holder.toString() : null,
                offer.status() == Status.RECEIVED ? prospects.of(offer.id()) : null,
                offer.way().shown(),
                notices.bars(offer.id()),
                notices.anotherPerson(offer.id()),
                person.may(Permission.OFFERS_WRITE),
                person.may(Permission.NEEDS_WRITE) && notices.printsCode(offer.id()),
                file,
                notices.thread(offer.id(), file),
                notices.home(offer.id()).map(path -> "/" + lang + path).orElse(""));
    }

    private static String href(String lang, UUID id) {
        return "/" + lang + "/desk/offers/" + id;
    }
}
