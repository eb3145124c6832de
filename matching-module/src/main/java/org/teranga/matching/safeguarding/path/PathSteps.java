package org.teranga.matching.safeguarding.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.Offer;
import org.teranga.matching.safeguarding.exemption.Exemptions;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.Qualifications;
import org.teranga.platform.qualification.StillMissing;
import org.teranga.platform.qualification.check.NotedCheck;
import org.teranga.platform.qualification.check.NotedChecks;

/** What is asked for an offer, and what of it is done: what is missing is what the gate misses, so the page says what the gate does. */
@ApplicationScoped
class PathSteps {
    private final Qualifications qualifications;
    private final NotedChecks checks;
    private final StillMissing missing;
    private final Exemptions exemptions;
    private final Clock clock;

    @Inject
    PathSteps(
            Qualifications qualifications,
            NotedChecks checks,
            StillMissing missing,
            Exemptions exemptions,
            Clock clock) {
        this.qualifications = qualifications;
        this.checks = checks;
        this.missing = missing;
        this.exemptions = exemptions;
        this.clock = clock;
    }

    /**
     * The steps.
     *
     * @param lacks   what is missing of the host and of the home
     * @param home    the home; null where it is no offer of one
     * @param page    where the pages of the host lie
     */
    List<HostPathView.Step> of(Offer offer, @Nullable UUID home, Set<String> lacks, HostPath.Way page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        List<Qualification> held = held(offer, home, today);
        Set<QualificationKind> asked = new TreeSet<>();
        lacks.forEach(code -> QualificationKind.of(code).ifPresent(asked::add));
        held.forEach(one -> asked.add(one.kind()));
        Map<QualificationKind, LocalDate> exempted = exempted(offer, home, today);
        asked.addAll(exempted.keySet());
        Map<QualificationKind, String> ways = missing.paths();
        List<HostPathView.Step> steps = new ArrayList<>();
        for (QualificationKind kind : asked) {
            Optional<Qualification> shown = held.stream()
                    .filter(one -> one.kind().equals(kind) && !lacks.contains(kind.code()))
                    .max(Comparator.comparing(one -> one.until() == null ? LocalDate.MAX : one.until()));
            LocalDate without = lacks.contains(kind.code()) ? null : exempted.get(kind);
            steps.add(shown.map(PathSteps::done)
                    .orElseGet(() -> without != null
                            ? new HostPathView.Step(kind.code(), "exempt", null, without, null, "")
                            : open(kind, way(kind, page, ways), expired(offer, home, kind, today))));
        }
        return steps;
    }

    /** What need not be shown for now, with the last day on which that is so. */
    private Map<QualificationKind, LocalDate> exempted(Offer offer, @Nullable UUID home, LocalDate today) {
        Set<UUID> subjects = new HashSet<>(Set.of(offer.contact().personId()));
        Stream.of(offer.accountId(), home).filter(Objects::nonNull).forEach(subjects::add);
        Map<QualificationKind, LocalDate> exempted = new HashMap<>();
        exemptions.on(subjects, today).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.kind().equals(offer.terms().kind()))
                .forEach(one -> QualificationKind.of(one.check())
                        .ifPresent(kind -> exempted.merge(
                                kind, one.until(), (first, other) -> first.isAfter(other) ? first : other)));
        return exempted;
    }

    private List<Qualification> held(Offer offer, @Nullable UUID home, LocalDate today) {
        List<Qualification> held =
                new ArrayList<>(qualifications.of(offer.contact().personId(), today));
        if (offer.accountId() != null) {
            held.addAll(qualifications.of(offer.accountId(), today));
        }
        if (home != null) {
            held.addAll(qualifications.of(home, today));
        }
        return held;
    }

    static HostPathView.Step done(Qualification shown) {
        LocalDate on = shown.seenOn() == null ? LocalDate.ofInstant(shown.grantedAt(), Formats.ZONE) : shown.seenOn();
        return new HostPathView.Step(shown.kind().code(), "done", on, shown.until(), null, "");
    }

    private static HostPathView.Step open(QualificationKind kind, String href, @Nullable LocalDate expired) {
        boolean own = !href.isEmpty() || kind.equals(QualificationKind.REFERENCE);
        return new HostPathView.Step(kind.code(), own ? "now" : "later", null, null, expired, href);
    }

    private static String way(QualificationKind kind, HostPath.Way page, Map<QualificationKind, String> ways) {
        if (kind.equals(QualificationKind.CHARTER)) {
            return page.charter();
        }
        if (kind.equals(QualificationKind.REFERENCE)) {
            return "#names";
        }
        String path = ways.getOrDefault(kind, "");
        return path.isEmpty() ? "" : "/" + page.lang() + path;
    }

    private @Nullable LocalDate expired(Offer offer, @Nullable UUID home, QualificationKind kind, LocalDate today) {
        UUID subject = kind.ofHome() && home != null ? home : offer.contact().personId();
        return checks.of(subject).stream()
                .filter(one -> one.kind().equals(kind) && one.state(today).equals("expired"))
                .map(NotedCheck::until)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
