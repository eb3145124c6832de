package org.teranga.matching.exchange.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.exchange.AllianceEnded;
import org.teranga.matching.exchange.Alliances;
import org.teranga.matching.exchange.ExchangeLetter;
import org.teranga.matching.exchange.LetterArrived;
import org.teranga.matching.exchange.TransferCopy;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.privacy.Erasure;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;

/**
 * What another association passes on arrives, or is asked back. A letter may come twice, and after the one by which it is asked back: one that was let go
 * of never waits again.
 */
@ApplicationScoped
@Transactional
class ReceiveTransfer {
    /** Under which name it is sealed. */
    static final String SEALED = "handover.copy";

    /** So long what was answered is said again, and so often, since a letter may have been lost. */
    private static final Duration SAID_AGAIN = Duration.ofDays(3);

    private static final Duration EVERY = Duration.ofHours(6);

    private final ArrivedTransfers arrived;
    private final Alliances alliances;
    private final TellSender tell;
    private final FieldCipher cipher;
    private final Erasure erasure;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ReceiveTransfer(
            ArrivedTransfers arrived,
            Alliances alliances,
            TellSender tell,
            FieldCipher cipher,
            Erasure erasure,
            AuditTrail audit,
            Clock clock) {
        this.arrived = arrived;
        this.alliances = alliances;
        this.tell = tell;
        this.cipher = cipher;
        this.erasure = erasure;
        this.audit = audit;
        this.clock = clock;
    }

    /** A letter of it came. */
    void take(@Observes LetterArrived letter) {
        switch (letter.letter().what()) {
            case TRANSFER -> receive(letter.letter());
            case RECALL -> recall(letter.letter());
            case AGREED, ENDED, OPENED, CLOSED, ASKED, DECLINED, TAKEN_OVER, NOT_TAKEN, LET_GO, GIVEN_BACK -> {}
        }
    }

    private void receive(ExchangeLetter letter) {
        Optional<ArrivedTransfer> before = arrived.hold(letter.listing());
        if (before.isPresent()) {
            if (before.get().other().equals(letter.sender())) {
                tell.tell(before.get(), "");
            }
            return;
        }
        boolean holds = alliances.holds(letter.sender());
        TransferCopy copy = TransferCopy.read(letter.told());
        UUID person = Uuid7.at(clock.instant());
        byte[] sealed = holds ? cipher.encrypt(person, SEALED, letter.told()) : null;
        ArrivedTransfer one = written(letter, copy.kind(), person, sealed, copy);
        arrived.add(one);
        tell.tell(one, "");
        audit.record("handover.arrive", "handover", one.id());
    }

    private ArrivedTransfer written(
            ExchangeLetter letter, String kind, UUID person, byte @Nullable [] sealed, @Nullable TransferCopy copy) {
        Instant now = clock.instant();
        return new ArrivedTransfer(
                letter.listing(),
                letter.sender(),
                letter.from(),
                kind,
                person,
                sealed,
                sealed == null ? ArrivedTransfer.RETURNED : ArrivedTransfer.WAITING,
                copy == null ? null : copy.consented(),
                copy == null ? now : copy.until(),
                now,
                null,
                null,
                null);
    }

    private void recall(ExchangeLetter letter) {
        Optional<ArrivedTransfer> known = arrived.hold(letter.listing());
        if (known.isEmpty()) {
            // Its own letter is still on its way, or was lost: it never waits here.
            ArrivedTransfer one = written(letter, "need", Uuid7.at(clock.instant()), null, null);
            arrived.add(one);
            tell.tell(one, "");
        } else if (known.get().other().equals(letter.sender())) {
            letGo(known.get());
        }
    }

    /** Lets go of it where it waits; of any other says how it stands. */
    private void letGo(ArrivedTransfer one) {
        if (!one.is(ArrivedTransfer.WAITING)) {
            tell.tell(one, "");
            return;
        }
        arrived.answer(one.id(), ArrivedTransfer.RETURNED, null, null, clock.instant());
        erasure.erasePerson(one.person());
        arrived.find(one.id()).ifPresent(now -> tell.tell(now, ""));
        audit.record("handover.let_go", "handover", one.id());
    }

    /** They share no more: what waits is let go of. */
    void ended(@Observes AllianceEnded ended) {
        arrived.waiting().stream()
                .filter(one -> one.other().equals(ended.other()))
                .map(ArrivedTransfer::id)
                .forEach(id -> arrived.hold(id).ifPresent(this::letGo));
    }

    /** Nothing of an erased person remains here. */
    void forget(@Observes PersonErased erased) {
        arrived.forget(erased.person());
    }

    /** By the clock: what waited too long is let go of, and what was answered is said again. */
    void round() {
        Instant now = clock.instant();
        for (ArrivedTransfer one : arrived.waiting()) {
            if (!now.isBefore(one.untilAt())) {
                arrived.hold(one.id()).ifPresent(this::letGo);
            }
        }
        for (ArrivedTransfer one : arrived.toTell(now.minus(SAID_AGAIN), now.minus(EVERY))) {
            tell.tell(one, "");
            arrived.told(one.id(), now);
        }
    }
}
