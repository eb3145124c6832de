package org.teranga.matching.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.WithdrawNeed;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.pool.offer.WithdrawOffer;
import org.teranga.platform.casework.MoveFile;
import org.teranga.platform.casework.triage.Move;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.message.Correspondent;
import org.teranga.platform.message.ThreadQuestion;
import org.teranga.platform.refusal.FieldError;
import org.teranga.platform.refusal.Refusal;

/** Whoever left an offer or a need says by one press whether it still stands. */
@ApplicationScoped
@Transactional
class AnswerEnquiry implements ThreadQuestion {
    private static final int FARTHEST_YEARS = 2;

    private final Enquiries enquiries;
    private final WithdrawOffer offers;
    private final WithdrawNeed needs;
    private final MoveFile move;
    private final StandsAnew anew;
    private final Clock clock;

    @Inject
    AnswerEnquiry(
            Enquiries enquiries,
            WithdrawOffer offers,
            WithdrawNeed needs,
            MoveFile move,
            StandsAnew anew,
            Clock clock) {
        this.enquiries = enquiries;
        this.offers = offers;
        this.needs = needs;
        this.move = move;
        this.anew = anew;
        this.clock = clock;
    }

    @Override
    public Optional<LocalDate> askedUntil(Correspondent with) {
        return enquiries.open(with.record()).map(Enquiries.Enquiry::due);
    }

    @Override
    public void answer(Correspondent from, String answer, @Nullable LocalDate until) {
        Enquiries.Enquiry one = enquiries.open(from.record()).orElseThrow(() -> Refusal.conflict("still.over"));
        switch (answer) {
            case "yes" -> {
                anew.from(one.kind(), one.record(), today());
                move.stands(one.kind(), one.record());
            }
            case "later" -> {
                LocalDate day = later(until);
                anew.from(one.kind(), one.record(), day);
                move.moveFor(one.kind(), one.record(), Move.park(day));
            }
            case "no" -> withdraw(one);
            default -> throw Refusal.invalid(List.of(FieldError.of("still", "still.missing")));
        }
        enquiries.answered(List.of(one.id()), answer);
    }

    @Override
    public void wrote(Correspondent from) {
        enquiries.open(from.record()).ifPresent(one -> enquiries.answered(List.of(one.id()), "wrote"));
    }

    private void withdraw(Enquiries.Enquiry one) {
        if (one.kind().equals("offer")) {
            offers.withdraw(List.of(new OfferId(one.record())));
        } else {
            needs.withdraw(List.of(new NeedId(one.record())));
        }
    }

    private LocalDate later(@Nullable LocalDate until) {
        LocalDate today = today();
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusYears(FARTHEST_YEARS))) {
            throw Refusal.invalid(List.of(FieldError.of("until", "still.until.range")));
        }
        return until;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}
