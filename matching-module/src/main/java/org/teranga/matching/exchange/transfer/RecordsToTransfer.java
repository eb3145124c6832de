package org.teranga.matching.exchange.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.exchange.TransferFacts;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.intake.OpenProposals;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.listing.OpenedListing;
import org.teranga.matching.pool.need.Need;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.need.status.NeedCopy;
import org.teranga.matching.pool.need.status.NeedViews;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.pool.offer.status.OfferCopy;
import org.teranga.platform.i18n.Formats;

/** Needs and offers, read as they would go over; closed here when they go, and opened again. */
@ApplicationScoped
@Transactional
public class RecordsToTransfer {
    private static final String NEED = "need";

    private final Needs needs;
    private final Offers offers;
    private final NeedList openNeeds;
    private final OfferList openOffers;
    private final NeedViews needViews;
    private final OpenProposals proposals;
    private final Clock clock;

    @Inject
    RecordsToTransfer(
            Needs needs,
            Offers offers,
            NeedList openNeeds,
            OfferList openOffers,
            NeedViews needViews,
            OpenProposals proposals,
            Clock clock) {
        this.needs = needs;
        this.offers = offers;
        this.openNeeds = openNeeds;
        this.openOffers = openOffers;
        this.needViews = needViews;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** One, as it is now. */
    public Optional<RecordToTransfer> find(String kind, UUID id) {
        return kind.equals(NEED)
                ? openNeeds.open(new NeedId(id)).map(this::need)
                : openOffers.open(new OfferId(id)).map(RecordsToTransfer::offer);
    }

    /** The same; nobody else proposes for it or changes it before the transaction ends. */
    Optional<RecordToTransfer> hold(String kind, UUID id) {
        proposals.hold(kind, List.of(id));
        listing(kind, id);
        return find(kind, id);
    }

    /** It is closed here. */
    void close(String kind, UUID id) {
        listing(kind, id).ifPresent(one -> one.withdraw(clock.instant()));
    }

    /** It waits here again, as it was. */
    void reopen(String kind, UUID id) {
        listing(kind, id).ifPresent(Listing::reopen);
    }

    private Optional<? extends Listing<?>> listing(String kind, UUID id) {
        return kind.equals(NEED)
                ? needs.hold(List.of(new NeedId(id))).stream().findFirst()
                : offers.hold(List.of(new OfferId(id))).stream().findFirst();
    }

    private RecordToTransfer need(OpenedListing<Need> opened) {
        Need need = opened.listing();
        Map<String, List<String>> answers = NeedCopy.of(opened, needViews.filled(opened));
        List<Integer> ages = NeedFields.AGES.read(
                new org.teranga.platform.form.FormReader(new org.teranga.platform.form.Answers(answers)));
        LocalDate since = LocalDate.ofInstant(need.waitingSince(), Formats.ZONE);
        return new RecordToTransfer(
                NEED,
                need.id().value(),
                need.receiptNumber(),
                need.status(),
                need.contact().personId(),
                need.accountId(),
                opened.contact(),
                need.waitingSince(),
                TransferFacts.of(need.terms(), ages == null ? List.of() : ages, opened.contact(), since),
                answers);
    }

    private static RecordToTransfer offer(OpenedListing<Offer> opened) {
        Offer offer = opened.listing();
        Contact contact = opened.contact();
        return new RecordToTransfer(
                "offer",
                offer.id().value(),
                offer.receiptNumber(),
                offer.status(),
                offer.contact().personId(),
                offer.accountId(),
                contact,
                offer.receivedAt(),
                TransferFacts.of(offer.terms(), contact),
                OfferCopy.of(opened));
    }
}
