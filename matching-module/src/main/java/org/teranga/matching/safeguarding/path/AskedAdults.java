package org.teranga.matching.safeguarding.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.home.HomeAdult;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.safeguarding.floor.AskedCheck;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Persons;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.Qualifications;
import org.teranga.platform.qualification.signature.SignCharter;
import org.teranga.platform.refusal.Refusal;

/** Adults who live in a home, as they are asked themselves. */
@ApplicationScoped
@Transactional
class AskedAdults {
    private final HomeAdults adults;
    private final HomeHosts hosts;
    private final Qualifications qualifications;
    private final SignCharter sign;
    private final Persons persons;
    private final CurrentPerson person;
    private final Clock clock;

    @Inject
    AskedAdults(
            HomeAdults adults,
            HomeHosts hosts,
            Qualifications qualifications,
            SignCharter sign,
            Persons persons,
            CurrentPerson person,
            Clock clock) {
        this.adults = adults;
        this.hosts = hosts;
        this.qualifications = qualifications;
        this.sign = sign;
        this.persons = persons;
        this.person = person;
        this.clock = clock;
    }

    /**
     * Whose link it is.
     *
     * @throws Refusal not found where it leads nowhere: a newer link was sent, the adult has moved out, or it is another association's
     */
    HomeAdult opened(String token) {
        return adults.followed(new SecretLink(token)).filter(HomeAdult::here).orElseThrow(Refusal::notFound);
    }

    AdultView view(String token, String charter) {
        HomeAdult adult = adults.followed(new SecretLink(token)).orElseThrow(Refusal::notFound);
        String name = Objects.requireNonNullElse(adult.contact().name(), "");
        if (!adult.here()) {
            return new AdultView(name, List.of(), charter, true);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        List<Qualification> held = qualifications.of(adult.id(), today);
        Set<QualificationKind> missing = hosts.missing(adult);
        Map<QualificationKind, AskedCheck> counted = hosts.counted(adult);
        Set<QualificationKind> asked = new TreeSet<>(missing);
        held.forEach(one -> asked.add(one.kind()));
        Map<QualificationKind, LocalDate> exempted = hosts.exempted(adult, today);
        exempted.keySet().removeAll(asked);
        asked.addAll(exempted.keySet());
        return new AdultView(
                name,
                asked.stream()
                        .map(kind -> exempted.containsKey(kind)
                                ? new HostPathView.Step(kind.code(), "exempt", null, exempted.get(kind), null, "")
                                : missing.contains(kind)
                                        ? open(kind, PathSteps.ended(counted.get(kind)), charter)
                                        : done(kind, held, counted.get(kind)))
                        .toList(),
                charter,
                false);
    }

    /**
     * The adult signs.
     *
     * @throws Refusal as {@link SignCharter#sign}; conflict where the adult is reached only by what is the host's own, or the host, or
     *     somebody of the team, is signed in
     */
    void sign(String token, String language, Answers sent) {
        HomeAdult adult = opened(token);
        if (persons.sameHuman(adult.id(), hosts.of(adult.home())) || hosts.shareMailbox(adult)) {
            throw Refusal.conflict("hostpath.refused.shared");
        }
        UUID reader = person.actor().person();
        if (reader != null && !persons.sameHuman(reader, List.of(adult.id()))) {
            throw Refusal.conflict("hostpath.refused.other");
        }
        sign.sign(adult.id(), language, sent);
    }

    private static HostPathView.Step open(QualificationKind kind, @Nullable LocalDate ended, String charter) {
        return kind.equals(QualificationKind.CHARTER)
                ? new HostPathView.Step(kind.code(), "now", null, null, ended, charter)
                : new HostPathView.Step(kind.code(), "later", null, null, ended, "");
    }

    private static HostPathView.Step done(
            QualificationKind kind, List<Qualification> held, @Nullable AskedCheck counts) {
        return held.stream()
                .filter(one -> one.kind().equals(kind))
                .findFirst()
                .map(one -> PathSteps.done(one, counts))
                .orElseThrow();
    }
}
