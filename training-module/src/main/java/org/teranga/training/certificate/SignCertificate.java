package org.teranga.training.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.teranga.platform.tenancy.TenantContext;
import org.teranga.training.certificate.key.CompactCredential;
import org.teranga.training.certificate.key.Issuer;
import org.teranga.training.certificate.key.SigningKey;
import org.teranga.training.certificate.key.SigningKeys;
import org.teranga.training.certificate.key.ThisIssuer;

/**
 * Certificates and the list of what was revoked, signed. The signature of the same words by the same key is always the same (RFC 8032), so
 * nothing of it is kept.
 */
@ApplicationScoped
@Transactional
public class SignCertificate {
    private final Certificates certificates;
    private final StatusPlaces places;
    private final SigningKeys keys;
    private final ThisIssuer issuer;
    private final Clock clock;

    @Inject
    SignCertificate(Certificates certificates, StatusPlaces places, SigningKeys keys, ThisIssuer issuer, Clock clock) {
        this.certificates = certificates;
        this.places = places;
        this.keys = keys;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** A certificate in one line; empty where there is none. */
    public Optional<String> signed(UUID id) {
        return TenantContext.current().flatMap(here -> certificates.find(id)).map(this::signed);
    }

    public String signed(Certificate certificate) {
        SigningKey key = keys.find(certificate.key())
                .orElseThrow(() -> new IllegalStateException("no key " + certificate.key()));
        return CompactCredential.sign(certificate.credential(), keyName(certificate, key), keys.pair(key));
    }

    /** A list of what was revoked, as of the beginning of this minute; empty where there is no such list. */
    public Optional<String> statusList(int list) {
        if (TenantContext.current().isEmpty() || list < 1 || !places.hasList(list)) {
            return Optional.empty();
        }
        SigningKey key = keys.inUse();
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        Issuer own = issuer.issuer();
        return Optional.of(CompactCredential.sign(
                StatusList.of(own, list, places.revoked(list), minute), own.key(key.id()), keys.pair(key)));
    }

    /** The key is named by the address under which the certificate was given, also where the association has another today. */
    private static String keyName(Certificate certificate, SigningKey key) {
        String at = certificate.credential().getString("iss");
        return new Issuer(at, "").key(key.id());
    }
}
