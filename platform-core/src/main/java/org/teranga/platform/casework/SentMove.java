package org.teranga.platform.casework;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.triage.Move;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.refusal.Refusal;

/** Reads where files are moved to. */
public final class SentMove {
    private static final int FARTHEST_YEARS = 2;

    private SentMove() {}

    /**
     * {@code stage}, with {@code callAt} (a day and a time in France) for {@code call_back}, and {@code until} for {@code parked} where a
     * last day is known.
     *
     * @throws Refusal invalid with every fault
     */
    public static Move of(Answers sent, ZonedDateTime now) {
        FormReader reader = new FormReader(sent);
        String code =
                reader.choice("stage", Stage.CHOICES.stream().map(Stage::code).toList());
        Stage to = code == null ? Stage.NEW : Stage.of(code).orElseThrow();
        if (code == null && !reader.faulty("stage")) {
            reader.fault("stage", "casework.stage.missing");
        }
        Instant callAt = to == Stage.CALL_BACK ? callAt(reader, now) : null;
        LocalDate until = to == Stage.PARKED ? reader.day("until") : null;
        LocalDate today = now.toLocalDate();
        if (until != null && (!until.isAfter(today) || until.isAfter(today.plusYears(FARTHEST_YEARS)))) {
            reader.fault("until", "casework.stage.until.range");
        }
        reader.end();
        return new Move(to, callAt, until);
    }

    /** The version of the file on which a form was based; null where it does not say one that there could be. */
    public static @Nullable Long seen(Answers sent) {
        return CaseForm.seen(sent);
    }

    private static @Nullable Instant callAt(FormReader reader, ZonedDateTime now) {
        ZonedDateTime moment;
        try {
            moment = LocalDateTime.parse(reader.text("callAt")).atZone(now.getZone());
        } catch (DateTimeException none) {
            reader.fault("callAt", "casework.stage.call_at.missing");
            return null;
        }
        if (moment.isBefore(now.minusMinutes(1)) || moment.isAfter(now.plusYears(FARTHEST_YEARS))) {
            reader.fault("callAt", "casework.stage.call_at.range");
        }
        return moment.toInstant();
    }
}
