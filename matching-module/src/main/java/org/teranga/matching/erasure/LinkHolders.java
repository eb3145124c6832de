package org.teranga.matching.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.need.NeedList;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.erasure.request.DataSubject;
import org.teranga.platform.privacy.EmailAddress;

/** Whose secret link it is. */
@ApplicationScoped
@Transactional
class LinkHolders {
    private final OfferList offers;
    private final NeedList needs;

    @Inject
    LinkHolders(OfferList offers, NeedList needs) {
        this.offers = offers;
        this.needs = needs;
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
        EmailAddress email = contact.email() == null
                ? null
                : EmailAddress.parse(contact.email()).orElse(null);
        return new Holder(new DataSubject(person, email, contact.language()), record);
    }

    /**
     * Who is behind a link.
     *
     * @param who    the person
     * @param record the offer or need
     */
    record Holder(DataSubject who, UUID record) {}
}
