package org.teranga.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.me.MePart;
import org.teranga.platform.me.MeView;
import org.teranga.platform.theme.PageContexts;

/** On a member's own page: the offers that were left with their address, until they have said whether these are theirs. */
@ApplicationScoped
class ClaimPart implements MePart {
    private final ClaimOffer claim;
    private final PageContexts contexts;

    @Inject
    ClaimPart(ClaimOffer claim, PageContexts contexts) {
        this.claim = claim;
        this.contexts = contexts;
    }

    @Override
    public List<MeView.Own> of(UUID account) {
        return claim.asked(account).stream()
                .map(offer -> new MeView.Own(
                        "door",
                        contexts.text("claim.me"),
                        contexts.text(
                                "claim.me.note",
                                contexts.text("kind." + offer.terms().kind()),
                                Formats.of(contexts.language())
                                        .date(offer.receivedAt()
                                                .atZone(Formats.ZONE)
                                                .toLocalDate())),
                        offer.receiptNumber(),
                        ClaimPages.path(contexts.language().tag(), offer.id()),
                        false))
                .toList();
    }
}
