package org.teranga.training.certificate.check;

import freemarker.core.TemplateHTMLOutputModel;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as everybody may see it ({@code training/certificate/certificate}).
 *
 * @param association who certifies
 * @param name        what stands on it; empty where the person wants none
 * @param title       what the course was called
 * @param tongue      language of the title and the criteria
 * @param criteria    what had to be done
 * @param standing    {@code good, expired, revoked}
 * @param until       the last day; null where it does not end
 * @param revokedAt   since when it does not hold any more; null where it was not revoked
 * @param address     where it is checked, whole
 * @param href        the same from the root of the host, with the language of the page
 * @param code        the square code of that address
 * @param own         where the person says what stands on it; null for everybody else
 */
public record CertificateView(
        String association,
        String name,
        String title,
        String tongue,
        String criteria,
        String standing,
        Instant issuedAt,
        @Nullable LocalDate until,
        @Nullable Instant revokedAt,
        String address,
        String href,
        TemplateHTMLOutputModel code,
        @Nullable String own) {}
