package org.teranga.platform.sentence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Whether somebody is the human who wrote a correction, by whichever account: as far as the association of the reader can tell now, or that
 * of the writer could when it was written.
 */
@ApplicationScoped
class SentenceWriters {
    private final Persons persons;

    @Inject
    SentenceWriters(Persons persons) {
        this.persons = persons;
    }

    /** Every id of this human at the open association. */
    List<UUID> idsOf(UUID person) {
        return List.copyOf(persons.allOf(Set.of(person)));
    }

    /** Whether this person wrote one of these. */
    boolean wrote(UUID person, List<SentenceCorrection> corrections) {
        List<UUID> writers = corrections.stream()
                .flatMap(one -> one.writers().stream())
                .distinct()
                .toList();
        return writers.contains(person) || TenantContext.current().isPresent() && persons.sameHuman(person, writers);
    }
}
