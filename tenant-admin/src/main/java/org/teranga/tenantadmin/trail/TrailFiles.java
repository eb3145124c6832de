package org.teranga.tenantadmin.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.teranga.platform.audit.AuditEntry;
import org.teranga.platform.audit.TrailSubjects;
import org.teranga.platform.casework.CaseFileKinds;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.PageContexts;

/** The files, and other things, that entries of a trail are about: what people call them, and where each is shown to who may read it. */
@ApplicationScoped
class TrailFiles {
    private final CaseFileKinds kinds;
    private final List<TrailSubjects> subjects;
    private final CurrentPerson person;
    private final PageContexts contexts;

    @Inject
    TrailFiles(
            CaseFileKinds kinds, @Any Instance<TrailSubjects> subjects, CurrentPerson person, PageContexts contexts) {
        this.kinds = kinds;
        this.subjects = subjects.stream().toList();
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
        byKind.forEach((code, ids) -> {
            kinds.find(code)
                    .ifPresent(kind -> kind.numbers(ids)
                            .forEach((id, number) ->
                                    found.put(id, new Numbered(number, href(kind.path(id), kind.reads())))));
            subjects.forEach(feature -> feature.of(code, ids)
                    .forEach((id, one) ->
                            found.putIfAbsent(id, new Numbered(one.number(), href(one.path(), one.reads())))));
        });
        return found;
    }

    private String href(String path, Permission reads) {
        return !path.isEmpty() && person.may(reads) ? "/" + contexts.language().tag() + path : "";
    }
}
