package org.teranga.benchmarks.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GeneratorTest {
    private static final Address NEED =
            new Address("POST", "/{lang: [a-z]{2,3}}/desk/needs/{id}/correct", List.of("multipart/form-data"), "");
    private static final String FOREIGN = "01a2209b-8844-7b57-a692-bd96aaaaaaaa";

    private final Side own = new Side("toulouse", 1);
    private final Side other = new Side("bretagne", 1);

    @Test
    void theSameSeedMakesTheSameRequests() {
        assertThat(made(7)).isEqualTo(made(7)).isNotEqualTo(made(8)).hasSize(2_000);
    }

    private List<String> made(long seed) {
        Generator generator = new Generator(seed, List.of(NEED));
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            made.add(generator.next(own, other).toString());
        }
        return made;
    }

    @Test
    void aForeignIdInAnAnswerIsFoundUnlessItWasAskedFor() {
        Findings findings = new Findings();
        Insider nobody = own.insiders().getLast();
        other.learnIds("an address with " + FOREIGN);
        Aim aim = Aim.at(own, other);
        Reply reply = new Reply(200, "", "<p>" + FOREIGN + "</p>");
        findings.note(Shots.get(NEED, "/fr/x?id=" + FOREIGN), nobody, aim, reply);
        assertThat(findings.leakCount()).isZero();
        findings.note(Shots.get(NEED, "/fr/x"), nobody, aim, reply);
        findings.note(Shots.get(NEED, "/fr/x"), nobody, aim, new Reply(200, "", other.marker() + " Name 1"));
        assertThat(findings.leakCount()).isEqualTo(2);
        assertThat(findings.statuses()).isEqualTo(Map.of(200, 3));
        assertThat(findings.faultCount()).isZero();
    }
}
