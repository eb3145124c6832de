package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.teranga.platform.casework.CaseAspect;
import org.teranga.platform.casework.CasePaper;
import org.teranga.platform.casework.CaseSubject;
import org.teranga.platform.theme.PageContexts;

/** The certificates of the people of a file, as long as they are good, stand among its documents. */
@ApplicationScoped
@Transactional
class PapersOfCertificates implements CaseAspect {
    private final Certificates certificates;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    PapersOfCertificates(Certificates certificates, PageContexts contexts, Clock clock) {
        this.certificates = certificates;
        this.contexts = contexts;
        this.clock = clock;
    }

    @Override
    public List<CasePaper> papers(String kind, CaseSubject subject) {
        return subject.persons().stream()
                .flatMap(person -> certificates.owned(person).stream())
                .filter(one -> one.standing(clock.instant()) == Certificate.Standing.GOOD)
                .sorted(Comparator.comparing(Certificate::issuedAt).reversed())
                .map(this::paper)
                .toList();
    }

    private CasePaper paper(Certificate one) {
        CourseWords words = one.words();
        return new CasePaper(
                words.in(words.readIn(contexts.language().tag())).title(),
                contexts.text("casework.paper.certificate"),
                one.issuedAt(),
                "/credentials/" + one.id());
    }
}
