package org.teranga.matching.safeguarding.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomeId;
import org.teranga.matching.home.Homes;
import org.teranga.matching.pool.offer.OfferList;
import org.teranga.matching.safeguarding.exemption.Exemptions;
import org.teranga.matching.safeguarding.floor.AskedCheck;
import org.teranga.matching.safeguarding.floor.ChecksOfOffers;
import org.teranga.matching.safeguarding.floor.OfferFloor;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.qualification.QualificationKind;

/** Whose the offers of a home are, and what is asked of those who live there. */
@ApplicationScoped
class HomeHosts {
    private final TenantDatabase database;
    private final Homes homes;
    private final OfferFloor floor;
    private final ChecksOfOffers checks;
    private final Exemptions exemptions;
    private final OfferList offers;

    @Inject
    HomeHosts(
            TenantDatabase database,
            Homes homes,
            OfferFloor floor,
            ChecksOfOffers checks,
            Exemptions exemptions,
            OfferList offers) {
        this.database = database;
        this.homes = homes;
        this.floor = floor;
        this.checks = checks;
        this.exemptions = exemptions;
        this.offers = offers;
    }

    /** The persons and accounts of all offers of this home. */
    List<UUID> of(HomeId home) {
        List<UUID> hosts = new ArrayList<>();
        database.sql("select person_id, account_id from matching.offer where tenant_id = :tenant and kind = 'housing'"
                        + " and (home_id = :home or home_id is null and id = :home)")
                .bind("home", home.value())
                .list(Row.class)
                .forEach(row -> {
                    hosts.add(row.personId);
                    if (row.accountId != null) {
                        hosts.add(row.accountId);
                    }
                });
        return hosts;
    }

    /** Whether letters to this adult come to a mailbox of who offers the home. */
    boolean shareMailbox(HomeAdult adult) {
        Optional<EmailAddress> own = mailbox(adult.contact().email());
        return own.isPresent()
                && homes.offers(adult.home()).stream()
                        .flatMap(offer -> offers.open(offer).stream())
                        .anyMatch(opened -> mailbox(opened.contact().email()).equals(own));
    }

    private static Optional<EmailAddress> mailbox(@Nullable String email) {
        return email == null ? Optional.empty() : EmailAddress.parse(email).map(EmailAddress::mailbox);
    }

    /** What is missing of this adult, for any offer of the home. */
    Set<QualificationKind> missing(HomeAdult adult) {
        Set<QualificationKind> missing = new HashSet<>();
        floor.checks(homes.offers(adult.home())).values().stream()
                .flatMap(lacks -> lacks.all().stream())
                .filter(lack -> lack.subject().equals(adult.id()))
                .forEach(lack -> QualificationKind.of(lack.check()).ifPresent(missing::add));
        return missing;
    }

    /** What this adult has shown of what is asked for any offer of the home, with how long it counts; what counts shortest stands. */
    Map<QualificationKind, AskedCheck> counted(HomeAdult adult) {
        Map<QualificationKind, AskedCheck> counted = new HashMap<>();
        homes.offers(adult.home()).stream()
                .flatMap(offer -> checks.of(offer).stream())
                .filter(check -> check.subject().equals(adult.id()))
                .forEach(check -> QualificationKind.of(check.check())
                        .ifPresent(kind -> counted.merge(kind, check, ChecksOfOffers::stricter)));
        return counted;
    }

    /** What this adult need not show for now where somebody is welcomed, with the last day of it. */
    Map<QualificationKind, LocalDate> exempted(HomeAdult adult, LocalDate today) {
        Map<QualificationKind, LocalDate> exempted = new HashMap<>();
        exemptions.on(Set.of(adult.id()), today).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.kind().equals("housing"))
                .forEach(one -> QualificationKind.of(one.check())
                        .ifPresent(kind -> exempted.merge(
                                kind, one.until(), (first, other) -> first.isAfter(other) ? first : other)));
        return exempted;
    }

    private record Row(UUID personId, @Nullable UUID accountId) {}
}
