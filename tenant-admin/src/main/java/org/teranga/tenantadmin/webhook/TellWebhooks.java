package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.teranga.platform.event.DomainEvent;
import org.teranga.platform.job.Jobs;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.Uuid7;

/** Writes down, in the transaction in which something happens, who is to be told of it. */
@ApplicationScoped
class TellWebhooks {
    private final Webhooks webhooks;
    private final WebhookMessages messages;
    private final Jobs jobs;
    private final Clock clock;

    @Inject
    TellWebhooks(Webhooks webhooks, WebhookMessages messages, Jobs jobs, Clock clock) {
        this.webhooks = webhooks;
        this.messages = messages;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    void tell(@Observes DomainEvent occurrence) {
        if (occurrence.subjects().isEmpty()) {
            return;
        }
        for (UUID webhook : webhooks.hearing(occurrence.kind())) {
            occurrence.subjects().forEach(subject -> send(webhook, occurrence.kind(), subject, occurrence.facts()));
        }
    }

    /** A message of its own, to try the address. */
    @Transactional
    public UUID tryOut(UUID webhook) {
        return send(webhook, WebhookMessage.TEST, webhook, Map.of());
    }

    private UUID send(UUID webhook, String kind, UUID subject, Map<String, String> facts) {
        Instant now = clock.instant();
        UUID id = Uuid7.at(now);
        JsonObjectBuilder said = Json.createObjectBuilder();
        facts.forEach(said::add);
        messages.add(
                new WebhookMessage(id, webhook, kind, subject, said.build().toString(), now, "waiting", 0, null, null));
        jobs.start(SendMessage.KIND, id);
        return id;
    }
}
