package org.teranga.matching.desk.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.teranga.platform.casework.CaseAspect;
import org.teranga.platform.casework.CasePaper;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.Qualifications;
import org.teranga.platform.theme.PageContexts;

/** The charters that the people of a file have signed, and that hold, stand among its documents. */
@ApplicationScoped
@Transactional
class PapersOfCharters implements CaseAspect {
    private final Qualifications qualifications;
    private final CurrentPerson reader;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    PapersOfCharters(Qualifications qualifications, CurrentPerson reader, PageContexts contexts, Clock clock) {
        this.qualifications = qualifications;
        this.reader = reader;
        this.contexts = contexts;
        this.clock = clock;
    }

    @Override
    public List<CasePaper> papers(String kind, CaseSubject subject) {
        if (!reader.may(Permission.QUALIFICATIONS_GRANT)) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return subject.persons().stream()
                .flatMap(person -> qualifications.of(person, today).stream())
                .filter(one -> one.kind().equals(QualificationKind.CHARTER))
                .sorted(Comparator.comparing(Qualification::grantedAt).reversed())
                .map(this::paper)
                .toList();
    }

    private CasePaper paper(Qualification charter) {
        return new CasePaper(
                contexts.text("casework.paper.charter"),
                "",
                charter.grantedAt(),
                "/desk/qualifications/" + charter.holder());
    }
}
