package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.job.Jobs;

/** What an attempt does in the database, one transaction each; none is open while the address is spoken to. */
@ApplicationScoped
@Transactional
class AttemptSteps {
    /** 10 s, 1, 5, 30 minutes, 2, 5, 10, 20 hours: a day and a half in all. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(20));

    /** So many attempts in a row that fail, of whichever messages, and the webhook is switched off. */
    static final int MOST_FAILURES = 20;

    private final Webhooks webhooks;
    private final WebhookMessages messages;
    private final StopWebhook stop;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    AttemptSteps(Webhooks webhooks, WebhookMessages messages, StopWebhook stop, Jobs jobs, Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.stop = stop;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** What is to be sent; empty where it was sent, or its webhook is not on any more: then it waits no longer. */
    Optional<Taken> take(UUID id) {
        Optional<WebhookMessage> waiting =
                messages.find(id).filter(message -> message.state().equals("waiting"));
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        WebhookMessage message = waiting.get();
        Webhook webhook = webhooks.find(message.webhook()).orElseThrow();
        if (webhook.state() != Webhook.State.ON && !message.kind().equals(WebhookMessage.TEST)) {
            Instant now = clock.instant();
            messages.attempted(id, "failed", null, "off", now, now);
            return Optional.empty();
        }
        return Optional.of(new Taken(webhook, message, webhooks.secrets(webhook, clock.instant())));
    }

    /** What came of it; where it was not taken, it waits for its next time, unless this was the last. A try is made once. */
    void note(WebhookMessage message, boolean taken, @Nullable Integer status, @Nullable String reason) {
        Instant now = clock.instant();
        boolean again = !taken && !message.kind().equals(WebhookMessage.TEST) && message.attempts() < PAUSES.size();
        Instant due = again ? now.plus(PAUSES.get(message.attempts())) : now;
        String state = taken ? "delivered" : again ? "waiting" : "failed";
        messages.attempted(message.id(), state, status, reason, now, due);
        if (!message.kind().equals(WebhookMessage.TEST)) {
            webhooks.hold(message.webhook())
                    .filter(webhook -> webhook.attempted(taken, MOST_FAILURES))
                    .ifPresent(stop::tell);
        }
        if (again) {
            jobs.start(SendMessage.KIND, message.id(), due);
        }
    }

    /** A message to be sent now. */
    record Taken(Webhook webhook, WebhookMessage message, List<String> secrets) {}
}
