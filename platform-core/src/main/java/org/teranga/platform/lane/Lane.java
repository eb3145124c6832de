package org.teranga.platform.lane;

import java.time.Duration;

/** The sorts of heavy work. Each has threads of its own on a node, so that one does not stand in the way of another. */
public enum Lane {
    /** Pages as PDF. */
    PAPERS(Duration.ofSeconds(20), Duration.ofMinutes(1), "lane.papers"),
    /** What is read from files that somebody sends: spreadsheets, bundles, questions, pictures, sounds. */
    FILES(Duration.ofSeconds(30), Duration.ofMinutes(10), "lane.files"),
    /** Trials of rules, and what a pair would cost others. */
    TRIALS(Duration.ofSeconds(20), Duration.ofMinutes(2), "lane.trials"),
    /** Runs of the matching and the curves of levers, which are jobs. */
    PLANS(Duration.ofMinutes(5), Duration.ofHours(1), "lane.node"),
    /** Archives of whole associations, which are jobs. */
    ARCHIVES(Duration.ofMinutes(5), Duration.ofHours(12), "lane.node");

    private final Duration patience;
    private final Duration longest;
    private final String full;

    Lane(Duration patience, Duration longest, String full) {
        this.patience = patience;
        this.longest = longest;
        this.full = full;
    }

    /** How long a piece of work may stand in line. */
    Duration patience() {
        return patience;
    }

    /** How long it may last. */
    Duration longest() {
        return longest;
    }

    /** The message that says that the line is full. */
    String full() {
        return full;
    }
}
