package org.teranga.tenantadmin.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.decision.ActsInWaiting;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.program.ApiKey;
import org.teranga.platform.identity.program.ApiKeys;
import org.teranga.platform.privacy.SecretText;
import org.teranga.platform.refusal.Refusal;
import org.teranga.tenantadmin.authority.RightsSecondPersons;

/** Makes keys and revokes them. */
@ApplicationScoped
@Transactional
class LookAfterKeys {
    private final ApiKeys keys;
    private final ApiKeyAct act;
    private final ActsInWaiting acts;
    private final RightsSecondPersons second;
    private final AuditTrail audit;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    LookAfterKeys(
            ApiKeys keys,
            ApiKeyAct act,
            ActsInWaiting acts,
            RightsSecondPersons second,
            AuditTrail audit,
            CurrentPerson person,
            @RealTime Clock clock) {
        this.keys = keys;
        this.act = act;
        this.acts = acts;
        this.second = second;
        this.audit = audit;
        this.person = person;
        this.clock = clock;
    }

    List<ApiKey> all() {
        return keys.all();
    }

    ApiKey required(UUID id) {
        return keys.find(id).orElseThrow(Refusal::notFound);
    }

    Instant now() {
        return clock.instant();
    }

    /** What keys wait for, by id. */
    Map<UUID, String> awaiting() {
        return keys.awaiting();
    }

    /** Makes one, or asks for one where it needs a second person; again for the same form nothing happens. */
    Made make(KeyWish wish) {
        Instant now = clock.instant();
        ApiKey key = ApiKey.of(wish.id(), wish.label(), wish.scopes(), person.requiredSubject())
                .valid(now, now.plus(Duration.ofDays(wish.days())));
        if (second.wanted()) {
            boolean fresh = keys.ask(key);
            if (fresh) {
                act.ask(wish.id(), JsonValue.EMPTY_JSON_OBJECT);
                audit.record("key.ask", "key", wish.id());
            }
            return new Made(Optional.empty(), fresh);
        }
        Optional<SecretText> secret = keys.make(key);
        if (secret.isPresent()) {
            audit.record("key.make", "key", wish.id());
        }
        return new Made(secret, false);
    }

    /**
     * The secret of a key that was confirmed, for whoever asked for it, once.
     *
     * @throws Refusal not found where there is no such key, conflict where there is nothing to fetch
     */
    SecretText fetch(UUID id) {
        required(id);
        SecretText secret = keys.fetch(id, person.requiredSubject())
                .orElseThrow(() -> Refusal.conflict("key.fault.nothing_to_fetch"));
        audit.record("key.make", "key", id);
        return secret;
    }

    /**
     * Ends one at once.
     *
     * @throws Refusal not found where there is none
     */
    void revoke(UUID id) {
        required(id);
        acts.end(act.code(), id);
        if (keys.revoke(id)) {
            audit.record("key.revoke", "key", id);
        }
    }

    /**
     * What came of asking for a key.
     *
     * @param secret to be shown once; empty where there is none yet, or the form was sent before
     * @param asked  whether a second person has to confirm it now
     */
    record Made(Optional<SecretText> secret, boolean asked) {}
}
