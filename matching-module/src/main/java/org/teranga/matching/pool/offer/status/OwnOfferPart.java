package org.teranga.matching.pool.offer.status;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.intake.ProposalLines;
import org.teranga.matching.pool.intake.TransferLine;
import org.teranga.matching.pool.intake.TransferLines;
import org.teranga.matching.pool.list.Status;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.me.MePart;
import org.teranga.platform.me.MeView;
import org.teranga.platform.theme.PageContexts;

/** The offers on a member's own page. */
@ApplicationScoped
class OwnOfferPart implements MePart {
    private final OwnOffers offers;
    private final ProposalLines proposals;
    private final TransferLines transfers;
    private final PageContexts contexts;

    @Inject
    OwnOfferPart(OwnOffers offers, ProposalLines proposals, TransferLines transfers, PageContexts contexts) {
        this.transfers = transfers;
        this.offers = offers;
        this.proposals = proposals;
        this.contexts = contexts;
    }

    @Override
    public List<MeView.Own> of(UUID account) {
        return offers.of(account).stream().map(this::shown).toList();
    }

    private MeView.Own shown(Offer offer) {
        String day = Formats.of(contexts.language())
                .date(offer.receivedAt().atZone(Formats.ZONE).toLocalDate());
        boolean told = offer.status() != Status.PROPOSED
                || !proposals.ofOffer(offer.id().value(), "").isEmpty();
        String status = contexts.text("offer.status."
                + transfers
                        .of("offer", offer.id().value())
                        .filter(TransferLine::elsewhere)
                        .map(TransferLine::state)
                        .orElse((told ? offer.status() : Status.RECEIVED).code()));
        return new MeView.Own(
                "door",
                contexts.text("kind." + offer.terms().kind()),
                contexts.text("me.own.since", status, day),
                offer.receiptNumber(),
                OwnOfferPages.path(contexts.language().tag(), offer.id()),
                true);
    }
}
