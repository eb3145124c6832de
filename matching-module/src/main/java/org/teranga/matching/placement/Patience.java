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
    private Duration team;

    @SuppressWarnings("NullAway.Init")
    protected Patience() {}

    /**
     * @param answerDays   {@code TERANGA_PLACEMENT_ANSWER_DAYS}: how many days a question stands, 1 to 60
     * @param reminderDays {@code TERANGA_PLACEMENT_REMINDER_DAYS}: how many days before its end whoever has not answered is reminded
     * @param teamDays     {@code TERANGA_PLACEMENT_TEAM_DAYS}: within how many days the team takes its own steps, 1 to 60; later they are overdue
     */
    @Inject
    public Patience(
            @ConfigProperty(name = "teranga.placement.answer.days", defaultValue = "7") int answerDays,
            @ConfigProperty(name = "teranga.placement.reminder.days", defaultValue = "2") int reminderDays,
            @ConfigProperty(name = "teranga.placement.team.days", defaultValue = "3") int teamDays) {
        if (answerDays < 1 || answerDays > 60 || reminderDays < 0 || reminderDays >= answerDays) {
            throw new IllegalArgumentException("an answer within " + answerDays + " days, a reminder " + reminderDays
                    + " days before. Maybe: TERANGA_PLACEMENT_ANSWER_DAYS=7, TERANGA_PLACEMENT_REMINDER_DAYS=2");
        }
        if (teamDays < 1 || teamDays > 60) {
            throw new IllegalArgumentException(
                    "the team's steps within " + teamDays + " days. Maybe: TERANGA_PLACEMENT_TEAM_DAYS=3");
        }
        team = Duration.ofDays(teamDays);
        answer = Duration.ofDays(answerDays);
        reminder = Duration.ofDays(reminderDays);
    }

    /** Until when somebody may answer who is asked now. */
    Instant answerBy(Instant now) {
        return now.plus(answer);
    }

    /** What lies with the team since before this moment is overdue now. */
    Instant teamSince(Instant now) {
        return now.minus(team);
    }

    /** Until when the team takes a step that lies with it since this moment. */
    Instant teamDue(Instant since) {
        return since.plus(team);
    }

    /** Within how many hours the team takes its own steps. */
    long team() {
        return team.toHours();
    }

    /** Who has to answer before this moment is to be reminded now. */
    Instant remindedBefore(Instant now) {
        return now.plus(reminder);
    }
}
