package org.teranga.matching.duplicate.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.pool.contact.RecordStated;

/** What somebody of the team wrote down is compared at once, so that its file says whose else it may be. */
@ApplicationScoped
class CompareStated {
    private final FindDuplicates find;

    @Inject
    CompareStated(FindDuplicates find) {
        this.find = find;
    }

    void stated(@Observes RecordStated stated) {
        RecordKind.of(stated.kind()).ifPresent(kind -> find.look(kind, List.of(stated.id())));
    }
}
