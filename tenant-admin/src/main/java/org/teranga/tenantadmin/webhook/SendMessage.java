package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.clock.RealTime;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.json.Json;
import org.teranga.platform.outbound.Outbound;
import org.teranga.platform.outbound.OutboundFailed;
import org.teranga.platform.outbound.OutboundReply;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Sends a message once. Whether it is sent again is written down with what came of it, so that a node which dies between the two sends it
 * twice rather than never: each has an id by which the other side knows it again.
 */
@ApplicationScoped
class SendMessage implements Job {
    static final JobKind KIND = new JobKind("webhook.send");

    private final Outbound outbound;
    private final AttemptSteps steps;
    private final Clock clock;

    @Inject
    SendMessage(Outbound outbound, AttemptSteps steps, @RealTime Clock clock) {
        this.outbound = outbound;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    public void run(UUID subject) {
        steps.take(subject).ifPresent(this::send);
    }

    private void send(AttemptSteps.Taken taken) {
        Instant now = clock.instant();
        String body = body(taken.message());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Teranga-Event", taken.message().kind());
        headers.put("Teranga-Delivery", taken.message().id().toString());
        headers.put(Signature.HEADER, Signature.of(taken.secrets(), now, body));
        Integer status = null;
        String reason = null;
        boolean accepted = false;
        try {
            OutboundReply reply = outbound.post(address(taken), headers, body.getBytes(StandardCharsets.UTF_8));
            status = reply.status();
            accepted = reply.taken();
        } catch (OutboundFailed failed) {
            reason = failed.reason().name().toLowerCase(Locale.ROOT);
        }
        note(taken, accepted, status, reason);
    }

    private void note(AttemptSteps.Taken taken, boolean accepted, @Nullable Integer status, @Nullable String reason) {
        steps.note(taken.message(), accepted, status, reason);
    }

    private static URI address(AttemptSteps.Taken taken) {
        return taken.webhook().address();
    }

    /** Ids and codes; the facts stand beside them. */
    static String body(WebhookMessage message) {
        JsonObject facts = Json.createReader(new StringReader(message.facts())).readObject();
        return Json.createObjectBuilder()
                .add("id", message.id().toString())
                .add("event", message.kind())
                .add("occurredAt", message.happened().toString())
                .add("association", TenantContext.required().slug())
                .add("subject", message.subject().toString())
                .add("facts", facts)
                .build()
                .toString();
    }
}
