package org.teranga.tenantadmin.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.audit.AuditEntry;
import org.teranga.platform.casework.CaseFileKind;
import org.teranga.platform.casework.CaseFileKinds;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.theme.PageContexts;

/** The files that entries of a trail are about: their receipt numbers, and where each is shown to who may read it. */
@ApplicationScoped
class TrailFiles {
    private final CaseFileKinds kinds;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    TrailFiles(CaseFileKinds kinds, CurrentPerson person, PageContexts contexts) {
        this.kinds = kinds;
        this.person = person;
        this.contexts = contexts;
    }

    /**
     * A file that an entry is about.
     *
     * @param number what people call it by
     * @param href   its page; empty where the reader may not read it
     */
    record Numbered(String number, String href) {}

    /** Those of these entries, one query a kind. */
    Map<UUID, Numbered> of(List<AuditEntry> entries) {
        Map<UUID, Numbered> found = new HashMap<>();
        Map<String, Set<UUID>> byKind = entries.stream()
                .filter(entry -> entry.objectId() != null)
                .collect(Collectors.groupingBy(
                        AuditEntry::objectType, Collectors.mapping(AuditEntry::objectId, Collectors.toSet())));
        byKind.forEach((code, ids) -> kinds.find(code)
                .ifPresent(kind -> kind.numbers(ids)
                        .forEach((id, number) -> found.put(id, new Numbered(number, href(kind, id))))));
        return found;
    }

    private String href(CaseFileKind kind, UUID id) {
        return person.may(kind.reads()) ? "/" + contexts.language().tag() + kind.path(id) : "";
    }
}
