package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.casework.CaseCorrespondence;
import org.teranga.platform.casework.CaseMessage;

/** Files tell what the team and their people have written to each other. */
@ApplicationScoped
class MessagesInFiles implements CaseCorrespondence {
    private final TeamMessages messages;

    @Inject
    MessagesInFiles(TeamMessages messages) {
        this.messages = messages;
    }

    @Override
    public List<CaseMessage> with(Collection<UUID> persons) {
        return persons.stream()
                .distinct()
                .flatMap(person -> messages.of(person).stream())
                .sorted(Comparator.comparing(TeamMessage::at)
                        .thenComparing(TeamMessage::id)
                        .reversed())
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
