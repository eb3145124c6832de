package org.teranga.matching.placement.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.me.OwnFile;

/** What was proposed to a member, as far as the member was told; nothing of the other side. */
@ApplicationScoped
class OwnProposalFile implements OwnFile {
    private final KnownPlacements known;

    @Inject
    OwnProposalFile(KnownPlacements known) {
        this.known = known;
    }

    @Override
    public String name() {
        return "proposals";
    }

    @Override
    @Transactional
    public Object of(UUID account) {
        return known.ofAccount(account).stream()
                .map(one -> new Line(
                        one.id().value(),
                        one.party().code(),
                        ReadAnswer.state(one.party(), one.state()),
                        one.answerBy(),
                        one.changedAt()))
                .toList();
    }

    /**
     * A proposal.
     *
     * @param id        its key
     * @param side      {@code household} or {@code host}
     * @param state     where it stands, as the member's own page says
     * @param answerBy  until when an answer is awaited; null where none is
     * @param changedAt when it last moved
     */
    public record Line(
            UUID id, String side, String state, @Nullable Instant answerBy, Instant changedAt) {}
}
