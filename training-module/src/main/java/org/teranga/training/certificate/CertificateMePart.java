package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.me.MePart;
import org.teranga.platform.me.MeView;
import org.teranga.platform.theme.PageContexts;

/** One's certificates on one's own page. */
@ApplicationScoped
class CertificateMePart implements MePart {
    private final Certificates certificates;
    private final PageContexts contexts;
    private final Clock clock;

    @Inject
    CertificateMePart(Certificates certificates, PageContexts contexts, Clock clock) {
        this.certificates = certificates;
        this.contexts = contexts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public List<MeView.Own> of(UUID account) {
        return certificates.owned(account).stream().map(this::own).toList();
    }

    private MeView.Own own(Certificate certificate) {
        String language = contexts.language().tag();
        Formats formats = Formats.of(contexts.language());
        String standing = certificate.standing(clock.instant()).code();
        String note = contexts.text(
                "certificate.own." + standing,
                formats.date(certificate.issuedAt().atZone(Formats.ZONE).toLocalDate()));
        return new MeView.Own(
                "award",
                certificate.words().in(certificate.words().readIn(language)).title(),
                note,
                "/" + language + "/me/certificates/" + certificate.id(),
                false);
    }
}
