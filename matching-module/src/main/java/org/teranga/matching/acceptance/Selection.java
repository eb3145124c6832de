package org.teranga.matching.acceptance;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.teranga.matching.plan.run.RunId;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.platform.form.Answers;

/**
 * Which suggestions are accepted.
 *
 * @param run   of which plan; today's where none is named
 * @param what  all, all that are ready, or those of certain needs
 * @param needs which; empty where all are meant
 */
record Selection(Optional<RunId> run, What what, List<NeedId> needs) {
    Selection {
        needs = List.copyOf(needs);
    }

    /** How much of the plan. */
    enum What {
        READY,
        EVERYTHING,
        CHOSEN
    }

    /** From a form: {@code all=ready}, {@code all=everything}, or {@code need} for each; {@code run} optional. What is no key is left out. */
    static Selection of(Answers sent) {
        Optional<RunId> run = key(sent.first("run")).map(RunId::new).findFirst();
        String all = sent.first("all");
        if (all.equals("ready")) {
            return new Selection(run, What.READY, List.of());
        }
        if (all.equals("everything")) {
            return new Selection(run, What.EVERYTHING, List.of());
        }
        List<NeedId> needs = sent.all("need").stream()
                .flatMap(Selection::key)
                .map(NeedId::new)
                .distinct()
                .toList();
        return new Selection(run, What.CHOSEN, needs);
    }

    /** The same for the same selection. */
    String fingerprint() {
        String chosen = needs.stream().map(NeedId::toString).sorted().collect(Collectors.joining(" "));
        return what + " " + UUID.nameUUIDFromBytes(chosen.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<UUID> key(String text) {
        try {
            return Stream.of(UUID.fromString(text));
        } catch (IllegalArgumentException noKey) {
            return Stream.empty();
        }
    }
}
