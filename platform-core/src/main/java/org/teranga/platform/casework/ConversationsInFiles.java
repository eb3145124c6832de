package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.message.TeamMessage;
import org.teranga.platform.message.TeamMessages;

/** What the team and a person wrote to each other, as the files about that person tell it. */
@ApplicationScoped
@Transactional
class ConversationsInFiles implements CaseCorrespondence {
    private final TeamMessages messages;

    @Inject
    ConversationsInFiles(TeamMessages messages) {
        this.messages = messages;
    }

    @Override
    public List<CaseMessage> with(Collection<UUID> persons) {
        return persons.stream()
                .flatMap(person -> messages.of(person).stream())
                .sorted(Comparator.comparing(TeamMessage::at).reversed())
                .map(one -> new CaseMessage(
                        one.id(),
                        one.at(),
                        one.channel(),
                        one.fromPerson(),
                        one.fromPerson() ? one.readBy() : one.writtenBy(),
                        one.text()))
                .toList();
    }
}
