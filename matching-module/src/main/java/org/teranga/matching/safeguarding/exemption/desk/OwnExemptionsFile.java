package org.teranga.matching.safeguarding.exemption.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.safeguarding.exemption.Exemption;
import org.teranga.matching.safeguarding.exemption.Exemptions;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.me.OwnFile;

/** What a member, or the home of one of the own offers, need not show for a time, in the own file, with why; nothing of who else lives there. */
@ApplicationScoped
class OwnExemptionsFile implements OwnFile {
    private final Offers offers;
    private final Homes homes;
    private final Exemptions exemptions;
    private final Clock clock;

    @Inject
    OwnExemptionsFile(Offers offers, Homes homes, Exemptions exemptions, Clock clock) {
        this.offers = offers;
        this.homes = homes;
        this.exemptions = exemptions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "exemptions";
    }

    @Override
    public Object of(UUID account) {
        List<Offer> own = offers.of(account);
        Set<UUID> subjects = new HashSet<>(Set.of(account));
        own.forEach(offer -> subjects.add(offer.contact().personId()));
        homes.of(own.stream().map(Offer::id).toList()).values().stream()
                .map(HomeId::value)
                .forEach(subjects::add);
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return exemptions.of(subjects).stream().map(one -> Kept.of(one, today)).toList();
    }

    /** One, as it is taken along; what waits for a second person counts for nothing yet. */
    public record Kept(
            String help,
            String check,
            String reason,
            String text,
            LocalDate until,
            Instant grantedAt,
            String state,
            @Nullable Instant endedAt) {
        static Kept of(Exemption one, LocalDate today) {
            return new Kept(
                    one.kind(),
                    one.check(),
                    one.reason(),
                    one.words(),
                    one.until(),
                    one.grantedAt(),
                    one.state(today),
                    one.endedAt());
        }
    }
}
