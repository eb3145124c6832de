package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final int HELPERS = 20;
    private static final Set<QualificationKind> OF_A_HELPER =
            Set.of(QualificationKind.CHARTER, QualificationKind.HELPER_COURSE);

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
        all(some("housing", department, HOSTS));
        homes.tell(department);
    }

    /** Some who give their time, their French or what they know of law and work, for the steps of a household's plan. */
    void helpers(String department) {
        all(some("buddy", department, HELPERS));
        for (String kind : List.of("language", "legal", "employment")) {
            earned(floor.missing(some(kind, department, HELPERS), OF_A_HELPER));
        }
    }

    private List<UUID> some(String kind, String department, int many) {
        return offers.list(
                        new ListRequest(null, kind, department, null),
                        new Order("received_at", false),
                        0,
                        many,
                        offer -> offer.contact().personId())
                .items();
    }

    /** Grants what is missing, and nothing twice. */
    private void all(Collection<UUID> persons) {
        earned(floor.missing(persons));
    }

    private void earned(Map<UUID, List<QualificationKind>> all) {
        all.forEach((person, missing) -> {
            missing.forEach(kind -> grantQualification.earned(person, kind, null));
            if (missing.contains(QualificationKind.ETHICS_COURSE)) {
                grantQualification.earned(person, QualificationKind.TRAUMA_COURSE, null);
            }
        });
    }
}
