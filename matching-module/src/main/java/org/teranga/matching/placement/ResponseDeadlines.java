package org.teranga.matching.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntSupplier;
import org.teranga.platform.tenancy.TenantSettings;

/** How long household and host have to answer at the open association, and when they are reminded. */
@ApplicationScoped
public class ResponseDeadlines {
    private IntSupplier answerDays;
    private IntSupplier reminderDays;
    private IntSupplier teamDays;

    @SuppressWarnings("NullAway.Init")
    protected ResponseDeadlines() {}

    @Inject
    ResponseDeadlines(TenantSettings settings) {
        answerDays = () -> settings.get(PlacementSettings.ANSWER_DAYS);
        reminderDays = () -> settings.get(PlacementSettings.REMINDER_DAYS);
        teamDays = () -> settings.get(PlacementSettings.TEAM_DAYS);
    }

    /** The same patience everywhere, in days. */
    public ResponseDeadlines(int answerDays, int reminderDays, int teamDays) {
        this.answerDays = () -> answerDays;
        this.reminderDays = () -> reminderDays;
        this.teamDays = () -> teamDays;
    }

    /** Until when somebody may answer who is asked now. */
    Instant answerBy(Instant now) {
        return now.plus(Duration.ofDays(answerDays.getAsInt()));
    }

    /** What lies with the team since before this moment is overdue now. */
    public Instant teamSince(Instant now) {
        return now.minus(team());
    }

    /** Until when the team takes a step that lies with it since this moment. */
    public Instant teamDue(Instant since) {
        return since.plus(team());
    }

    /** Within how long the team takes its own steps. */
    public Duration team() {
        return Duration.ofDays(teamDays.getAsInt());
    }

    /** Who has to answer before this moment is to be reminded now. */
    public Instant remindedBefore(Instant now) {
        return now.plus(Duration.ofDays(reminderDays.getAsInt()));
    }
}
