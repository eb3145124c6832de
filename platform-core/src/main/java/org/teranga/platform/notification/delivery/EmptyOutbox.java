package org.teranga.platform.notification.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.teranga.platform.notification.Medium;
import org.teranga.platform.notification.Outbox;
import org.teranga.platform.notification.OutboxRow;
import org.teranga.platform.privacy.key.NotAuthentic;

/**
 * Hands what waits of one medium over, at least once: while the server is away everything waits; what it refuses for now is tried again,
 * later and later; what it refuses for good stays as a dead letter.
 */
@ApplicationScoped
public class EmptyOutbox {
    private static final Logger LOG = System.getLogger(EmptyOutbox.class.getName());
    private static final int AT_ONCE = 50;
    private static final Duration LEASE = Duration.ofMinutes(15);
    private static final Duration WHILE_AWAY = Duration.ofSeconds(10);
    private static final int ATTEMPTS = 10;

    private final Outbox outbox;

    @Inject
    public EmptyOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    /** How a line is opened. */
    @FunctionalInterface
    public interface Opening {
        /** @throws CarrierAway where nobody answers */
        Carrier open() throws CarrierAway;
    }

    /** Everything that is due leaves, fifty at a time, each fifty by a line of its own. */
    public void run(Medium medium, Opening opening) {
        List<OutboxRow> due = outbox.claim(medium, AT_ONCE, LEASE);
        while (!due.isEmpty()) {
            try (Carrier line = opening.open()) {
                deliver(line, due);
            } catch (CarrierAway away) {
                LOG.log(Level.WARNING, away.getMessage());
                due.forEach(row -> outbox.later(row.id(), WHILE_AWAY, null, false));
                return;
            }
            due = outbox.claim(medium, AT_ONCE, LEASE);
        }
    }

    /** In development without a server: everything that is due is shown on a page in place of leaving. */
    public void show(Medium medium, Consumer<OutboxRow> shown) {
        for (OutboxRow row : outbox.claim(medium, Integer.MAX_VALUE, LEASE)) {
            outbox.toMailbox(row.id());
            shown.accept(row);
        }
    }

    /** Hands all of them over, one after the other; those after a break of the line wait. */
    private void deliver(Carrier line, List<OutboxRow> due) {
        boolean broken = false;
        for (OutboxRow row : due) {
            Delivery delivery = broken ? new Delivery.Away() : attempt(line, row);
            broken = delivery instanceof Delivery.Away;
            if (delivery instanceof Delivery.Accepted) {
                outbox.delivered(row.id());
                line.gone(row);
            } else {
                note(row, delivery);
            }
        }
    }

    private static Delivery attempt(Carrier line, OutboxRow row) {
        try {
            return line.carry(row);
        } catch (NotAuthentic foreign) {
            LOG.log(Level.ERROR, row.id() + " cannot be opened: was the master key changed?", foreign);
            return new Delivery.Refused("unreadable");
        }
    }

    private void note(OutboxRow row, Delivery delivery) {
        UUID id = row.id();
        switch (delivery) {
            case Delivery.Accepted accepted -> throw new IllegalArgumentException("it has left");
            case Delivery.Pointless pointless -> outbox.erased(id);
            case Delivery.Refused refused -> bury(id, refused.code());
            case Delivery.Deferred deferred when row.attempts() >= ATTEMPTS -> bury(id, deferred.code());
            case Delivery.Deferred deferred -> outbox.later(id, pauseAfter(row.attempts()), deferred.code(), true);
            case Delivery.Held held -> outbox.later(id, held.pause(), held.why(), false);
            case Delivery.Away away -> outbox.later(id, WHILE_AWAY, null, false);
        }
    }

    private void bury(UUID id, String code) {
        LOG.log(Level.WARNING, id + " is a dead letter after reply " + code);
        outbox.dead(id, code);
    }

    /** 1, 4, 16 minutes, about 1, 4 hours, then 12 hours each: three days in all, as mail servers do. */
    static Duration pauseAfter(int attempts) {
        double minutes = Math.pow(4, attempts - 1.0);
        return minutes < 720 ? Duration.ofMinutes((long) minutes) : Duration.ofHours(12);
    }
}
