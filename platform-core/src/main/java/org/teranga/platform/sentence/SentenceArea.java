package org.teranga.platform.sentence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Where people meet a sentence; its message is {@code sentences.area.<code>}. */
public enum SentenceArea {
    /** Asking for help, and what becomes of it. */
    ASKING("need", "people", "household", "intake", "typed", "unsaid", "minor", "outlook", "worklist"),
    /** Offering help, and what becomes of it. */
    OFFERING("offer", "dwelling", "hostpath", "aside", "receipt", "withdrawal", "others"),
    /** A proposal, the home that is proposed, and the answer. */
    PROPOSAL("placement", "stay", "proposal", "agreement", "shownhome", "fixed", "tuning", "policy"),
    /** The charter and what else is shown before somebody comes. */
    CHARTER("charter", "qualification"),
    /** Messages, letters, text messages, codes on paper. */
    LETTERS("message", "reply", "sms", "mail", "papercode", "invitation", "confirmation"),
    /** Data, and how it ends. */
    PRIVACY("erasure", "authority"),
    /** One's own account. */
    ACCOUNT("me", "member", "desk"),
    /** Rights pages, places, dates. */
    RIGHTS("reader", "reader-feedback", "reader-places", "calendar"),
    /** What stands on many pages. */
    EVERYWHERE,
    /** Names of skills, which are no sentences: no page waits for them. */
    SKILLS;

    private final Set<String> features;

    SentenceArea(String... features) {
        this.features = Set.of(features);
    }

    /** In addresses and messages. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That of a feature, as its file is called. */
    static SentenceArea of(String feature) {
        return Arrays.stream(values())
                .filter(area -> area.features.contains(feature))
                .findFirst()
                .orElse(EVERYWHERE);
    }
}
