package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.teranga.platform.event.DomainEventKinds;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.outbound.Outbound;
import org.teranga.platform.outbound.OutboundFailed;
import org.teranga.platform.refusal.FieldError;

/** Reads the form of a webhook: an address that can be spoken to, and at least one kind of what there is to hear. */
@ApplicationScoped
class WebhookForm {
    private final Instance<DomainEventKinds> kinds;
    private final Outbound outbound;

    @Inject
    WebhookForm(@Any Instance<DomainEventKinds> kinds, Outbound outbound) {
        this.kinds = kinds;
        this.outbound = outbound;
    }

    /** Everything that can be heard. */
    List<String> kinds() {
        return kinds.stream().flatMap(source -> source.kinds().stream()).toList();
    }

    /** What was sent, and what is wrong with it. */
    Sent read(Answers sent) {
        FormReader form = new FormReader(sent);
        Optional<URI> address = address(form);
        List<String> wanted =
                kinds().stream().filter(sent.all("kinds")::contains).toList();
        if (wanted.isEmpty()) {
            form.fault("kinds", "webhook.fault.kinds");
        }
        return new Sent(address, wanted, form.faults());
    }

    private Optional<URI> address(FormReader form) {
        try {
            URI address = new URI(form.text("address"));
            outbound.check(address);
            return Optional.of(address);
        } catch (URISyntaxException malformed) {
            form.fault("address", "outbound.address");
        } catch (OutboundFailed refused) {
            String reason = refused.reason().name().toLowerCase(Locale.ROOT);
            form.fault("address", "outbound." + reason);
        }
        return Optional.empty();
    }

    /** What was sent; the address is there where nothing is wrong with it. */
    record Sent(Optional<URI> address, List<String> kinds, List<FieldError> faults) {}
}
