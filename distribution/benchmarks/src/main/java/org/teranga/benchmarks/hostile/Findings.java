package org.teranga.benchmarks.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** What came back of all requests: counted by status, and told where it was a fault, or something of the other association. */
final class Findings {
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Map<String, String> silences = new LinkedHashMap<>();
    private final Map<String, String> leaks = new LinkedHashMap<>();
    private int faultCount;
    private int leakCount;

    /**
     * Looks at an answer.
     *
     * @param foreign ids of the other association that this one has not
     */
    synchronized void note(Shot shot, Insider insider, Side own, Side other, Set<String> foreign, Reply reply) {
        statuses.merge(reply.status(), 1, Integer::sum);
        if (reply.fault()) {
            faultCount++;
            faults.putIfAbsent(reply.status() + " " + shot.address(), insider + " at " + own.slug() + ": " + shot);
        }
        if (reply.status() == 0 && shot.missing() == 0) {
            silences.putIfAbsent(shot.address().toString(), insider + " at " + own.slug() + ": " + shot);
        }
        String seen = leak(shot, other, foreign, reply.body());
        if (!seen.isEmpty()) {
            leakCount++;
            leaks.putIfAbsent(
                    shot.address().toString(),
                    insider + " at " + own.slug() + ": " + shot + " answered " + reply.status() + " with " + seen);
        }
    }

    private static String leak(Shot shot, Side other, Set<String> foreign, String body) {
        if (body.contains(other.marker())) {
            return other.marker();
        }
        Matcher id = Side.ID.matcher(body);
        while (id.find()) {
            if (foreign.contains(id.group()) && !shot.says(id.group())) {
                return id.group();
            }
        }
        return "";
    }

    /** The first of each kind that was whole and found no answer. */
    synchronized Map<String, String> silences() {
        return new LinkedHashMap<>(silences);
    }

    synchronized Map<Integer, Integer> statuses() {
        return new TreeMap<>(statuses);
    }

    synchronized int count() {
        return statuses.values().stream().mapToInt(Integer::intValue).sum();
    }

    synchronized int faultCount() {
        return faultCount;
    }

    synchronized int leakCount() {
        return leakCount;
    }

    /** The first of each kind. */
    synchronized Map<String, String> faults() {
        return new LinkedHashMap<>(faults);
    }

    /** The first of each kind. */
    synchronized Map<String, String> leaks() {
        return new LinkedHashMap<>(leaks);
    }
}
