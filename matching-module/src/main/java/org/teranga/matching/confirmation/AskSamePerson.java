package org.teranga.matching.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.IdentityChange;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.json.Json;
import org.teranga.platform.refusal.Refusal;

/** A member of staff says that a record whose name or address became another is the same person's; it waits for another member. */
@ApplicationScoped
@Transactional
class AskSamePerson {
    private final IdentityChanges changes;
    private final ActsInWaiting acts;

    @Inject
    AskSamePerson(IdentityChanges changes, ActsInWaiting acts) {
        this.changes = changes;
        this.acts = acts;
    }

    /**
     * Asks for it.
     *
     * @param act    the code of what is confirmed
     * @param kind   {@code offer} or {@code need}
     * @param number its receipt number
     * @param reason how the member of staff knows
     * @throws Refusal conflict where nothing waits
     */
    void ask(String act, String kind, UUID record, String number, @Nullable String reason) {
        IdentityChange change = changes.open(kind, record).orElseThrow(() -> Refusal.conflict("identity.nothing_open"));
        acts.ask(
                act,
                change.id(),
                Json.createObjectBuilder()
                        .add("kind", kind)
                        .add("record", record.toString())
                        .add("number", number)
                        .build(),
                Objects.requireNonNullElse(reason, ""));
    }
}
