package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.teranga.matching.intake.Contacts;
import org.teranga.platform.audit.AuditTrail;

/**
 * The one place in which a placement opens contact: after both said yes and a second member of staff agreed, and no longer than it lasts.
 * Each time is noted.
 */
@ApplicationScoped
class Introduction {
    private final Pairs pairs;
    private final Contacts contacts;
    private final AuditTrail audit;

    @Inject
    Introduction(Pairs pairs, Contacts contacts, AuditTrail audit) {
        this.pairs = pairs;
        this.contacts = contacts;
        this.audit = audit;
    }

    /** How the two reach each other; empty where they are not introduced. */
    Optional<Introduced> of(Placement placement) {
        if (!placement.state().opensContact()) {
            return Optional.empty();
        }
        Sides sides = pairs.of(placement);
        audit.record("placement.contact", "placement", placement.id().value());
        return Optional.of(new Introduced(reach(sides, Party.HOUSEHOLD), reach(sides, Party.HOST)));
    }

    private Reach reach(Sides sides, Party side) {
        return Reach.of(contacts.open(sides.contact(side)));
    }
}
