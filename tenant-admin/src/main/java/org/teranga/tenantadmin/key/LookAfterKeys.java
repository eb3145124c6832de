package org.teranga.tenantadmin.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.web.Problem;

/** Makes keys and revokes them. */
@ApplicationScoped
@Transactional
class LookAfterKeys {
    private final ApiKeys keys;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    LookAfterKeys(ApiKeys keys, AuditTrail audit, CurrentPerson person, Clock clock) {
        this.keys = keys;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    List<ApiKey> all() {
        return keys.all();
    }

    ApiKey required(UUID id) {
        return keys.find(id).orElseThrow(Problem::notFound);
    }

    Instant now() {
        return clock.instant();
    }

    /** Makes one; the secret is empty where the same form was sent before. */
    Optional<SecretText> make(KeyWish wish) {
        Instant now = clock.instant();
        ApiKey key = new ApiKey(
                wish.id(),
                wish.label(),
                wish.scopes(),
                person.requiredSubject(),
                now,
                now.plus(Duration.ofDays(wish.days())),
                null,
                null);
        Optional<SecretText> secret = keys.make(key);
        if (secret.isPresent()) {
            audit.record("key.make", "key", wish.id());
        }
        return secret;
    }

    /**
     * Ends one at once.
     *
     * @throws Problem 404 where there is none
     */
    void revoke(UUID id) {
        required(id);
        if (keys.revoke(id)) {
            audit.record("key.revoke", "key", id);
        }
    }
}
