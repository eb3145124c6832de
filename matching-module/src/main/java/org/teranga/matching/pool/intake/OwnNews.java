package org.teranga.matching.pool.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.message.TeamMessages;

/** What is new for a person on the page of an offer or need: proposals, and messages of the team that they have not read. */
@ApplicationScoped
public class OwnNews {
    private final ProposalLines proposals;
    private final TeamMessages messages;

    @Inject
    OwnNews(ProposalLines proposals, TeamMessages messages) {
        this.proposals = proposals;
        this.messages = messages;
    }

    /** As {@link ProposalLines#ofNeed}. */
    public List<ProposalLine> ofNeed(UUID need, String page) {
        return proposals.ofNeed(need, page);
    }

    /** As {@link ProposalLines#ofOffer}. */
    public List<ProposalLine> ofOffer(UUID offer, String page) {
        return proposals.ofOffer(offer, page);
    }

    /** How many messages of the team the person has not read. */
    public int unread(UUID person, UUID record) {
        return messages.unreadByPerson(person, record);
    }
}
