package org.teranga.matching.stay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.casework.CaseFileKinds;
import org.teranga.platform.casework.CaseLine;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/** How the two sides of stays are called, for who works on files; that they were seen in a list is noted of each, once a day. */
@ApplicationScoped
@Transactional
class StaySides {
    private final CaseFileKinds kinds;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    StaySides(CaseFileKinds kinds, CurrentPerson person, AuditTrail audit) {
        this.kinds = kinds;
        this.person = person;
        this.audit = audit;
    }

    /** The names of their needs and offers, by id; none where nobody said one, and for who works on no files. */
    Map<UUID, String> names(Collection<StayRows.Row> rows) {
        if (rows.isEmpty() || !person.may(Permission.FILES_WORK)) {
            return Map.of();
        }
        Map<UUID, String> names =
                named("need", rows.stream().map(StayRows.Row::needId).distinct().toList());
        names.putAll(named(
                "offer", rows.stream().map(StayRows.Row::offerId).distinct().toList()));
        return names;
    }

    private Map<UUID, String> named(String kind, Collection<UUID> ids) {
        audit.recordDaily("file.listed", kind, ids);
        return kinds.find(kind).stream()
                .flatMap(one -> one.lines(ids).stream())
                .collect(Collectors.toMap(CaseLine::id, CaseLine::name));
    }
}
