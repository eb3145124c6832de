package org.teranga.matching.pool.minor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.intake.EntryPoint;
import org.teranga.platform.audit.RequestOrigin;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.privacy.KeyedHash;

/** From which connection a child wrote, as a keyed hash that is another one each day: it joins what came from one place, and leads nowhere. */
@ApplicationScoped
class MinorOrigin {
    private final RequestOrigin origin;
    private final KeyedHash hash;

    @Inject
    MinorOrigin(RequestOrigin origin, KeyedHash hash) {
        this.origin = origin;
        this.hash = hash;
    }

    /** The hash; null for what the team brought, which is many children's from one desk. */
    @Nullable
    String of(EntryPoint from, Instant now) {
        return switch (from) {
            case PUBLIC_FORM, MEMBER_FORM, OWN_PAGE, OWN_JSON, PROGRAM_JSON ->
                origin.address()
                        .map(address ->
                                hash.text("child alone " + address + " " + LocalDate.ofInstant(now, Formats.ZONE)))
                        .orElse(null);
            case STAFF_FORM, REFERRER_FORM, STAFF_JSON, CORRECTION, HANDOVER, SPREADSHEET -> null;
        };
    }
}
