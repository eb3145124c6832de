package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.casework.CaseAspect;
import org.teranga.platform.casework.CasePaper;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.theme.PageContexts;

/** Pictures and documents that people sent, and that the team sent them, stand among the documents of a file. */
@ApplicationScoped
@Transactional
class PapersOfMessages implements CaseAspect {
    private final TeamMessages messages;
    private final MessageThreads threads;
    private final CurrentPerson reader;
    private final PageContexts contexts;

    @Inject
    PapersOfMessages(TeamMessages messages, MessageThreads threads, CurrentPerson reader, PageContexts contexts) {
        this.messages = messages;
        this.threads = threads;
        this.reader = reader;
        this.contexts = contexts;
    }

    @Override
    public List<CasePaper> papers(String kind, CaseSubject subject) {
        return reader.may(Permission.MESSAGES)
                ? subject.persons().stream()
                        .flatMap(this::of)
                        .sorted(Comparator.comparing(CasePaper::at, Comparator.nullsLast(Comparator.reverseOrder())))
                        .toList()
                : List.of();
    }

    private Stream<CasePaper> of(UUID person) {
        List<TeamMessage> all = messages.of(person);
        if (all.stream().allMatch(one -> one.attachments().isEmpty())) {
            return Stream.of();
        }
        Map<UUID, UUID> records =
                threads.ofPerson(person).stream().collect(Collectors.toMap(MessageThread::id, MessageThread::record));
        return all.stream()
                .flatMap(one -> one.attachments().stream()
                        .map(file -> new CasePaper(
                                file.name(),
                                contexts.text("message.file.size", file.kilobytes()),
                                one.at(),
                                "/desk/messages/" + records.get(one.thread()) + "/files/" + file.id())));
    }
}
