package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.teranga.platform.erasure.LastContact;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.privacy.PhoneNumber;
import org.teranga.platform.theme.PageContexts;

/** Gathers what is known of a file beside its story: what stands against it, checks, documents, the last contact, who looks at it now. */
@ApplicationScoped
class KnownOfFile {
    /** What opened by itself since somebody cannot be reached. */
    private static final Set<String> UNREACHED =
            Set.of(CaseTasks.LETTER_RETURNED, CaseTasks.TEXT_FAILED, CaseTasks.TEXT_STOPPED);

    private final List<CaseAspect> aspects;
    private final LastContact contact;
    private final PresentOnFile present;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    KnownOfFile(
            @Any Instance<CaseAspect> aspects,
            LastContact contact,
            PresentOnFile present,
            PageContexts contexts,
            Clock clock) {
        this.aspects = aspects.stream().toList();
        this.contact = contact;
        this.present = present;
        this.contexts = contexts;
        this.clock = clock;
    }

    CaseFileView.Known of(CaseContents contents, List<CaseLine> people) {
        String kind = contents.opened().code();
        CaseSubject subject = contents.opened().subject();
        List<CaseCheck> checks = aspects.stream()
                .flatMap(aspect -> aspect.checks(kind, subject).stream())
                .toList();
        return new CaseFileView.Known(
                contact.of(subject.persons()).values().stream()
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                Stream.of(
                                aspects.stream().flatMap(aspect -> aspect.warnings(kind, subject).stream()),
                                safety(contents),
                                unreached(contents),
                                unreadable(people),
                                checks(checks))
                        .flatMap(some -> some)
                        .sorted(Comparator.comparing(CaseWarning::danger).reversed())
                        .toList(),
                present.of(contents.opened(), contents.readings()),
                checks,
                aspects.stream()
                        .flatMap(aspect -> aspect.papers(kind, subject).stream())
                        .toList());
    }

    /** Who else looks at it now. */
    List<CaseFileView.Present> present(String kind, UUID id) {
        return present.of(kind, id);
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Formats.ZONE));
    }

    private Stream<CaseWarning> safety(CaseContents contents) {
        long standing = contents.notes().stream()
                .filter(note -> note.safety() && note.lifted() == null)
                .count();
        return standing == 0 ? Stream.of() : Stream.of(warning("safety", true, "#story", standing));
    }

    private Stream<CaseWarning> unreached(CaseContents contents) {
        Stream<CaseWarning> tasks = contents.tasks().stream()
                .map(CaseTask::code)
                .filter(UNREACHED::contains)
                .map(code -> warning(code, true, ""));
        boolean wrong = contents.notes().stream()
                .map(CaseNote::went)
                .filter(Objects::nonNull)
                .filter(went -> went == CallResult.REACHED || went == CallResult.WRONG_NUMBER)
                .findFirst()
                .filter(went -> went == CallResult.WRONG_NUMBER)
                .isPresent();
        return wrong ? Stream.concat(tasks, Stream.of(warning("wrong_number", true, "#story"))) : tasks;
    }

    private Stream<CaseWarning> unreadable(List<CaseLine> people) {
        return people.stream()
                .flatMap(one -> Stream.of(
                                one.email() == null
                                                || EmailAddress.parse(one.email())
                                                        .isPresent()
                                        ? ""
                                        : one.email(),
                                one.phone() == null
                                                || PhoneNumber.parse(one.phone())
                                                        .isPresent()
                                        ? ""
                                        : one.phone())
                        .filter(text -> !text.isEmpty()))
                .map(text -> warning("unreadable", true, "", text));
    }

    private Stream<CaseWarning> checks(List<CaseCheck> checks) {
        return checks.stream()
                .filter(check -> check.state() == CaseCheck.State.OVER || check.state() == CaseCheck.State.ENDS)
                .map(check -> new CaseWarning(
                        contexts.text(
                                "casework.against.check_" + check.state().code(),
                                check.check(),
                                check.whom().isEmpty() ? contexts.text("casework.somebody") : check.whom(),
                                day(check)),
                        check.state() == CaseCheck.State.OVER,
                        "#checks"));
    }

    private String day(CaseCheck check) {
        LocalDate until = check.until();
        return until == null ? "" : Formats.of(contexts.language()).date(until);
    }

    private CaseWarning warning(String what, boolean danger, String path, Object... arguments) {
        return new CaseWarning(contexts.text("casework.against." + what, arguments), danger, path);
    }
}
