package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.Placements;
import org.teranga.matching.placement.ResponseDeadlines;
import org.teranga.matching.placement.contact.PlacementLinks;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.message.Correspondent;
import org.teranga.platform.message.Correspondents;
import org.teranga.platform.message.TeamMessage;
import org.teranga.platform.message.WriteToTeam;
import org.teranga.platform.message.WrittenMessage;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.theme.PageContexts;

/**
 * A household asks the team something before it answers, or to meet first. Nothing stops by it and nothing is lost: the proposal stays as
 * it is, and waits long enough for the answer to be heard. The other side learns nothing of it from us.
 */
@ApplicationScoped
class AskTheTeam {
    private static final List<String> KINDS = List.of("ask", "meet");
    private static final int LONGEST = 2_000;

    private final Placements placements;
    private final ProposalQuestions questions;
    private final Correspondents correspondents;
    private final WriteToTeam writeToTeam;
    private final ResponseDeadlines patience;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    AskTheTeam(
            Placements placements,
            ProposalQuestions questions,
            Correspondents correspondents,
            WriteToTeam writeToTeam,
            ResponseDeadlines patience,
            PageContexts contexts,
            Clock clock) {
        this.placements = placements;
        this.questions = questions;
        this.correspondents = correspondents;
        this.writeToTeam = writeToTeam;
        this.patience = patience;
        this.contexts = contexts;
        this.clock = clock;
    }

    /**
     * Asks it.
     *
     * @param sent {@code kind}: ask or meet; {@code text}: the words, without which only a meeting can be asked for
     * @throws Refusal not found where it is not the household that asks, conflict where it is not asked any more, invalid with every fault,
     *     too much for now
     */
    @Transactional
    void ask(PlacementLinks.Followed followed, Answers sent) {
        if (followed.party() != Party.HOUSEHOLD) {
            throw Refusal.notFound();
        }
        FormReader in = new FormReader(sent);
        String kind = in.choice("kind", KINDS);
        String text = in.text("text", LONGEST, "shownhome.text.too_long");
        if (text.isEmpty() && !"meet".equals(kind)) {
            in.fault("text", "shownhome.text.missing");
        }
        in.end();
        Placement placement = placements.locked(followed.placement()).orElseThrow(Refusal::notFound);
        if (placement.state() != PlacementState.REVIEWED) {
            throw Refusal.conflict("shownhome.not_now");
        }
        keep(placement, kind == null ? "ask" : kind, text);
    }

    private void keep(Placement placement, String kind, String text) {
        Instant now = clock.instant();
        Correspondent household = correspondents.of(placement.need().value()).orElseThrow(Refusal::notFound);
        String words = (contexts.text("shownhome.message." + kind) + "\n" + text).strip();
        UUID message = writeToTeam.write(
                household, WrittenMessage.of(words, contexts.language().tag(), null, List.of()), TeamMessage.PAGE);
        questions.add(placement.id(), new ProposalQuestions.Question(message, kind, now));
        placement.waitLonger(now, patience);
    }
}
