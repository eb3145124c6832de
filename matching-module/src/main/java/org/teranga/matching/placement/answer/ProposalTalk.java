package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.placement.Party;
import org.teranga.matching.placement.Placement;
import org.teranga.matching.placement.PlacementState;
import org.teranga.matching.placement.ResponseDeadlines;
import org.teranga.platform.message.Correspondents;
import org.teranga.platform.message.TeamMessage;
import org.teranga.platform.message.TeamMessages;

/** What a household has asked about a proposal, and what the team has answered since; the other side reads nothing of it. */
@ApplicationScoped
class ProposalTalk {
    private final ProposalQuestions questions;
    private final Correspondents correspondents;
    private final TeamMessages messages;
    private final ResponseDeadlines patience;
    private final Clock clock;

    @Inject
    ProposalTalk(
            ProposalQuestions questions,
            Correspondents correspondents,
            TeamMessages messages,
            ResponseDeadlines patience,
            Clock clock) {
        this.questions = questions;
        this.correspondents = correspondents;
        this.messages = messages;
        this.patience = patience;
        this.clock = clock;
    }

    /** As the page of this side shows it. */
    AnswerView.Talk of(Party side, Placement placement) {
        if (side != Party.HOUSEHOLD) {
            return AnswerView.Talk.NONE;
        }
        List<ProposalQuestions.Question> asked = questions.of(placement.id());
        return new AnswerView.Talk(asked.isEmpty() ? List.of() : lines(placement, asked), until(placement));
    }

    private List<AnswerView.Line> lines(Placement placement, List<ProposalQuestions.Question> asked) {
        Map<UUID, ProposalQuestions.Question> byMessage =
                asked.stream().collect(Collectors.toMap(ProposalQuestions.Question::id, Function.identity()));
        Instant first = asked.getFirst().askedAt();
        return correspondents.of(placement.need().value()).map(messages::about).orElse(List.of()).stream()
                .filter(message -> byMessage.containsKey(message.id())
                        || message.direction().equals(TeamMessage.OUT)
                                && message.at().isAfter(first))
                .map(message -> {
                    ProposalQuestions.Question question = byMessage.get(message.id());
                    return new AnswerView.Line(
                            question == null ? "" : question.kind(), message.text(), message.language(), message.at());
                })
                .toList();
    }

    private @Nullable Instant until(Placement placement) {
        return placement.state() == PlacementState.REVIEWED ? placement.waitsUntil(clock.instant(), patience) : null;
    }
}
