package org.teranga.matching.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.teranga.matching.placement.PlacementId;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.refusal.Refusal;

/** Whoever is signed in says that a stay is not well: one of its sides, or a caseworker. */
@ApplicationScoped
@Transactional
public class ReportIncident {
    private final OpenIncident open;
    private final SidesOfStays sides;
    private final IncidentReaders readers;
    private final CurrentPerson person;

    @Inject
    ReportIncident(OpenIncident open, SidesOfStays sides, IncidentReaders readers, CurrentPerson person) {
        this.open = open;
        this.sides = sides;
        this.readers = readers;
        this.person = person;
    }

    /**
     * Opens one.
     *
     * @param typed what is not well; a side need not say it
     * @throws Refusal not allowed for who is neither, not found where there is no such stay and for who lives there, invalid where one of the
     *     team says nothing
     */
    public UUID report(UUID placement, String typed) {
        person.requireHuman();
        UUID account = person.requiredSubject();
        PlacementLinks.Followed side = sides.of(account, placement).orElse(null);
        if (side != null) {
            return open.bySide(side, IncidentText.optional("what", typed));
        }
        if (!person.may(Permission.FILES_WORK)) {
            throw Refusal.forbidden();
        }
        if (readers.concernedBy(placement)) {
            throw Refusal.notFound();
        }
        return open.byTeam(new PlacementId(placement), account, IncidentText.required("what", typed));
    }
}
