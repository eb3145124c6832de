package org.teranga.training.certificate.check;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.print.SquareCode;
import org.teranga.platform.refusal.Refusal;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.platform.theme.FilledForm;
import org.teranga.platform.theme.PageContexts;
import org.teranga.training.certificate.Badge;
import org.teranga.training.certificate.Certificate;
import org.teranga.training.certificate.Certificates;
import org.teranga.training.certificate.CourseWords;
import org.teranga.training.certificate.Revocation;
import org.teranga.training.certificate.key.Issuer;
import org.teranga.training.certificate.key.ThisIssuer;

/** Certificates and what was checked, as pages show them. */
@ApplicationScoped
@Transactional
class ShowCertificate {
    private final Certificates certificates;
    private final CheckCredential check;
    private final ThisIssuer issuer;
    private final PageContexts contexts;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    ShowCertificate(
            Certificates certificates,
            CheckCredential check,
            ThisIssuer issuer,
            PageContexts contexts,
            CurrentPerson person,
            Clock clock) {
        this.certificates = certificates;
        this.check = check;
        this.issuer = issuer;
        this.contexts = contexts;
        this.person = person;
        this.clock = clock;
    }

    /** One, as everybody may see it; empty where there is none. */
    Optional<CertificateView> view(UUID id) {
        return TenantContext.current().flatMap(here -> certificates.find(id)).map(this::view);
    }

    private CertificateView view(Certificate certificate) {
        String language = certificate.words().readIn(contexts.language().tag());
        CourseWords.Words words = certificate.words().in(language);
        Revocation revocation = certificate.revocation();
        Issuer own = issuer.issuer();
        String address = own.credential(certificate.id());
        boolean mine = person.subject()
                .filter(subject -> subject.equals(certificate.person()))
                .isPresent();
        return new CertificateView(
                own.name(),
                certificate.name(),
                words.title(),
                language,
                words.criteria(),
                certificate.standing(clock.instant()).code(),
                certificate.issuedAt(),
                certificate.until(),
                revocation == null ? null : revocation.at(),
                address,
                home() + "/credentials/" + certificate.id(),
                markup(SquareCode.svg(address)),
                mine ? home() + "/me/certificates/" + certificate.id() : null);
    }

    /** The page of checking, before anything was brought. */
    CheckView empty() {
        return page(FilledForm.EMPTY, null);
    }

    /** The same with what became of what was brought. */
    CheckView checked(String brought) {
        empty();
        return page(FilledForm.EMPTY, outcome(check.check(brought)));
    }

    /** The same with a form that was not filled in rightly. */
    CheckView faulty(FilledForm form) {
        return page(form, null);
    }

    private CheckView page(FilledForm form, CheckView.@Nullable Outcome outcome) {
        if (TenantContext.current().isEmpty()) {
            throw Refusal.notFound();
        }
        return new CheckView(issuer.issuer().name(), home() + "/credentials/check", form, outcome);
    }

    private CheckView.Outcome outcome(Checked checked) {
        return switch (checked) {
            case Checked.Altered altered -> new CheckView.Outcome("altered", "", null);
            case Checked.Unreadable unreadable -> new CheckView.Outcome("unreadable", "", null);
            case Checked.OfAnother another -> new CheckView.Outcome("other", another.address(), null);
            case Checked.Ours ours -> {
                Certificate certificate = ours.certificate();
                yield new CheckView.Outcome(
                        certificate.standing(clock.instant()).code(), "", found(certificate, ours.name()));
            }
        };
    }

    private CheckView.Found found(Certificate certificate, String name) {
        String language = certificate.words().readIn(contexts.language().tag());
        return new CheckView.Found(
                certificate.words().in(language).title(),
                language,
                name,
                home() + "/credentials/" + certificate.id(),
                certificate.issuedAt(),
                certificate.until(),
                ended(certificate));
    }

    private @Nullable Instant ended(Certificate certificate) {
        Revocation revocation = certificate.revocation();
        if (revocation != null) {
            return revocation.at();
        }
        return certificate.standing(clock.instant()) == Certificate.Standing.GOOD
                ? null
                : Badge.end(certificate.until());
    }

    private String home() {
        return "/" + contexts.language().tag();
    }

    private static TemplateHTMLOutputModel markup(String svg) {
        try {
            return HTMLOutputFormat.INSTANCE.fromMarkup(svg);
        } catch (TemplateModelException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
