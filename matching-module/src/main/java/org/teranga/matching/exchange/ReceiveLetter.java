package org.teranga.matching.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.audit.AuditTrail;
import org.teranga.platform.job.Job;
import org.teranga.platform.job.JobKind;
import org.teranga.platform.job.Jobs;

/** An association receives what another told it, and writes it down among its own rows. Twice is as good as once. */
@ApplicationScoped
public class ReceiveLetter implements Job {
    static final JobKind KIND = new JobKind("matching.exchange");

    private final ExchangeLetters letters;
    private final Alliances alliances;
    private final OpenedListings opened;
    private final ForeignListings foreign;
    private final Jobs jobs;
    private final Event<LetterArrived> arrived;
    private final Event<AllianceEnded> ended;
    private final AuditTrail audit;

    @Inject
    ReceiveLetter(
            ExchangeLetters letters,
            Alliances alliances,
            OpenedListings opened,
            ForeignListings foreign,
            Jobs jobs,
            Event<LetterArrived> arrived,
            Event<AllianceEnded> ended,
            AuditTrail audit) {
        this.arrived = arrived;
        this.ended = ended;
        this.letters = letters;
        this.alliances = alliances;
        this.opened = opened;
        this.foreign = foreign;
        this.jobs = jobs;
        this.audit = audit;
    }

    @Override
    public JobKind kind() {
        return KIND;
    }

    @Override
    @Transactional
    public void run(UUID id) {
        letters.find(id).ifPresent(letter -> {
            take(letter);
            jobs.start(ForgetLetter.KIND, id);
        });
    }

    /** It could not be read for days: nothing of it remains here. What went over is asked back by whoever sent it. */
    @Override
    @Transactional
    public void gaveUp(UUID id) {
        jobs.start(ForgetLetter.KIND, id);
    }

    private void take(ExchangeLetter letter) {
        UUID other = letter.sender();
        Optional<Alliance> alliance = alliances.hold(other);
        switch (letter.what()) {
            case AGREED, ENDED -> standing(letter, alliance);
            case OPENED -> {
                // What the other opens shows that it agreed, also where its letter of that is still on its way.
                if (alliance.filter(one -> one.oursAt() != null && one.endedAt() == null)
                        .isPresent()) {
                    if (!alliance.get().holds()) {
                        alliances.theirs(other, letter.from(), letter.at());
                    }
                    foreign.add(letter);
                }
            }
            case CLOSED -> foreign.close(other, letter.listing(), letter.at());
            case DECLINED -> foreign.declined(other, letter.listing(), letter.at());
            case ASKED -> {
                if (alliance.filter(Alliance::holds).isPresent()) {
                    opened.asked(other, letter.listing(), letter.at());
                }
            }
            case TRANSFER, RECALL, TAKEN_OVER, NOT_TAKEN, LET_GO, GIVEN_BACK -> arrived.fire(new LetterArrived(letter));
        }
        noted(letter.what(), other);
    }

    /** Letters may come in another order than they were written: what is older than the last one counts no more. */
    private void standing(ExchangeLetter letter, Optional<Alliance> alliance) {
        UUID other = letter.sender();
        Instant last = alliance.map(Alliance::theirsLast).orElse(null);
        if (last != null && !letter.at().isAfter(last)) {
            return;
        }
        if (letter.what() == ExchangeLetter.What.AGREED) {
            alliances.theirs(other, letter.from(), letter.at());
            return;
        }
        alliances.end(other, letter.at());
        alliances.heard(other, letter.at());
        opened.closeAll(other, letter.at());
        foreign.closeAll(other, letter.at());
        ended.fire(new AllianceEnded(other));
    }

    private void noted(ExchangeLetter.What what, UUID other) {
        switch (what) {
            case AGREED -> audit.record("exchange.agreed", "association", other);
            case ENDED -> audit.record("exchange.ended", "association", other);
            case OPENED -> audit.record("exchange.opened", "association", other);
            case CLOSED -> audit.record("exchange.closed", "association", other);
            case ASKED -> audit.record("exchange.asked", "association", other);
            case DECLINED -> audit.record("exchange.declined", "association", other);
            // Whoever takes these down says so of the record.
            case TRANSFER, RECALL, TAKEN_OVER, NOT_TAKEN, LET_GO, GIVEN_BACK -> {}
        }
    }
}
