package org.teranga.matching.safeguarding.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.platform.me.OwnFile;

/**
 * The people whom a member named, in the own file: what the member said of them, and how far it is; never what they answered, since they
 * were told that the member does not see it.
 */
@ApplicationScoped
class OwnReferencesFile implements OwnFile {
    private final Offers offers;
    private final References references;

    @Inject
    OwnReferencesFile(Offers offers, References references) {
        this.offers = offers;
        this.references = references;
    }

    @Override
    public String name() {
        return "references";
    }

    @Override
    public Object of(UUID account) {
        return offers.of(account).stream()
                .map(offer -> offer.contact().personId())
                .distinct()
                .flatMap(host -> references.of(host).stream())
                .map(Kept::of)
                .toList();
    }

    /** Somebody who was named, as it is taken along. */
    public record Kept(
            String name,
            String email,
            Instant askedAt,
            @Nullable Instant remindedAt,
            boolean answered) {
        static Kept of(Reference named) {
            return new Kept(
                    named.name(), named.email(), named.askedAt(), named.remindedAt(), named.answeredAt() != null);
        }
    }
}
