package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantContext;

/** Accepts e-mails of features for sending. */
@ApplicationScoped
public class Mails {
    private final Letters letters;
    private final Envelopes envelopes;
    private final Outbox outbox;
    private final Instance<UnprovenAddresses> unproven;
    private final Event<MailsQueued> queued;
    private final Clock clock;

    @Inject
    Mails(
            Letters letters,
            Envelopes envelopes,
            Outbox outbox,
            @Any Instance<UnprovenAddresses> unproven,
            Event<MailsQueued> queued,
            Clock clock) {
        this.letters = letters;
        this.envelopes = envelopes;
        this.outbox = outbox;
        this.unproven = unproven;
        this.queued = queued;
        this.clock = clock;
    }

    /**
     * Sends a mail in the name of the open association as soon as the running transaction has committed; if it does not, there was no
     * mail. A template that fails makes the transaction fail.
     */
    public void send(Mail mail) {
        send(List.of(mail));
    }

    /**
     * As {@link #send(Mail)}, many at once; whoever sends has got the keys of their persons before. To an address of which nothing is known
     * but that somebody typed it nothing goes.
     */
    public void send(List<Mail> mails) {
        Set<UUID> strangers = unproven(
                mails.stream().map(Mail::person).filter(Objects::nonNull).toList());
        send(mails.stream().filter(mail -> !strangers.contains(mail.person())).toList(), MailRank.LETTER);
    }

    /**
     * As {@link #send(Mail)}, for whoever keeps which letter it was.
     *
     * @return its id in the outbox; empty where nothing goes to this address
     */
    public Optional<UUID> sendNoted(Mail mail) {
        if (mail.person() != null && isUnproven(mail.person())) {
            return Optional.empty();
        }
        Map<UUID, byte[]> sealed = sealed(List.of(mail));
        outbox.add(TenantContext.required().id(), sealed, MailRank.LETTER);
        return sealed.keySet().stream().findFirst();
    }

    /** Whether nothing is known of this person's address but that somebody typed it, so that receipts alone go there. */
    public boolean isUnproven(UUID person) {
        return !unproven(List.of(person)).isEmpty();
    }

    /** As {@link #send(List)}, for letters of placements: they leave before all others. */
    public void sendFirst(List<Mail> mails) {
        send(mails, MailRank.PLACEMENT);
    }

    private Set<UUID> unproven(List<UUID> persons) {
        Set<UUID> found = new HashSet<>();
        unproven.forEach(source -> found.addAll(source.among(persons)));
        return found;
    }

    void send(List<Mail> mails, MailRank rank) {
        outbox.add(TenantContext.required().id(), sealed(mails), rank);
    }

    /** One that does not leave before a moment. */
    void sendAt(Mail mail, MailRank rank, Instant due) {
        outbox.add(TenantContext.required().id(), sealed(List.of(mail)), rank, due);
    }

    private Map<UUID, byte[]> sealed(List<Mail> mails) {
        Tenant tenant = TenantContext.required();
        Instant now = clock.instant();
        Map<UUID, byte[]> sealed = new LinkedHashMap<>();
        List<MailsQueued.Queued> known = new ArrayList<>();
        for (Mail mail : mails) {
            UUID id = Uuid7.at(now);
            sealed.put(id, envelopes.seal(letters.of(tenant, mail), mail.person()));
            if (mail.person() != null) {
                known.add(new MailsQueued.Queued(id, mail.person(), mail.template()));
            }
        }
        if (!known.isEmpty()) {
            queued.fire(new MailsQueued(known, now));
        }
        return sealed;
    }
}
