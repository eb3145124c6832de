package org.teranga.matching.pool.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/** Finds the way in of the current request. */
@ApplicationScoped
public class EntryPoints {
    private final CurrentPerson person;

    @Inject
    EntryPoints(CurrentPerson person) {
        this.person = person;
    }

    /** For the form. */
    public EntryPoint form() {
        if (person.account().isEmpty()) {
            return EntryPoint.PUBLIC_FORM;
        }
        return staff() ? EntryPoint.STAFF_FORM : EntryPoint.MEMBER_FORM;
    }

    /** For JSON. */
    public EntryPoint json() {
        if (program()) {
            return EntryPoint.PROGRAM_JSON;
        }
        return staff() ? EntryPoint.STAFF_JSON : EntryPoint.OWN_JSON;
    }

    /** Into whose file it belongs: a member's own, unless the member may read those of all. */
    public Optional<UUID> owner(Permission readsAll) {
        boolean own = person.may(Permission.OWN_FILE) && !person.may(readsAll);
        return own ? person.subject() : Optional.empty();
    }

    private boolean staff() {
        return !program() && person.may(Permission.NEEDS_WRITE);
    }

    /** A key has rights, and no role. */
    private boolean program() {
        return person.account().isPresent() && person.roles().isEmpty();
    }
}
