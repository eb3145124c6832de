package org.teranga.matching.exchange;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.need.NeedDraft;
import org.teranga.matching.pool.need.NeedSummary;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.offer.OfferDraft;
import org.teranga.matching.pool.offer.OfferSummary;
import org.teranga.matching.pool.offer.OfferTerms;

/**
 * All that goes over, as pages show it, field by field, before anybody agrees to it and before anybody takes it over.
 *
 * @param need    what is asked for; null where something is offered
 * @param offer   what is offered; null where something is asked for
 * @param place   where; empty where that is not known
 * @param ages    how old each of them is; empty where that was not said
 * @param name    whose it is; empty where that is not known, and so the next three
 * @param since   since when it waits; null for what is offered
 */
public record TransferFacts(
        @Nullable NeedSummary need,
        @Nullable OfferSummary offer,
        String place,
        List<Integer> ages,
        String name,
        String email,
        String phone,
        String remarks,
        @Nullable LocalDate since) {
    public TransferFacts {
        ages = List.copyOf(ages);
    }

    /** Of a need. */
    public static TransferFacts of(NeedTerms terms, List<Integer> ages, Contact contact, LocalDate since) {
        return new TransferFacts(
                terms.summary(),
                null,
                terms.locality().label(),
                ages,
                text(contact.name()),
                text(contact.email()),
                text(contact.phone()),
                text(contact.remarks()),
                since);
    }

    /** Of a need that arrived. */
    public static TransferFacts of(NeedDraft draft, LocalDate since) {
        return of(draft.terms(), draft.ages(), draft.contact(), since);
    }

    /** Of an offer. */
    public static TransferFacts of(OfferTerms terms, Contact contact) {
        return new TransferFacts(
                null,
                terms.summary(),
                terms.locality().label(),
                List.of(),
                text(contact.name()),
                text(contact.email()),
                text(contact.phone()),
                text(contact.remarks()),
                null);
    }

    /** Of an offer that arrived. */
    public static TransferFacts of(OfferDraft draft) {
        return of(draft.terms(), draft.contact());
    }

    private static String text(@Nullable String said) {
        return said == null ? "" : said;
    }

    /** Tells nothing: it must not get into a log by accident. */
    @Override
    public String toString() {
        return "TransferFacts[…]";
    }
}
