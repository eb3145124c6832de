package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.list.ListRequest;
import org.teranga.matching.pool.list.Order;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.QualificationKind;

/** With whom everything is done already in the demonstration, so that some suggestions of the plan can become placements at once. */
@ApplicationScoped
class DemoReady {
    private static final int HOSTS = 150;

    private final OfferList offers;
    private final Floor floor;
    private final GrantQualification grantQualification;
    private final DemoHomes homes;

    @Inject
    DemoReady(OfferList offers, Floor floor, GrantQualification grantQualification, DemoHomes homes) {
        this.offers = offers;
        this.floor = floor;
        this.grantQualification = grantQualification;
        this.homes = homes;
    }

    /** This person. */
    void member(UUID account) {
        all(List.of(account));
    }

    /** Some who offer a roof in this department; others are telling of their homes still. */
    void hosts(String department) {
        ListRequest housing = new ListRequest(null, "housing", department, null);
        all(offers.list(
                        housing,
                        new Order("received_at", false),
                        0,
                        HOSTS,
                        offer -> offer.contact().personId())
                .items());
        homes.tell(department);
    }

    /** Grants what is missing, and nothing twice. */
    private void all(Collection<UUID> persons) {
        floor.missing(persons).forEach((person, missing) -> {
            missing.forEach(kind -> grantQualification.earned(person, kind, null));
            if (missing.contains(QualificationKind.ETHICS_COURSE)) {
                grantQualification.earned(person, QualificationKind.TRAUMA_COURSE, null);
            }
        });
    }
}
