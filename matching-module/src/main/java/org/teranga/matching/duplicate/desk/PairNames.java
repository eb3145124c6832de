package org.teranga.matching.duplicate.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.DuplicatePair;
import org.teranga.matching.pool.contact.Contacts;
import org.teranga.matching.pool.list.OwnRows;
import org.teranga.matching.pool.listing.Listing;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/**
 * The names of those who may stand twice, for whoever works on files. That they were seen in a list is noted of each, once a day; of the
 * reader's own nothing is told.
 */
@ApplicationScoped
@Transactional
class PairNames {
    private final Offers offers;
    private final Needs needs;
    private final Contacts contacts;
    private final OwnRows own;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    PairNames(Offers offers, Needs needs, Contacts contacts, OwnRows own, CurrentPerson person, AuditTrail audit) {
        this.offers = offers;
        this.needs = needs;
        this.contacts = contacts;
        this.own = own;
        this.person = person;
        this.audit = audit;
    }

    /** By record; who said no name is left out. */
    Map<UUID, String> of(Collection<DuplicatePair> pairs) {
        Map<UUID, String> names = new HashMap<>();
        if (person.may(Permission.FILES_WORK)) {
            for (RecordKind kind : RecordKind.values()) {
                names.putAll(of(
                        kind,
                        pairs.stream()
                                .filter(pair -> pair.recordKind() == kind)
                                .flatMap(pair -> Stream.of(pair.firstId(), pair.secondId()))
                                .distinct()
                                .toList()));
            }
        }
        return names;
    }

    private Map<UUID, String> of(RecordKind kind, List<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (ids.isEmpty()) {
            return names;
        }
        Set<UUID> mine = own.of(kind.code());
        List<? extends Listing<?>> found = switch (kind) {
            case OFFER -> offers.find(ids.stream().map(OfferId::new).toList());
            case NEED -> needs.find(ids.stream().map(NeedId::new).toList());
        };
        contacts.load(found.stream().map(Listing::contact).toList());
        Set<UUID> seen = new HashSet<>();
        for (Listing<?> one : found) {
            UUID id = one.id().value();
            String name =
                    mine.contains(id) ? null : contacts.open(one.contact()).name();
            if (!mine.contains(id)) {
                seen.add(id);
            }
            if (name != null) {
                names.put(id, name);
            }
        }
        audit.recordDaily("file.listed", kind.code(), seen);
        return names;
    }
}
