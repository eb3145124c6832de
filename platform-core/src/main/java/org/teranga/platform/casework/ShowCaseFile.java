package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.casework.triage.Stage;
import org.teranga.platform.casework.triage.Standing;
import org.teranga.platform.theme.PageContexts;

/** Shows a file on the page of what it is about. Which part of its story is asked for stands in the query of that page. */
@ApplicationScoped
@Transactional
public class ShowCaseFile {
    private final FileAccess access;
    private final ReadFile readFile;
    private final CaseStory story;
    private final KnownOfFile known;
    private final FileColleagues colleagues;
    private final AskedOfPage asked;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    ShowCaseFile(
            FileAccess access,
            ReadFile readFile,
            CaseStory story,
            KnownOfFile known,
            FileColleagues colleagues,
            AskedOfPage asked,
            PageContexts contexts,
            Clock clock) {
        this.access = access;
        this.readFile = readFile;
        this.story = story;
        this.known = known;
        this.colleagues = colleagues;
        this.asked = asked;
        this.contexts = contexts;
        this.clock = clock;
    }

    /** The file; empty for who works on no files. That it was opened is noted by the page. */
    public Optional<CaseFileView> show(String kind, UUID id) {
        String home = "/" + contexts.language().tag();
        String href = home + "/desk/files/" + kind + "/" + id;
        if (!access.works()) {
            return Optional.empty();
        }
        OpenedFile opened = access.find(kind, id);
        if (access.isOwn(access.reader(), opened)) {
            return Optional.of(CaseFileView.ofReader(href));
        }
        CaseContents contents = readFile.read(opened, access.readsSafety());
        List<CaseLine> people = opened.kind().people(opened.subject().id());
        return Optional.of(new CaseFileView(
                href,
                false,
                people.stream().map(one -> contact(one, home)).toList(),
                standing(contents),
                known.of(contents, people),
                story.of(contents, access.readsSafety()),
                asked.value("happened")));
    }

    /** Who else looks at it now, asked for that many times. */
    PresentView present(String language, String kind, UUID id, int turn) {
        String home = "/" + language;
        return new PresentView(
                home + "/desk/files/" + kind + "/" + id + "/present",
                home + access.find(kind, id).path(),
                known.present(kind, id),
                turn);
    }

    private CaseFileView.Standing standing(CaseContents contents) {
        UUID owner = contents.owner();
        CaseFile file = contents.file();
        NextStep next = file == null ? null : file.next();
        boolean mine = access.reader().equals(owner);
        LocalDate today = known.today();
        return new CaseFileView.Standing(
                owner == null ? "" : said(contents, owner),
                mine,
                mine || owner == null || access.readsSafety(),
                triage(contents),
                next,
                next != null && next.on().isBefore(today),
                contents.tasks().stream()
                        .filter(task -> !task.code().equals(CaseTasks.NEXT_STEP))
                        .map(task -> new CaseFileView.Waiting(
                                task.code(), task.due(), task.due().isBefore(today)))
                        .toList(),
                colleagues.but(owner),
                file == null ? 0 : file.version());
    }

    private CaseFileView.@Nullable Triage triage(CaseContents contents) {
        Standing standing = contents.standing();
        boolean moves = contents.opened().subject().open() || standing.stage() == Stage.REFUSED;
        if (!contents.opened().kind().triaged() || !moves) {
            return null;
        }
        Instant callAt = standing.callAt();
        return new CaseFileView.Triage(
                standing.stage().code(), callAt, callAt != null && callAt.isBefore(clock.instant()), standing.until());
    }

    private static CaseFileView.Contact contact(CaseLine one, String home) {
        return new CaseFileView.Contact(
                one.number(),
                one.name(),
                one.phone(),
                one.email(),
                home + one.path(),
                home + "/desk/messages/" + one.id());
    }

    private String said(CaseContents contents, UUID owner) {
        String name = contents.name(owner);
        return name.isEmpty() ? contexts.text("casework.owner.gone") : name;
    }
}
