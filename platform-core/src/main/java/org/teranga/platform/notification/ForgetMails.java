package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.privacy.ErasedPersons;
import org.teranga.platform.privacy.ErasureReach;
import org.teranga.platform.privacy.key.NotAuthentic;
import org.teranga.platform.tenancy.TenantContext;

/** Mails to or about a person who is erased lose their words, whether they wait, were refused, or are shown on the page of development. */
@ApplicationScoped
class ForgetMails implements ErasureReach {
    private static final int AT_ONCE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final Outbox outbox;
    private final Envelopes envelopes;

    @Inject
    ForgetMails(Outbox outbox, Envelopes envelopes) {
        this.outbox = outbox;
        this.envelopes = envelopes;
    }

    @Override
    public void reach(ErasedPersons who) {
        UUID tenant = TenantContext.required().id();
        List<OutboxRow> some = outbox.inWords(tenant, FIRST, AT_ONCE);
        while (!some.isEmpty()) {
            some.stream().filter(mail -> concerns(mail, who)).map(OutboxRow::id).forEach(outbox::destroy);
            some = outbox.inWords(tenant, some.getLast().id(), AT_ONCE);
        }
    }

    private boolean concerns(OutboxRow mail, ErasedPersons who) {
        try {
            if (envelopes
                    .addressee(mail.sealed())
                    .filter(who.persons()::contains)
                    .isPresent()) {
                return true;
            }
            Optional<String> words = envelopes.words(mail.sealed());
            // One whose key went a moment ago, with an invitation to this person, has no words any more and nobody to
            // go to.
            return words.map(who::namedIn).orElse(true);
        } catch (NotAuthentic foreign) {
            return false; // sealed under a master key that is gone: nobody reads it any more
        }
    }
}
