package org.teranga.matching.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.teranga.matching.duplicate.merge.ReadPair;
import org.teranga.platform.casework.TaskList;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.message.UnreadMessages;

/** Who waits for the team: whoever wrote, tasks of files, and who may stand in the pool twice. */
@ApplicationScoped
class PeopleQueues {
    private final UnreadMessages messages;
    private final TaskList files;
    private final ReadPair duplicates;
    private final CurrentPerson person;
    private final QueueWords words;

    @Inject
    PeopleQueues(UnreadMessages messages, TaskList files, ReadPair duplicates, CurrentPerson person, QueueWords words) {
        this.messages = messages;
        this.files = files;
        this.duplicates = duplicates;
        this.person = person;
        this.words = words;
    }

    List<DeskHomeView.Task> all() {
        boolean works = person.may(Permission.FILES_WORK);
        TaskList.Counts counts = works ? files.counts() : new TaskList.Counts(0, 0, 0, 0);
        return Stream.of(
                        words.queue("messages", "speech", messages.count(), "/messages?unread=yes"),
                        words.queue("files", "check", counts.mine(), "/tasks", counts.late()),
                        words.queue("nobodys", "people", counts.nobodys(), "/tasks?view=none"),
                        words.queue("duplicates", "people", duplicates.waiting(), "/duplicates"))
                .flatMap(Optional::stream)
                .toList();
    }
}
