package org.teranga.benchmarks.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** What came back of all requests: counted by status, and told where it was a fault, or something of the other association. */
final class Findings {
    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final Map<String, String> leaks = new LinkedHashMap<>();
    private int faultCount;
    private int leakCount;

    /** Looks at an answer. */
    synchronized void note(Shot shot, Insider insider, Aim aim, Reply reply) {
        String told = insider + " at " + aim.own().slug() + ": " + shot;
        statuses.merge(reply.status(), 1, Integer::sum);
        if (reply.fault() || reply == Reply.CLOSED && shot.missing() == 0) {
            faultCount++;
            faults.putIfAbsent(reply.status() + " " + shot.address(), told);
        }
        String seen = leak(shot, aim, reply.body());
        if (!seen.isEmpty()) {
            leakCount++;
            leaks.putIfAbsent(shot.address().toString(), told + " answered " + reply.status() + " with " + seen);
        }
    }

    private static String leak(Shot shot, Aim aim, String body) {
        if (body.contains(aim.other().marker())) {
            return aim.other().marker();
        }
        Matcher id = Side.ID.matcher(body);
        while (id.find()) {
            if (aim.foreign().contains(id.group()) && !shot.says(id.group())) {
                return id.group();
            }
        }
        return "";
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
