package org.teranga.tenantadmin.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.teranga.platform.event.DomainEventKinds;
import org.teranga.platform.form.Answers;
import org.teranga.platform.outbound.Outbound;
import org.teranga.platform.outbound.OutboundFailed;
import org.teranga.platform.theme.FormFault;
import org.teranga.platform.theme.PageContexts;

/** Reads the form of a webhook: an address that can be spoken to, and at least one kind of what there is to hear. */
@ApplicationScoped
class WebhookForm {
    private final Instance<DomainEventKinds> kinds;
    private final Outbound outbound;
    private final PageContexts contexts;

    @Inject
    WebhookForm(@Any Instance<DomainEventKinds> kinds, Outbound outbound, PageContexts contexts) {
        this.kinds = kinds;
        this.outbound = outbound;
        this.contexts = contexts;
    }

    /** Everything that can be heard. */
    List<String> kinds() {
        return kinds.stream().flatMap(source -> source.kinds().stream()).toList();
    }

    /** What was sent, and what is wrong with it. */
    Sent read(Answers sent) {
        List<FormFault> faults = new ArrayList<>();
        Optional<URI> address = address(sent.first("address").strip(), faults);
        List<String> wanted =
                kinds().stream().filter(sent.all("kinds")::contains).toList();
        if (wanted.isEmpty()) {
            faults.add(new FormFault("kinds", contexts.text("webhook.fault.kinds")));
        }
        return new Sent(address, wanted, faults);
    }

    private Optional<URI> address(String text, List<FormFault> faults) {
        try {
            URI address = new URI(text);
            outbound.check(address);
            return Optional.of(address);
        } catch (URISyntaxException malformed) {
            faults.add(new FormFault("address", contexts.text("outbound.address")));
        } catch (OutboundFailed refused) {
            String reason = refused.reason().name().toLowerCase(Locale.ROOT);
            faults.add(new FormFault("address", contexts.text("outbound." + reason)));
        }
        return Optional.empty();
    }

    /** What was sent; the address is there where nothing is wrong with it. */
    record Sent(Optional<URI> address, List<String> kinds, List<FormFault> faults) {}
}
