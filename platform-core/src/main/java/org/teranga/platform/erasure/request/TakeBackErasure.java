package org.teranga.platform.erasure.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.erasure.LastContact;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;

/** A person stays: by the own page, by the link of the letter, or because staff was told so. That is a contact: terms begin anew. */
@ApplicationScoped
@Transactional
class TakeBackErasure {
    private final ErasureRequests requests;
    private final LastContact contact;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    TakeBackErasure(ErasureRequests requests, LastContact contact, AuditTrail audit, Clock clock) {
        this.requests = requests;
        this.contact = contact;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for this person; empty where nothing does. */
    Optional<ErasureRequest> waiting(UUID person) {
        return requests.open(person);
    }

    /** What a letter told of; empty where the link leads nowhere, as after the erasure. */
    Optional<ErasureRequest> behind(SecretText link) {
        return requests.behind(link);
    }

    /** Takes it back; twice is as good as once. */
    void byPerson(UUID person) {
        requests.open(person).ifPresent(this::end);
    }

    /**
     * The same by the link of a letter.
     *
     * @throws Refusal not found where the link leads nowhere
     */
    void byLink(SecretText link) {
        ErasureRequest request = requests.behind(link).orElseThrow(Refusal::notFound);
        if (request.state() == ErasureState.PENDING) {
            end(request);
        }
    }

    private void end(ErasureRequest request) {
        request.end(ErasureState.TAKEN_BACK, clock.instant());
        contact.note(request.person());
        audit.record("person.keep", "person", request.person());
    }
}
