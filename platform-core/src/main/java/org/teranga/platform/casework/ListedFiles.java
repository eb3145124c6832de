package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/**
 * How those are called, and reached, whom a list is about: for who works on files, and never of their own matter. That they were seen in a
 * list is noted of each, once a day.
 */
@ApplicationScoped
@Transactional
public class ListedFiles {
    private final CaseFileKinds kinds;
    private final OwnMatters matters;
    private final CurrentPerson person;
    private final AuditTrail audit;

    @Inject
    ListedFiles(CaseFileKinds kinds, OwnMatters matters, CurrentPerson person, AuditTrail audit) {
        this.kinds = kinds;
        this.matters = matters;
        this.person = person;
        this.audit = audit;
    }

    /**
     * Their lines, by id.
     *
     * @param kind the code of a kind of file
     */
    public Map<UUID, CaseLine> of(String kind, Collection<UUID> ids) {
        CaseFileKind one = kinds.find(kind).orElseThrow();
        if (ids.isEmpty() || !person.may(Permission.FILES_WORK) || !person.may(one.reads())) {
            return Map.of();
        }
        Set<UUID> seen = new HashSet<>(ids);
        seen.removeAll(matters.among(one, seen));
        audit.recordDaily("file.listed", kind, seen);
        return one.lines(seen).stream().collect(Collectors.toMap(CaseLine::id, line -> line));
    }
}
