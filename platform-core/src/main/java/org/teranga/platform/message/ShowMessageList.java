package org.teranga.platform.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.OwnMatters;
import org.teranga.platform.erasure.PersonRecord;
import org.teranga.platform.erasure.SamePersons;
import org.teranga.platform.message.unassigned.UnassignedMessages;
import org.teranga.platform.theme.ListQuery;

/** What the team sees of all conversations: with whom, when last, what is unread, and no word of any. */
@ApplicationScoped
@Transactional
class ShowMessageList {
    private static final int SIZE = 25;

    private final MessageThreads threads;
    private final Correspondents correspondents;
    private final SamePersons persons;
    private final UnassignedMessages unassigned;
    private final OwnMatters own;

    @Inject
    ShowMessageList(
            MessageThreads threads,
            Correspondents correspondents,
            SamePersons persons,
            UnassignedMessages unassigned,
            OwnMatters own) {
        this.threads = threads;
        this.correspondents = correspondents;
        this.persons = persons;
        this.unassigned = unassigned;
        this.own = own;
    }

    MessageListView of(String lang, Map<String, List<String>> asked) {
        ListQuery query = ListQuery.of(asked, Set.of("unread"), List.of("-unread"), SIZE);
        MessageThreads.Shown shown = shown(query.filter("unread").equals("yes"));
        List<MessageThreads.Listed> page = threads.list(shown, query.size(), query.offset());
        Map<UUID, PersonRecord> known =
                persons.records(page.stream().map(MessageThreads.Listed::person).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(PersonRecord::id, Function.identity(), (one, same) -> one));
        return new MessageListView(
                query,
                threads.count(shown),
                page.stream()
                        .map(one -> line(lang, one, known.get(one.record())))
                        .toList(),
                unassigned.count());
    }

    /** Those of the kinds that the reader may read, without the reader's own matter. */
    private MessageThreads.Shown shown(boolean unread) {
        List<String> kinds = correspondents.readable();
        Set<UUID> ids = own.ids();
        return new MessageThreads.Shown(
                kinds,
                ids,
                kinds.stream().flatMap(kind -> own.besides(kind, ids).stream()).toList(),
                unread);
    }

    /** In how many conversations that the reader may read nobody has read something yet. */
    long unread() {
        return threads.count(shown(true));
    }

    private static MessageListView.Conversation line(
            String lang, MessageThreads.Listed one, @Nullable PersonRecord known) {
        String name = known == null ? null : known.known().name();
        return new MessageListView.Conversation(
                ShowDeskThread.path(lang, one.record()),
                name == null ? "" : name,
                one.kind(),
                known == null ? "" : known.number(),
                one.lastAt(),
                one.unread());
    }
}
