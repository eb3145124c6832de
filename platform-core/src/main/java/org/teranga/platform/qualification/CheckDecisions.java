package org.teranga.platform.qualification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.TreeMap;
import java.util.UUID;
import org.teranga.platform.decision.Channel;
import org.teranga.platform.decision.Decision;
import org.teranga.platform.decision.Decisions;
import org.teranga.platform.decision.Shown;
import org.teranga.platform.decision.Subject;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.qualification.charter.Charter;

/** Writes down who decided that somebody has shown something, and on what. */
@ApplicationScoped
public class CheckDecisions {
    private final Decisions decisions;

    @Inject
    CheckDecisions(Decisions decisions) {
        this.decisions = decisions;
    }

    /** A record was seen; with on what that rests, or an empty word. */
    public void seen(Qualification shown, UUID by, String basis) {
        add(shown, "qualification.seen", by, Channel.DESK, facts(basis));
    }

    /** Two attest it. */
    public void attested(Qualification shown, UUID confirmer, String basis) {
        add(shown, "qualification.attest", confirmer, Channel.DESK, facts(basis));
    }

    /** The charter was signed by the person. */
    public void signed(Qualification shown, Charter read) {
        TreeMap<String, String> facts = new TreeMap<>();
        facts.put("charter.edition", read.edition());
        facts.put("charter.language", read.languages());
        facts.put("charter.text", read.digest());
        add(shown, "charter.sign", shown.holder(), Channel.OWN_PAGE, facts);
    }

    private static TreeMap<String, String> facts(String basis) {
        TreeMap<String, String> facts = new TreeMap<>();
        if (!basis.isEmpty()) {
            facts.put("basis", basis);
        }
        return facts;
    }

    private void add(Qualification shown, String what, UUID person, Channel channel, TreeMap<String, String> facts) {
        facts.put("kind", shown.kind().code());
        if (shown.seenOn() != null) {
            facts.put("seen_on", shown.seenOn().toString());
        }
        if (shown.until() != null) {
            facts.put("until", shown.until().toString());
        }
        decisions.add(new Decision(
                Uuid7.at(shown.grantedAt()),
                new Subject(shown.kind().ofHome() ? "home" : "person", shown.holder()),
                what,
                person,
                null,
                channel,
                null,
                shown.grantedAt(),
                new Shown(facts)));
    }
}
