package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Finds what a person still lacks before a placement: what features ask for what they have left there, and where each can be shown. Who has
 * left nothing yet is told of the floor of a home, which is the highest.
 */
@ApplicationScoped
@Transactional
public class StillMissing {
    private final Floor floor;
    private final Instance<FurtherAsked> further;
    private final Instance<WaysToShow> ways;

    @Inject
    StillMissing(Floor floor, @Any Instance<FurtherAsked> further, @Any Instance<WaysToShow> ways) {
        this.floor = floor;
        this.further = further;
        this.ways = ways;
    }

    /**
     * Something that is missing.
     *
     * @param kind what
     * @param path the path after the language of the page on which it can be shown; empty where the team sees to it
     */
    public record Missing(QualificationKind kind, String path) {}

    /** What this account lacks today, in the order of the kinds. */
    public List<Missing> of(UUID account) {
        Map<QualificationKind, String> paths = paths();
        return kinds(account).stream()
                .map(kind -> new Missing(kind, paths.getOrDefault(kind, "")))
                .toList();
    }

    /** The same without the ways. */
    public List<QualificationKind> kinds(UUID account) {
        List<Set<QualificationKind>> lacks = further.stream()
                .flatMap(feature -> feature.missing(account).stream())
                .toList();
        return lacks.isEmpty()
                ? floor.missing(account)
                : lacks.stream().flatMap(Set::stream).distinct().sorted().toList();
    }

    /** Where what can be shown, as paths after the language. */
    public Map<QualificationKind, String> paths() {
        Map<QualificationKind, String> paths = new TreeMap<>();
        paths.put(QualificationKind.CHARTER, "/me/charter");
        ways.stream().forEach(feature -> feature.paths().forEach(paths::putIfAbsent));
        return paths;
    }
}
