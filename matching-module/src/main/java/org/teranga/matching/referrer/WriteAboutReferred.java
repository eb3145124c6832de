package org.teranga.matching.referrer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.casework.CaseTasks;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.message.Correspondent;
import org.teranga.platform.message.Correspondents;
import org.teranga.platform.message.TeamMessage;
import org.teranga.platform.message.WriteToTeam;
import org.teranga.platform.message.WrittenMessage;
import org.teranga.platform.refusal.Refusal;

/**
 * Somebody of a partner writes to the team about a need, in the own conversation with it: the household's is between it and the team alone.
 * A task in the file of the need says so.
 */
@ApplicationScoped
@Transactional
class WriteAboutReferred {
    /** What waits in the file of a need of which its partner wrote. */
    static final String WROTE = "partner_wrote";

    private static final int ANSWER_DAYS = 2;

    private final LookAfterReferred lookAfter;
    private final AdmitReferrer admit;
    private final Correspondents correspondents;
    private final WriteToTeam writeToTeam;
    private final CaseTasks tasks;
    private final Clock clock;

    @Inject
    WriteAboutReferred(
            LookAfterReferred lookAfter,
            AdmitReferrer admit,
            Correspondents correspondents,
            WriteToTeam writeToTeam,
            CaseTasks tasks,
            Clock clock) {
        this.lookAfter = lookAfter;
        this.admit = admit;
        this.correspondents = correspondents;
        this.writeToTeam = writeToTeam;
        this.tasks = tasks;
        this.clock = clock;
    }

    /**
     * Writes.
     *
     * @throws Refusal not found, invalid with what is wrong with the words, too much for now
     */
    void write(NeedId id, String words, String language) {
        ReferredNeed one = lookAfter.required(id);
        String checked = WrittenMessage.of(words, language, null, List.of()).text();
        Correspondent own = correspondents.of(admit.required().account()).orElseThrow(Refusal::notFound);
        writeToTeam.write(
                own, WrittenMessage.of(one.number() + "\n" + checked, language, null, List.of()), TeamMessage.PAGE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        tasks.open("need", id.value(), WROTE, today.plusDays(ANSWER_DAYS));
    }
}
