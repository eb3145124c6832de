package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.notification.OutboxStates;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;

/** Makes the lines of a conversation, as each side sees it. Who of the team wrote or read is for the team alone. */
@ApplicationScoped
@Transactional
class ShowMessages {
    private final TeamMessages messages;
    private final MessageThreads threads;
    private final MessageLetters letters;
    private final Members members;
    private final OutboxStates outbox;
    private final Instance<ThreadQuestion> questions;

    @Inject
    ShowMessages(
            TeamMessages messages,
            MessageThreads threads,
            MessageLetters letters,
            Members members,
            OutboxStates outbox,
            @Any Instance<ThreadQuestion> questions) {
        this.messages = messages;
        this.threads = threads;
        this.letters = letters;
        this.members = members;
        this.outbox = outbox;
        this.questions = questions;
    }

    /** As the person sees it; what the team wrote counts as read from now on. */
    OwnThreadView own(Correspondent person, String href, String back, FilledForm form, String happened) {
        Optional<MessageThread> thread = threads.of(person);
        List<MessageLine> lines = thread.map(one -> messages.in(one.id())).orElse(List.of()).stream()
                .map(one -> line(one, href, true, Map.of(), ""))
                .toList();
        thread.ifPresent(one -> messages.readByPerson(one.id()));
        return new OwnThreadView(
                href,
                back,
                person.kind(),
                person.number(),
                lines,
                form,
                happened,
                questions.stream()
                        .flatMap(one -> one.askedUntil(person).stream())
                        .findFirst()
                        .orElse(null),
                letters.way(person));
    }

    /** As the team sees it. */
    List<MessageLine> forTeam(MessageThread thread, String href) {
        List<TeamMessage> all = messages.in(thread.id());
        Map<UUID, String> names = members.names(all.stream()
                .flatMap(one -> Stream.of(one.writtenBy(), one.readBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Set<UUID> sent = all.stream()
                .map(TeamMessage::carriedAs)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> states = outbox.of(TenantContext.required().id(), sent);
        return all.stream()
                .map(one -> line(one, href, false, names, state(one, states)))
                .toList();
    }

    /** A letter of which the outbox knows nothing any more left long ago. */
    private static String state(TeamMessage message, Map<UUID, String> states) {
        UUID letter = message.carriedAs();
        if (letter == null) {
            return "";
        }
        return switch (states.getOrDefault(letter, "delivered")) {
            case "waiting" -> "waiting";
            case "dead" -> "dead";
            default -> "delivered";
        };
    }

    private static MessageLine line(
            TeamMessage one, String href, boolean toPerson, Map<UUID, String> names, String state) {
        return new MessageLine(
                one.fromPerson() == toPerson,
                one.fromPerson(),
                one.writtenBy() == null ? "" : names.getOrDefault(one.writtenBy(), ""),
                one.text(),
                one.language(),
                one.at(),
                one.channel(),
                one.template() == null || toPerson ? "" : one.template(),
                state,
                one.readAt(),
                one.readBy() == null ? "" : names.getOrDefault(one.readBy(), ""),
                one.otherAddress(),
                one.attachments().stream()
                        .map(file -> new MessageLine.Attached(
                                href + "/files/" + file.id(), file.name(), file.picture(), file.kilobytes()))
                        .toList());
    }
}
