package org.teranga.matching.pool.offer.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.form.Vocabulary;
import org.teranga.matching.pool.contact.LeftRecords.OtherRecord;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.intake.ExpectedWait;
import org.teranga.matching.pool.intake.OwnNews;
import org.teranga.matching.pool.intake.ProposalLine;
import org.teranga.matching.pool.intake.Prospect;
import org.teranga.matching.pool.intake.SuggestedSkills;
import org.teranga.matching.pool.intake.TransferLine;
import org.teranga.matching.pool.intake.TransferLines;
import org.teranga.matching.pool.intake.Unsaid;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferGate;
import org.teranga.matching.pool.offer.OfferLinks;
import org.teranga.matching.pool.offer.OfferOutlook;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.matching.pool.offer.OfferWait;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.offer.OpenOffer;
import org.teranga.matching.pool.offer.arrival.AsideView;
import org.teranga.matching.pool.offer.arrival.OfferTerritory;
import org.teranga.platform.theme.FilledForm;

/** What the pages of the person who offers show. */
@ApplicationScoped
class OfferViews {
    private static final Set<String> HAPPENINGS =
            Set.of("changed", "withdrawn", "restored", "passed", "unticked", "address");

    private final OfferWait waits;
    private final OfferOutlook outlooks;
    private final OfferLinks links;
    private final OfferGate gate;
    private final OwnNews news;
    private final OfferTerritory territory;
    private final Offers offers;
    private final TransferLines transfers;
    private final Clock clock;
    private final SuggestedSkills suggested;

    @Inject
    OfferViews(
            OfferWait waits,
            OfferOutlook outlooks,
            OfferLinks links,
            OfferGate gate,
            OwnNews news,
            OfferTerritory territory,
            Offers offers,
            TransferLines transfers,
            Clock clock,
            SuggestedSkills suggested) {
        this.suggested = suggested;
        this.transfers = transfers;
        this.offers = offers;
        this.waits = waits;
        this.outlooks = outlooks;
        this.links = links;
        this.gate = gate;
        this.news = news;
        this.territory = territory;
        this.clock = clock;
    }

    /**
     * The form.
     *
     * @param kind as it was asked for; what is no kind is no choice yet
     */
    OfferFormView form(@Nullable String kind, FilledForm form, String action, boolean changing) {
        List<String> offered = changing ? List.copyOf(Vocabulary.KINDS) : territory.kinds();
        if (kind == null || !offered.contains(kind)) {
            return new OfferFormView("", form, action, changing, offered, null, List.of(), List.of(), List.of());
        }
        List<String> full = changing ? List.of() : territory.full(kind);
        return new OfferFormView(
                kind,
                form,
                action,
                changing,
                offered,
                waits.of(kind).daysOrNull(),
                full,
                territory.places(form),
                suggested.of(kind));
    }

    /** The wait for an offer like this one. */
    ExpectedWait wait(Offer offer) {
        return waits.of(offer.terms().kind());
    }

    /** How the offer stands. */
    OfferStatusView status(Offer offer, String href, @Nullable AsideView aside, @Nullable String happened) {
        String place = offer.terms().locality().label();
        List<ProposalLine> lines = news.ofOffer(offer.id().value(), href);
        boolean untold = offer.status() == Status.PROPOSED && lines.isEmpty();
        TransferLine transfer = transfers.of("offer", offer.id().value()).orElse(null);
        String away = transfer != null && transfer.elsewhere() ? transfer.state() : null;
        boolean declined = offer.status() == Status.WITHDRAWN
                && !offers.declined(List.of(offer.id())).isEmpty();
        return new OfferStatusView(
                offer.receiptNumber(),
                away != null
                        ? away
                        : declined ? OfferStatusView.DECLINED : (untold ? Status.RECEIVED : offer.status()).code(),
                offer.receivedAt(),
                offer.terms().summary(),
                place,
                href,
                !declined && away == null && offer.standing().mayBeRestored(clock.instant()),
                lines,
                unsaid(offer).blocks() ? null : wait(offer).daysOrNull(),
                waits(offer) ? gate.lacking(offer.id()) : List.of(),
                outlook(offer, untold),
                unsaid(offer).fields(),
                aside,
                offer.way().shown(),
                happened != null && HAPPENINGS.contains(happened) ? happened : "",
                others(offer),
                "",
                news.unread(offer.contact().personId(), offer.id().value()),
                transfer);
    }

    /** What whoever has no account left beside it; whoever has one finds all in the own file. */
    private List<OtherRecord> others(Offer offer) {
        return offer.accountId() == null ? links.others(offer.contact().personId(), offer.id()) : List.of();
    }

    /** What is asked of whoever has taken an offer back: nothing any more. */
    private static Unsaid unsaid(Offer offer) {
        return new Unsaid(waits(offer) ? offer.terms().unsaid() : List.of());
    }

    private static boolean waits(Offer offer) {
        return offer.status() != Status.WITHDRAWN && offer.status() != Status.PASSED_ON;
    }

    /** An offer of which somebody thinks, untold, is one that somebody could take. */
    private @Nullable Prospect outlook(Offer offer, boolean untold) {
        if (untold) {
            return Prospect.POSSIBLE;
        }
        return offer.status() == Status.RECEIVED
                ? outlooks.of(new OpenOffer(offer.id(), offer.source().reference(), offer.terms(), offer.receivedAt()))
                        .orElse(null)
                : null;
    }

    /** What is said of an offer that waits aside; null of any other. */
    @Nullable
    AsideView aside(Offer offer, String language, @Nullable SecretLink link) {
        return territory.aside(offer, language, link);
    }

    /** The secret link from the root of the host. */
    String path(String language, SecretLink link) {
        return links.path(language, link);
    }

    /** The secret link, whole. */
    String whole(String language, SecretLink link) {
        return links.whole(language, link);
    }

    /** The form as it would have been sent to leave this offer. */
    static FilledForm filled(OpenedListing<Offer> opened) {
        OfferTerms terms = opened.listing().terms();
        Map<String, List<String>> beside = opened.contact().written();
        beside.put("postcode", List.of(terms.locality().written()));
        return terms.said().filled(OfferFields.ANSWERS, beside);
    }
}
