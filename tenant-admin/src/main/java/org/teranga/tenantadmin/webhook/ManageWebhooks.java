package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.refusal.Refusal;

/** What an administrator does with webhooks; each is noted. */
@ApplicationScoped
@Transactional
class ManageWebhooks {
    /** More than enough for one association, and few enough that an occurrence stays cheap. */
    static final int MOST = 10;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final String OBJECT = "webhook";

    private final Webhooks webhooks;
    private final WebhookMessages messages;
    private final TellWebhooks tell;
    private final StoppedWebhooks stopped;
    private final Jobs jobs;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ManageWebhooks(
            Webhooks webhooks,
            WebhookMessages messages,
            TellWebhooks tell,
            StoppedWebhooks stopped,
            Jobs jobs,
            AuditTrail audit,
            Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.tell = tell;
        this.stopped = stopped;
        this.jobs = jobs;
        this.audit = audit;
        this.clock = clock;
    }

    List<Webhook> all() {
        return webhooks.all();
    }

    /** @throws Refusal not found */
    Webhook existing(UUID id) {
        return webhooks.find(id).orElseThrow(Refusal::notFound);
    }

    long count(UUID id) {
        return messages.count(id);
    }

    List<WebhookMessage> messages(UUID id, int offset, int limit) {
        return messages.of(id, offset, limit);
    }

    /**
     * Adds one.
     *
     * @return its id, and the secret, which is never shown again
     * @throws Refusal conflict where there are too many
     */
    Shown add(URI address, List<String> kinds) {
        if (webhooks.all().size() >= MOST) {
            throw Refusal.conflict("webhook.too_many", MOST);
        }
        UUID id = Uuid7.at(clock.instant());
        String secret = secret();
        webhooks.add(Webhook.add(id, address, kinds, webhooks.sealed(id, secret), clock.instant()));
        audit.record("webhook.add", OBJECT, id);
        return new Shown(id, secret);
    }

    void change(UUID id, URI address, List<String> kinds) {
        held(id).change(address, kinds, clock.instant());
        audit.record("webhook.change", OBJECT, id);
    }

    Shown rotate(UUID id) {
        String secret = secret();
        held(id).rotate(webhooks.sealed(id, secret), clock.instant());
        audit.record("webhook.rotate", OBJECT, id);
        return new Shown(id, secret);
    }

    void put(UUID id, Webhook.State state) {
        held(id).put(state, clock.instant());
        stopped.changed();
        audit.record(state == Webhook.State.ON ? "webhook.resume" : "webhook.pause", OBJECT, id);
    }

    void remove(UUID id) {
        webhooks.remove(held(id));
        stopped.changed();
        audit.record("webhook.remove", OBJECT, id);
    }

    void tryOut(UUID id) {
        existing(id);
        tell.tryOut(id);
    }

    /** Sends a failed message of it again. */
    void again(UUID id, UUID message) {
        existing(id);
        boolean its = messages.find(message)
                .filter(found -> found.webhook().equals(id))
                .isPresent();
        if (!its) {
            throw Refusal.notFound();
        }
        if (messages.again(message, clock.instant())) {
            jobs.start(SendMessage.KIND, message);
        }
    }

    private Webhook held(UUID id) {
        return webhooks.hold(id).orElseThrow(Refusal::notFound);
    }

    private static String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return "whsec_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A webhook and its secret, to be shown once. */
    record Shown(UUID id, String secret) {}
}
