package org.teranga.matching.safeguarding.floor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.CheckCode;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.standing.AskedAdult;
import org.teranga.matching.safeguarding.policy.standing.AskedPeople;
import org.teranga.matching.safeguarding.policy.standing.ChecksShown;
import org.teranga.matching.safeguarding.policy.standing.ShownCheck;
import org.teranga.matching.safeguarding.policy.version.PolicyBook;

/**
 * Lists what is asked of whom about an offer, whatever the moment, with since when it was shown and until when it counts. That of which
 * somebody is exempted is left out.
 */
@ApplicationScoped
@Transactional
public class ChecksOfOffers {
    private final AskedOffers asked;
    private final PolicyBook book;

    @Inject
    ChecksOfOffers(AskedOffers asked, PolicyBook book) {
        this.asked = asked;
        this.book = book;
    }

    /** Of one offer, in the order in which checks are told, the host first; nothing where there is no such offer. */
    public List<AskedCheck> of(OfferId offer) {
        AskedPeople people = asked.people(List.of(offer)).get(offer);
        if (people == null) {
            return List.of();
        }
        LocalDate today = book.today();
        // What has ended is told as well.
        ChecksShown shown = asked.shown(List.of(people), LocalDate.EPOCH);
        ChecksShown now = asked.shown(List.of(people), today);
        Map<String, AskedCheck> checks = new LinkedHashMap<>();
        FloorOfHelp.with(people.kind(), book.on(today).asks(people.kind())).stream()
                .sorted(Comparator.comparing(Ask::check, CheckCode.ORDER))
                .forEach(ask -> asked(ask, people).forEach((subject, counts) -> {
                    if (isFloor(people.kind(), ask) || !now.exempts(counts, people.kind(), ask.check(), today)) {
                        AskedCheck check = check(ask, subject, shown(shown, counts), today);
                        checks.merge(ask.check() + subject, check, ChecksOfOffers::stricter);
                    }
                }));
        return List.copyOf(checks.values());
    }

    /** Of whom a line asks, each with the ids under which what was shown counts. */
    private static Map<UUID, Set<UUID>> asked(Ask ask, AskedPeople people) {
        Map<UUID, Set<UUID>> whom = new LinkedHashMap<>();
        switch (ask.of()) {
            case HOME -> whom.put(people.home(), Set.of(people.home()));
            case HELPER -> whom.put(people.host(), people.counts());
            case ADULTS -> {
                whom.put(people.host(), people.counts());
                people.adults().stream()
                        .filter(AskedAdult::asked)
                        .forEach(adult -> whom.putIfAbsent(adult.person(), Set.of(adult.person())));
            }
        }
        return whom;
    }

    private static boolean isFloor(String kind, Ask ask) {
        return FloorOfHelp.of(kind).stream().anyMatch(line -> ask.covers(line.ask()));
    }

    private static List<ShownCheck> shown(ChecksShown shown, Collection<UUID> counts) {
        return counts.stream()
                .flatMap(id -> shown.shown().getOrDefault(id, List.of()).stream())
                .toList();
    }

    /** What counts the longest. */
    private static AskedCheck check(Ask ask, UUID subject, List<ShownCheck> shown, LocalDate today) {
        Optional<ShownCheck> best = shown.stream()
                .filter(one -> one.check().equals(ask.check()))
                .max(Comparator.comparing(one -> end(one.lastDay(ask))));
        return best.map(one -> new AskedCheck(
                        ask.check(), subject, one.shownOn(), one.lastDay(ask), one.meets(ask, today), ask.renewDays()))
                .orElseGet(() -> new AskedCheck(ask.check(), subject, null, null, false, ask.renewDays()));
    }

    /** Of two lines about the same the one that ends first counts. */
    public static AskedCheck stricter(AskedCheck one, AskedCheck other) {
        return Stream.of(one, other)
                .min(Comparator.comparing(AskedCheck::holds).thenComparing(check -> end(check.until())))
                .orElse(one);
    }

    private static LocalDate end(@Nullable LocalDate until) {
        return until == null ? LocalDate.MAX : until;
    }
}
