package org.teranga.matching.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;

/** Asks whoever left many offers or needs whether they still stand: the letters leave by themselves. */
@ApplicationScoped
@Transactional
public class AskWhetherItStands {
    private final Enquiries enquiries;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    AskWhetherItStands(Enquiries enquiries, CurrentPerson person, AuditTrail audit) {
        this.enquiries = enquiries;
        this.person = person;
        this.audit = audit;
    }

    /**
     * Asks about these; of which nothing can come, and of which somebody was asked in the last week, are left out.
     *
     * @param kind offer or need
     * @return about how many it is asked
     * @throws Refusal not allowed without the right, and for a program: letters are from somebody
     */
    public int ask(String kind, Collection<UUID> records) {
        person.requireHuman();
        if (!person.may(Permission.FILES_WORK)) {
            throw Refusal.forbidden();
        }
        int asked = enquiries.begin(kind, records, person.requiredSubject());
        audit.record("enquiry.begin", kind);
        return asked;
    }
}
