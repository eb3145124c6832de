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
import org.teranga.matching.safeguarding.floor.AskedCheck;
import org.teranga.matching.safeguarding.floor.ChecksOfOffers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.qualification.Qualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.qualification.Qualifications;
import org.teranga.platform.qualification.StillMissing;

/** What is asked for an offer, and what of it is done: what is missing is what the gate misses, so the page says what the gate does. */
@ApplicationScoped
class PathSteps {
    private final Qualifications qualifications;
    private final ChecksOfOffers checks;
    private final StillMissing missing;
    private final Exemptions exemptions;
    private final Clock clock;

    @Inject
    PathSteps(
            Qualifications qualifications,
            ChecksOfOffers checks,
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
        Map<String, AskedCheck> counted = counted(offer, home);
        List<HostPathView.Step> steps = new ArrayList<>();
        for (QualificationKind kind : asked) {
            Optional<Qualification> shown = held.stream()
                    .filter(one -> one.kind().equals(kind) && !lacks.contains(kind.code()))
                    .max(Comparator.comparing(one -> one.until() == null ? LocalDate.MAX : one.until()));
            LocalDate without = lacks.contains(kind.code()) ? null : exempted.get(kind);
            AskedCheck counts = counted.get(kind.code());
            steps.add(shown.map(one -> done(one, counts))
                    .orElseGet(() -> without != null
                            ? new HostPathView.Step(kind.code(), "exempt", null, without, null, "")
                            : open(kind, way(kind, page, ways), ended(counts))));
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

    /** What is asked of the host and of the home, by its name, with how long what was shown counts by the policy. */
    private Map<String, AskedCheck> counted(Offer offer, @Nullable UUID home) {
        Map<String, AskedCheck> counted = new HashMap<>();
        checks.of(offer.id()).stream()
                .filter(one -> one.subject().equals(offer.contact().personId())
                        || one.subject().equals(home))
                .forEach(one -> counted.put(one.check(), one));
        return counted;
    }

    /**
     * What is done.
     *
     * @param counts how long it counts by the policy; null where it is not asked
     */
    static HostPathView.Step done(Qualification shown, @Nullable AskedCheck counts) {
        LocalDate on = shown.seenOn() == null ? LocalDate.ofInstant(shown.grantedAt(), Formats.ZONE) : shown.seenOn();
        LocalDate until = counts == null ? shown.until() : counts.until();
        return new HostPathView.Step(shown.kind().code(), "done", on, until, null, "");
    }

    /** Since when it counts no more, by itself or by the policy; null where it was never shown, or counts. */
    static @Nullable LocalDate ended(@Nullable AskedCheck counts) {
        return counts == null || counts.holds() ? null : counts.until();
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
}
