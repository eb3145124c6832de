package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.me.OwnFile;

/** Every certificate of a person, whatever became of it, as the credential that anybody can check. */
@ApplicationScoped
class CertificatesFile implements OwnFile {
    private final Certificates certificates;
    private final SignCertificate sign;
    private final Clock clock;

    @Inject
    CertificatesFile(Certificates certificates, SignCertificate sign, Clock clock) {
        this.certificates = certificates;
        this.sign = sign;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public Object of(UUID account) {
        return certificates.owned(account).stream().map(this::kept).toList();
    }

    private Kept kept(Certificate one) {
        Revocation revocation = one.revocation();
        return new Kept(
                one.id(),
                one.course(),
                one.version(),
                one.standing(clock.instant()).code(),
                one.issuedAt(),
                one.until(),
                one.name(),
                revocation == null ? null : revocation.at(),
                revocation == null ? null : revocation.reason(),
                sign.signed(one));
    }

    /** One. */
    public record Kept(
            UUID id,
            UUID course,
            int version,
            String standing,
            Instant issuedAt,
            @Nullable LocalDate until,
            String name,
            @Nullable Instant revokedAt,
            @Nullable String reason,
            String credential) {}
}
