package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.theme.PageContexts;

/** Shows a file on the page of what it is about. Which part of its story is asked for stands in the query of that page. */
@ApplicationScoped
@Transactional
public class ShowCaseFile {
    private static final int ENTRIES = 40;
    private static final int READERS = 8;
    private static final Pattern ASKED = Pattern.compile("(?:^|&)(log|older|happened)=([a-z_]{1,20})");

    private final FileAccess access;
    private final ReadFile readFile;
    private final CaseStory story;
    private final Members members;
    private final PageContexts contexts;
    private final HttpServletRequest request;
    private final Clock clock;

    @Inject
    ShowCaseFile(
            FileAccess access,
            ReadFile readFile,
            CaseStory story,
            Members members,
            PageContexts contexts,
            HttpServletRequest request,
            Clock clock) {
        this.access = access;
        this.readFile = readFile;
        this.story = story;
        this.members = members;
        this.contexts = contexts;
        this.request = request;
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
        if (access.isOwn(access.reader(), opened.subject())) {
            return Optional.of(CaseFileView.ofReader(href));
        }
        CaseContents contents = readFile.read(opened, access.readsSafety());
        UUID owner = contents.owner();
        boolean mine = access.reader().equals(owner);
        NextStep next = contents.file() == null ? null : contents.file().next();
        return Optional.of(new CaseFileView(
                href,
                false,
                people(opened, home),
                owner == null ? "" : said(contents, owner),
                mine,
                mine || owner == null || access.readsSafety(),
                next,
                next != null && next.on().isBefore(today()),
                contents.tasks().stream()
                        .filter(task -> !task.code().equals(CaseTasks.NEXT_STEP))
                        .map(task -> new CaseFileView.Waiting(
                                task.code(), task.due(), task.due().isBefore(today())))
                        .toList(),
                colleagues(owner),
                story(contents),
                asked("happened")));
    }

    private static List<CaseFileView.Contact> people(OpenedFile opened, String home) {
        return opened.kind().people(opened.subject().id()).stream()
                .map(one -> new CaseFileView.Contact(
                        one.number(),
                        one.name(),
                        one.phone(),
                        one.email(),
                        home + one.path(),
                        home + "/desk/messages/" + one.id()))
                .toList();
    }

    private String said(CaseContents contents, UUID owner) {
        String name = contents.name(owner);
        return name.isEmpty() ? contexts.text("casework.owner.gone") : name;
    }

    /** Those who could have it, but for who has it. */
    List<CaseFileView.Colleague> colleagues(@Nullable UUID owner) {
        List<UUID> able = members.all().stream()
                .filter(member -> member.roles().stream()
                        .anyMatch(role -> role.permissions().contains(Permission.FILES_WORK)))
                .map(Account::subject)
                .filter(subject -> !subject.equals(owner))
                .toList();
        Map<UUID, String> names = members.names(able);
        return able.stream()
                .filter(names::containsKey)
                .map(one -> new CaseFileView.Colleague(one.toString(), names.getOrDefault(one, "")))
                .sorted(Comparator.comparing(CaseFileView.Colleague::name))
                .toList();
    }

    private CaseFileView.Story story(CaseContents contents) {
        String part = CaseFileView.Story.PARTS.contains(asked("log")) ? asked("log") : "all";
        List<CaseFileView.Entry> all = story.of(contents, part);
        int most = asked("older").isEmpty() ? ENTRIES : all.size();
        List<CaseTrail.Reading> readings = contents.readings();
        return new CaseFileView.Story(
                part,
                all.stream().limit(most).toList(),
                Math.max(0, all.size() - most),
                readings.stream()
                        .limit(asked("older").isEmpty() ? READERS : readings.size())
                        .map(one -> new CaseFileView.Reader(contents.name(one.actor()), one.at()))
                        .toList(),
                readings.size());
    }

    private String asked(String name) {
        Matcher found = ASKED.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return found.group(2);
            }
        }
        return "";
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }
}
