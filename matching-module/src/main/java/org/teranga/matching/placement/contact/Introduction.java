package org.teranga.matching.placement.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.platform.audit.AuditTrail;

/**
 * The one place in which a placement opens contact: after both said yes and a second member of staff agreed, and no longer than it lasts.
 * What is shown is the contact that each side meant for the other. Each time is noted.
 */
@ApplicationScoped
public class Introduction {
    private static final ContactDetails NOTHING = new ContactDetails(null, null, null);

    private final IntroducedContacts contacts;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Introduction(IntroducedContacts contacts, AuditTrail audit, Clock clock) {
        this.contacts = contacts;
        this.audit = audit;
        this.clock = clock;
    }

    /** This side gives the other its contact as it is now; false where it is another person by now, or nothing is open. */
    public boolean renew(PlacementId placement, Party side) {
        boolean renewed = contacts.renew(placement, side, clock.instant());
        if (renewed) {
            audit.record("placement.contact_renewed", "placement", placement.value());
        }
        return renewed;
    }

    /**
     * Whether whoever reads this side's page is still who was introduced: the same person, at the same address. Another one sees nobody's
     * contact by a link of the record.
     */
    public boolean isStill(Placement placement, Party side, SealedContact now) {
        return contacts.isStill(placement.id(), side, now);
    }

    /** How the two reach each other; empty where they are not introduced. */
    public Optional<Introduced> of(Placement placement) {
        if (!placement.state().opensContact()) {
            return Optional.empty();
        }
        audit.record("placement.contact", "placement", placement.id().value());
        return Optional.of(new Introduced(reach(placement, Party.HOUSEHOLD), reach(placement, Party.HOST)));
    }

    private ContactDetails reach(Placement placement, Party side) {
        return contacts.of(placement.id(), side).orElse(NOTHING);
    }
}
