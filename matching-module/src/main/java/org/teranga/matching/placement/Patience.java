package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long household and host have to answer, and when they are reminded. */
@ApplicationScoped
public class Patience {
    private Duration answer;
    private Duration reminder;

    @SuppressWarnings("NullAway.Init")
    protected Patience() {}

    /**
     * @param answerDays   {@code TERANGA_PLACEMENT_ANSWER_DAYS}: how many days a question stands, 1 to 60
     * @param reminderDays {@code TERANGA_PLACEMENT_REMINDER_DAYS}: how many days before its end whoever has not answered is reminded
     */
    @Inject
    public Patience(
            @ConfigProperty(name = "teranga.placement.answer.days", defaultValue = "7") int answerDays,
            @ConfigProperty(name = "teranga.placement.reminder.days", defaultValue = "2") int reminderDays) {
        if (answerDays < 1 || answerDays > 60 || reminderDays < 0 || reminderDays >= answerDays) {
            throw new IllegalArgumentException("an answer within " + answerDays + " days, a reminder " + reminderDays
                    + " days before. Maybe: TERANGA_PLACEMENT_ANSWER_DAYS=7, TERANGA_PLACEMENT_REMINDER_DAYS=2");
        }
        answer = Duration.ofDays(answerDays);
        reminder = Duration.ofDays(reminderDays);
    }

    /** Until when somebody may answer who is asked now. */
    Instant answerBy(Instant now) {
        return now.plus(answer);
    }

    /** Who has to answer before this moment is to be reminded now. */
    Instant remindedBefore(Instant now) {
        return now.plus(reminder);
    }
}
