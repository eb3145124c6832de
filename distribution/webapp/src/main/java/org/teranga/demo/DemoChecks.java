package org.teranga.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.home.HomeOwner;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.qualification.CheckBasis;
import org.teranga.platform.qualification.Floor;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.charter.Charters;
import org.teranga.platform.qualification.desk.QualificationPages;
import org.teranga.platform.qualification.signature.SignCharter;
import org.teranga.platform.theme.Redirect;

/** What people of homes of the demonstration show to the team, and sign. */
@ApplicationScoped
class DemoChecks {
    private static final String LANGUAGE = "fr";
    private static final int MONTHS = 24;

    private final HomeAdults adults;
    private final Floor floor;
    private final QualificationPages desk;
    private final SignCharter sign;
    private final Charters charters;
    private final ActingMember acting;
    private final Clock clock;

    @Inject
    DemoChecks(
            HomeAdults adults,
            Floor floor,
            QualificationPages desk,
            SignCharter sign,
            Charters charters,
            ActingMember acting,
            Clock clock) {
        this.adults = adults;
        this.floor = floor;
        this.desk = desk;
        this.sign = sign;
        this.charters = charters;
        this.acting = acting;
        this.clock = clock;
    }

    /** Every adult who lives there signs the charter and shows who they are, each for themselves. */
    void everybody(HomeOwner owner, String host, UUID member) {
        signs(owner.host(), host);
        sees(member, owner.host(), QualificationKind.IDENTITY, CheckBasis.ORIGINAL);
        for (HomeAdult adult : acting.signedOut(() -> adults.of(List.of(owner.home())))) {
            String name = adult.contact().name();
            if (adult.here() && !adult.host() && name != null) {
                signs(adult.id(), name);
                sees(member, adult.id(), QualificationKind.IDENTITY, CheckBasis.ORIGINAL);
            }
        }
    }

    /** Somebody of the team notes that the host has shown this. */
    void sees(UUID member, UUID host, QualificationKind kind, String basis) {
        if (holds(host, kind)) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        Answers sent = Answers.of(Map.of(
                "holder", host.toString(),
                "kind", kind.code(),
                "basis", basis,
                "seenOn", today.toString(),
                "until", today.plusMonths(MONTHS).toString()));
        if (!(acting.as(member, () -> desk.note(LANGUAGE, sent)) instanceof Redirect)) {
            throw new IllegalStateException("a check of the demonstration came back: " + kind);
        }
    }

    private void signs(UUID adult, String name) {
        if (!holds(adult, QualificationKind.CHARTER)) {
            acting.signedOut(() -> {
                String read = charters.read(LANGUAGE).edition();
                sign.sign(adult, LANGUAGE, Answers.of(Map.of("agree", "yes", "name", name, "edition", read)));
                return true;
            });
        }
    }

    private boolean holds(UUID holder, QualificationKind kind) {
        return acting.signedOut(() -> floor.held(Set.of(holder)))
                .getOrDefault(holder, Set.of())
                .contains(kind);
    }
}
