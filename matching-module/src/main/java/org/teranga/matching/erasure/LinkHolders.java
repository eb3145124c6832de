package org.teranga.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.erasure.request.DataSubject;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.refusal.Refusal;

/** Whose secret link it is. */
@ApplicationScoped
@Transactional
class LinkHolders {
    private final OfferList offers;
    private final NeedList needs;
    private final HomeAdults adults;

    @Inject
    LinkHolders(OfferList offers, NeedList needs, HomeAdults adults) {
        this.offers = offers;
        this.needs = needs;
        this.adults = adults;
    }

    /**
     * The adult of a home to whom a link leads.
     *
     * @throws Refusal not found where it leads nowhere
     */
    DataSubject adult(SecretLink link) {
        HomeAdult adult = adults.followed(link).orElseThrow(Refusal::notFound);
        return subject(adult.id(), adult.contact());
    }

    /**
     * Who is behind a link; empty where it leads nowhere.
     *
     * @param what {@code offer} or {@code need}
     */
    Optional<Holder> behind(String what, SecretLink link) {
        return what.equals("offer")
                ? offers.open(link)
                        .map(opened -> holder(
                                opened.listing().contact().personId(),
                                opened.listing().id().value(),
                                opened.contact()))
                : needs.open(link)
                        .map(opened -> holder(
                                opened.listing().contact().personId(),
                                opened.listing().id().value(),
                                opened.contact()));
    }

    private static Holder holder(UUID person, UUID record, Contact contact) {
        return new Holder(subject(person, contact), record);
    }

    private static DataSubject subject(UUID person, Contact contact) {
        EmailAddress email = contact.email() == null
                ? null
                : EmailAddress.parse(contact.email()).orElse(null);
        return new DataSubject(person, email, contact.language());
    }

    /**
     * Who is behind a link.
     *
     * @param who    the person
     * @param record the offer or need
     */
    record Holder(DataSubject who, UUID record) {}
}
