package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.member.Members;

/** Reads a file with everything that is told in it. That it was opened is noted by whoever shows it. */
@ApplicationScoped
@Transactional
class ReadFile {
    private final CaseFiles files;
    private final CaseNotes notes;
    private final TaskList tasks;
    private final CaseLetters letters;
    private final CaseTrail trail;
    private final Members members;
    private final Instance<CaseCorrespondence> correspondence;

    @Inject
    ReadFile(
            CaseFiles files,
            CaseNotes notes,
            TaskList tasks,
            CaseLetters letters,
            CaseTrail trail,
            Members members,
            @Any Instance<CaseCorrespondence> correspondence) {
        this.files = files;
        this.notes = notes;
        this.tasks = tasks;
        this.letters = letters;
        this.trail = trail;
        this.members = members;
        this.correspondence = correspondence;
    }

    /** @param safety whether the reader may read safety notes */
    CaseContents read(OpenedFile opened, boolean safety) {
        List<UUID> persons = opened.subject().persons();
        CaseFile file = files.find(opened.code(), opened.subject().id()).orElse(null);
        List<CaseNote> noted = file == null ? List.of() : notes.of(file.id(), safety);
        List<CaseTask> waiting = file == null ? List.of() : tasks.of(file.id());
        List<CaseMessage> written = correspondence.stream()
                .flatMap(source -> source.with(persons).stream())
                .toList();
        List<CaseEvent> events =
                new ArrayList<>(opened.kind().events(opened.subject().id()));
        events.addAll(trail.changes(opened));
        List<CaseTrail.Reading> readings = trail.readings(opened);
        Stream<@Nullable UUID> people = Stream.of(
                        Stream.ofNullable(file == null ? null : file.owner()),
                        noted.stream().map(CaseNote::author),
                        noted.stream()
                                .map(CaseNote::lifted)
                                .filter(Objects::nonNull)
                                .map(CaseNote.Lifted::by),
                        written.stream().map(CaseMessage::author),
                        events.stream().map(CaseEvent::by),
                        readings.stream().map(CaseTrail.Reading::actor))
                .flatMap(some -> some);
        Map<UUID, String> names =
                members.names(people.filter(Objects::nonNull).distinct().toList());
        return new CaseContents(opened, file, waiting, noted, letters.to(persons), written, events, readings, names);
    }
}
