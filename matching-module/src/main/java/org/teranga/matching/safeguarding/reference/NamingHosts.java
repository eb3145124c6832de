package org.teranga.matching.safeguarding.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;

/** What hosts are called in letters to those whom they name themselves. */
@ApplicationScoped
@Transactional
class NamingHosts {
    private final TenantDatabase database;
    private final OfferList offers;

    @Inject
    NamingHosts(TenantDatabase database, OfferList offers) {
        this.database = database;
        this.offers = offers;
    }

    /** The name that the host gave with the latest offer; empty where none was given. */
    String name(UUID host) {
        return offer(host)
                .flatMap(offers::open)
                .map(opened -> opened.contact().name())
                .orElse("");
    }

    /** The mailboxes to which letters to this host go. */
    Set<EmailAddress> mailboxes(UUID host) {
        return database
                .sql("select id from matching.offer where tenant_id = :tenant and person_id = :host")
                .bind("host", host)
                .list(UUID.class)
                .stream()
                .flatMap(id -> offers.open(new OfferId(id)).stream())
                .flatMap(opened -> Stream.ofNullable(opened.contact().email()))
                .flatMap(email -> EmailAddress.parse(email).stream())
                .map(EmailAddress::mailbox)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The latest offer of this host. */
    Optional<OfferId> offer(UUID host) {
        return database.sql("select id from matching.offer where tenant_id = :tenant and person_id = :host"
                        + " order by received_at desc, id limit 1")
                .bind("host", host)
                .first(UUID.class)
                .map(OfferId::new);
    }
}
